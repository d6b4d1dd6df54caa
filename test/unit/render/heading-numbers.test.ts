/** Word's counters, followed for headings in any order: what it prints is always the label, or the label is text. */
import { describe, expect, test } from "vitest";
import { type Numbered, numberBelow, top, unnumberedBelow } from "../../../src/assemble/numbering.js";
import { nodeHost } from "../../../src/host/node-host.js";
import type { Heading } from "../../../src/model/block.js";
import type { FormatProfile } from "../../../src/model/profile.js";
import { emptyRange } from "../../../src/model/source.js";
import {
  counted,
  listLevels,
  type NumberPlan,
  numberPrinted,
  planNumbers,
} from "../../../src/render/heading-numbers.js";
import { readProfile } from "../../../src/template/profile.js";

const host = nodeHost();

function profile(id: string, dots = false): FormatProfile {
  const found = readProfile(host, [host.ownTemplates], id, dots);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found.value;
}

/** The profile with other patterns, from the first depth. */
function patterns(...typed: readonly string[]): FormatProfile {
  const made = profile("dang-2018");
  return {
    ...made,
    headings: made.headings.slice(0, typed.length).map((each, at) => ({ ...each, pattern: typed[at] ?? "" })),
  };
}

/** Ordinals from the top; a text stands for an unnumbered heading with that mark. */
type Path = readonly (number | string)[];

function headings(paths: readonly Path[], looks: FormatProfile): readonly Heading[] {
  return paths.map((path): Heading => {
    const { depth, label, ordinal } = path.reduce<Numbered>(
      (parent, each) => (typeof each === "string" ? unnumberedBelow(parent, each) : numberBelow(parent, each, looks)),
      top,
    );
    return { kind: "heading", level: depth, label, ordinal, children: [], at: emptyRange("a.md", 1) };
  });
}

/** What Word prints before each heading, counted over again; a text in brackets is no number of Word's. */
function printed(all: readonly Heading[], { levels, places, restarts }: NumberPlan): readonly string[] {
  const begun = new Set<number>();
  let counters: readonly number[] = [];
  return all.map((heading) => {
    const place = places.get(heading);
    if (place === undefined) return `(${heading.label})`;
    const restart = begun.has(place.list) ? undefined : restarts.find(({ list }) => list === place.list);
    if (restart?.level === place.level) begun.add(place.list);
    counters = counted(counters, place.level, restart?.level === place.level ? restart.start : undefined);
    return numberPrinted(counters, levels) ?? "?";
  });
}

function shown(paths: readonly Path[], looks = profile("dang-2018")): { numbers: string; restarts: readonly string[] } {
  const all = headings(paths, looks);
  const plan = planNumbers(all, looks);
  return {
    numbers: printed(all, plan).join(" "),
    restarts: plan.restarts.map(({ list, level, start }) => `${list}: ${start} at ${level}`),
  };
}

describe("levels as Word writes them", () => {
  const texts = (looks: FormatProfile) => listLevels(looks).map((level) => level && `${level.format} ${level.text}`);

  test.each([
    ["dang-2018", false, ["upperRoman %1-", "decimal %2-", "decimal %2.%3-", "lowerLetter %4-", undefined]],
    ["dang-2018", true, ["upperRoman %1.", "decimal %2.", "decimal %2.%3.", "lowerLetter %4)", undefined]],
    ["nd30", false, ["upperRoman %1.", "decimal %2.", "decimal %2.%3.", "lowerLetter %4)", undefined]],
  ])("%s, dots %s", (id, dots, expected) => expect(texts(profile(id, dots))).toEqual(expected));

  test.each<readonly [string, readonly string[], readonly (string | undefined)[]]>([
    ["compounds of compounds", ["{1}.", "{1.1}.", "{1.1}."], ["decimal %1.", "decimal %1.%2.", "decimal %1.%2.%3."]],
    ["words around the number", ["Phần {I}:", "Mục {1}."], ["upperRoman Phần %1:", "decimal Mục %2."]],
    ["a compound at the top is a plain number", ["{1.1}."], ["decimal %1."]],
    ["below a level without a number too", ["", "{1.1}."], [undefined, "decimal %2."]],
    ["a per cent sign would be a number to Word", ["{1}%", "{1.1}."], [undefined, "decimal %1.%2."]],
    ["only a mark", ["•"], [undefined]],
  ])("%s", (_, typed, expected) => expect(texts(patterns(...typed))).toEqual(expected));

  test("a style counts at one level only", () => {
    const made = profile("dang-2018");
    const twice = { ...made, headings: [...made.headings.slice(0, 2), { role: "de-muc-2", pattern: "{a})" }] };
    expect(texts(twice)).toEqual(["upperRoman %1-", "decimal %2-", undefined]);
  });
});

