import { describe, expect, test } from "vitest";
import { agrees, type Numbered, numberBelow, top, unnumberedBelow } from "../../../src/assemble/numbering.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { readProfile } from "../../../src/template/profile.js";

const host = nodeHost();

function profile(dots: boolean) {
  const found = readProfile(host, [host.ownTemplates], "dang-2018", dots);
  if (found === undefined) throw new Error("the profile dang-2018 is not there");
  return found.value;
}
const [dashes, dots] = [profile(false), profile(true)];

/** Ordinals from the top; a text stands for an unnumbered heading with that mark. */
function at(path: readonly (number | string)[], looks = dashes): Numbered {
  return path.reduce<Numbered>(
    (parent, each) => (typeof each === "string" ? unnumberedBelow(parent, each) : numberBelow(parent, each, looks)),
    top,
  );
}

describe("numbers as the plan and its outline print them", () => {
  test.each([
    [[1], "I-", "I."],
    [[4], "IV-", "IV."],
    [[2, 3], "3-", "3."],
    [[2, 10], "10-", "10."],
    [[2, 2, 1], "2.1-", "2.1."],
    [[2, 10, 12], "10.12-", "10.12."],
    [[2, 3, 2, 1], "a-", "a)"],
    [[2, 3, 2, 4], "d-", "d)"],
    [[2, 3, 2, 5], "đ-", "đ)"],
    [[2, 3, 2, 6], "e-", "e)"],
    [[2, 3, 2, 7], "g-", "g)"],
    [[2, 3, 2, 24], "aa-", "aa)"],
    [[2, 3, 2, 1, 1], "", ""],
    [[2, 3, 2, 1, 1, 1], "", ""],
  ])("%j is %s, with dots %s", (path, dashed, dotted) => {
    expect([at(path).label, at(path, dots).label]).toEqual([dashed, dotted]);
    expect(at(path).depth).toBe(path.length);
  });
});

describe("below a heading without a number", () => {
  test.each([
    [["*"], "*"],
    [[2, "*"], "*"],
    [[2, "*", 1], "1-"],
    [[2, "*", 2], "2-"],
    [[2, 4, "+"], "+"],
    [[2, 4, "+", 1], "a-"],
    [[2, "", 1], "1-"],
    [["", 1], "1-"],
    [["", 1, 1], "1.1-"],
  ])("%j is %s", (path, label) => expect(at(path).label).toBe(label));
});

describe("a typed number agrees with the made one", () => {
  test.each([
    ["2.1", "2.1"],
    ["1", "2.1"],
    ["II.3", "II.3"],
    ["ii.3", "II.3"],
    ["3", "II.3"],
    ["Đ", "đ"],
    ["*", "*"],
  ])("%s and %s", (typed, made) => expect(agrees(typed, [made])).toBe(true));

  test.each([
    ["2", "2.1"],
    ["1.1", "2.1"],
    ["12", "2"],
    ["d", "đ"],
    ["+", "*"],
    ["1", ""],
  ])("%s and %s do not", (typed, made) => expect(agrees(typed, [made])).toBe(false));
});