describe("the counters of Word", () => {
  const levels = listLevels(profile("dang-2018"));

  test("deeper levels begin again, a start is taken at its word", () => {
    const two = counted(counted([], 0), 1);
    expect(two).toEqual([1, 1]);
    expect(counted(counted(two, 2), 1)).toEqual([1, 2]);
    expect(counted(two, 1, 9)).toEqual([1, 9]);
    expect(counted(counted(two, 1, 9), 0)).toEqual([2]);
  });

  test("a level above that was never counted prints nothing sure", () => {
    expect(numberPrinted(counted([], 1), levels)).toBe("1-");
    expect(numberPrinted(counted([], 2), levels)).toBeUndefined();
    expect(numberPrinted(counted(counted([], 1), 0), levels)).toBeUndefined();
  });

  test.each([
    [4, "d-"],
    [5, "e-"],
    [26, "z-"],
    [27, "aa-"],
    [28, "bb-"],
  ])("Word's letter %i is %s", (value, letter) => {
    expect(numberPrinted([1, 1, 1, value], levels)).toBe(letter);
  });
});

describe("the list goes on by itself, or is begun anew, or the label is text", () => {
  const toLetter = (last: number): readonly Path[] => Array.from({ length: last }, (_, index) => [1, 1, 1, index + 1]);

  test.each<readonly [string, readonly Path[], string, readonly string[]]>([
    ["in order", [[1], [1, 1], [1, 2], [2], [2, 1], [2, 1, 1], [2, 2]], "I- 1- 2- II- 1- 1.1- 2-", []],
    [
      "entries that are not asked",
      [[1], [2], [2, 7], [2, 9], [2, 9, 1], [2, 10], [2, 10, 1], [3], [3, 1]],
      "I- II- 7- 9- 9.1- 10- 10.1- III- 1-",
      ["2: 7 at 1", "3: 9 at 1"],
    ],
    ["a part that is left out", [[1], [3], [3, 1], [4], [4, 1]], "I- III- 1- IV- 1-", ["2: 3 at 0"]],
    ["a gap in each of two parts", [[1], [1, 2], [2], [2, 2]], "I- 2- II- 2-", ["2: 2 at 1", "3: 2 at 1"]],
    ["a number twice", [[1], [1]], "I- I-", ["2: 1 at 0"]],
    ["an annex, from the beginning", [[1], [2], [2, 1], [1], [1, 1], [2]], "I- II- 1- I- 1- II-", ["2: 1 at 0"]],
    ["a star is not counted", [[1], [1, 1], [1, "*"], [1, 2], [2], [2, 1]], "I- 1- (*) 2- II- 1-", []],
    [
      "no compound below a star, but a letter begun anew",
      [[1], [1, 1], [1, 1, 1], [1, "*"], [1, "*", 1], [1, "*", 1, 1], [1, 2], [1, 2, 1]],
      "I- 1- 1.1- (*) (1-) a- 2- 2.1-",
      ["2: 1 at 3"],
    ],
    [
      "parts without a number",
      [[""], ["", 1], ["", 2], [1], [1, 1], [""], ["", 1], ["", 2], [2], [2, 1]],
      "() 1- 2- I- 1- () 1- 2- II- 1-",
      ["2: 1 at 1", "3: 1 at 0", "4: 1 at 1"],
    ],
    [
      "after d no letter, not even one that Word would print by chance",
      [[1], [1, 1], [1, 1, 1], ...toLetter(10), [1, 1, 2], [1, 1, 2, 1]],
      "I- 1- 1.1- a- b- c- d- (đ-) (e-) (g-) (h-) (i-) (k-) 1.2- a-",
      [],
    ],
    ["the fifth depth and deeper", [[1], [1, 1], [1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1, 1]], "I- 1- 1.1- a- ()", []],
    ["numbered paragraphs between, which Word does not count", [[1], [1, 1], [1, 4]], "I- 1- 4-", ["2: 4 at 1"]],
  ])("%s", (_, paths, numbers, restarts) => expect(shown(paths)).toEqual({ numbers, restarts }));

  test.each<readonly [string, FormatProfile, readonly Path[], string]>([
    ["with dots", profile("dang-2018", true), [[1], [1, 1], [1, 1, 1], [1, 1, 1, 1]], "I. 1. 1.1. a)"],
    ["a compound of a compound", patterns("{1}.", "{1.1}.", "{1.1}."), [[2], [2, 3], [2, 3, 4]], "2. 2.3. 2.3.4."],
    ["a compound of a Roman number", patterns("{I}.", "{1.1}."), [[1], [4], [4, 2]], "I. IV. IV.2."],
    ["a compound of a letter", patterns("{a})", "{1.1})"), [[1], [1, 1], [5], [5, 1]], "a) a.1) (đ)) (đ.1))"],
    ["a pattern Word would misread", patterns("{1}%", "{1.1}."), [[1], [1, 1]], "(1%) (1.1.)"],
    [
      "a label longer than Word holds",
      patterns("Phần thứ {1} của bản báo cáo này là"),
      [[1]],
      "(Phần thứ 1 của bản báo cáo này là)",
    ],
    ["a Roman number that nobody reads", patterns("{I}."), [[3999], [4000]], "MMMCMXCIX. (MMMM.)"],
  ])("%s", (_, looks, paths, numbers) => expect(shown(paths, looks).numbers).toBe(numbers));

  test("ten thousand gaps make no more lists than Word holds, and every number is right", () => {
    const paths = Array.from({ length: 10_000 }, (_, index): Path => [1, 2 * index + 1]);
    const { numbers, restarts } = shown([[1], ...paths]);
    expect(restarts.length).toBeLessThan(2000);
    expect(numbers.replace(/[()]/g, "")).toBe(["I-", ...paths.map(([, own]) => `${own}-`)].join(" "));
  });
});
