/**
 * Catalogue A, the strings that break programs: in every field, and as text, headings, cells, notes and figures. They come with
 * the package `big-list-of-naughty-strings` (MIT), which holds 461 of today's 515; the one with more runs a command when it
 * is installed. Only tests install it.
 */
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { assemble, checkReport, memoryHost, nodeHost, readReport, readTemplate } from "../../src/index.js";
import { blockLines } from "../../src/model/walk.js";
import { lostOfSource } from "../corpus/losses.js";
import { characters, firstLost, lostPieces } from "../support/oracles/lost-text.js";
import { bookOf, sectionsOf, type Trial, tried } from "../support/oracles/trial.js";
import { smallFields } from "../support/small-report.js";

const strings = createRequire(import.meta.url)("big-list-of-naughty-strings") as readonly string[];
const nameOf = (index: number): string => `n${index}`;

/** What cannot be printed is left out when a file is read, and a finding with its number says so. */
const unprintable = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}\u2028\u2029\uFFF9-\uFFFC\uFFFE\uFFFF]/gu;

/** Selectors belong to the sign before them. */
function isSelector(letter: string): boolean {
  return letter >= "\uFE00" && letter <= "\uFE0F";
}

function visible(text: string): string {
  return text.replace(/[\t\n\r]/g, " ").replace(unprintable, (found) => (isSelector(found) ? found : ""));
}

/** As a YAML text in quotes, one line. */
function quoted(text: string): string {
  return JSON.stringify(visible(text));
}

test("T-019 all are there", () => expect(strings.length).toBeGreaterThan(455));

test("T-019 as text of sections: nothing is lost, no trace, every file opens", async () => {
  const names = strings.map((_, index) => nameOf(index));
  const lost: string[] = [];
  for (let from = 0; from < names.length; from += 160) {
    const group = names.slice(from, from + 160);
    const files = Object.fromEntries(
      group.map((name, index) => [name, `---\nmuc: ${name}\n---\nĐầu.\n\n${strings[from + index]}\n\nCuối.\n`]),
    );
    const trial = await tried(bookOf(files));
    const texts = sectionsOf(trial);
    lost.push(
      ...group.flatMap((name, index) => lostIn(trial, name, strings[from + index] ?? "", texts.get(name) ?? "")),
    );
  }
  expect(lost).toEqual([]);
});

function lostIn({ compiled }: Trial, name: string, text: string, printed: string): readonly string[] {
  const findings = compiled.diagnostics.filter(({ at }) => at.file === `r/${name}.md`);
  const markdown = `Đầu.\n\n${text.replace(unprintable, (found) => (/[\n\t]/.test(found) || isSelector(found) ? found : ""))}\n\nCuối.`;
  const lost = lostOfSource({ example: { id: name, chapter: "", markdown, html: "" }, printed, findings });
  const told = findings.length > 0 || visible(text) === text.replace(/[\t\n\r]/g, " ");
  return [
    ...(lost === "" ? [] : [`${name} ${JSON.stringify(text)} loses “${lost}”`]),
    ...(told ? [] : [`${name} is not told`]),
  ];
}

test("T-019 as figures, in headings, cells, captions and notes", async () => {
  const facts = strings.map((text, index) => `  ${nameOf(index)}: ${quoted(text)}\n`).join("");
  const used = strings.flatMap((text, index) => (visible(text).trim() === "" ? [] : [index]));
  const line = (index: number): string => `Đầu {{${nameOf(index)}}} cuối.`;
  const trial = await tried(
    bookOf(
      {
        chu: used.map(line).join("\n\n"),
        muc: used
          .slice(0, 200)
          .map((index) => `## Đề mục {{${nameOf(index)}}}\n\nChữ.`)
          .join("\n\n"),
        bang: `:::bang{#b} Tên {{n5}}\n| A | B |\n| --- | --- |\n${used.map((index) => `| {{${nameOf(index)}}} | x |`).join("\n")}\n:::`,
        chuthich: used
          .slice(0, 100)
          .map((index) => `Chữ[^${nameOf(index)}].\n\n[^${nameOf(index)}]: ${line(index)}`)
          .join("\n\n"),
      },
      { "r/bao-cao.md": smallFields.replace(/\n---\nĐoạn/, () => `\n${facts}---\nĐoạn`) },
    ),
  );
  const codes = new Set(
    trial.compiled.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
  );
  // An empty value is told where it is given.
  expect([...codes]).toEqual(["missing-value"]);
  const texts = sectionsOf(trial);
  for (const [name, indexes] of [
    ["chu", used],
    ["muc", used.slice(0, 200)],
    ["bang", used],
    ["chuthich", used.slice(0, 100)],
  ] as const) {
    const needed = indexes.flatMap((index) => characters(visible(strings[index] ?? "")));
    expect(firstLost(needed, characters(texts.get(name) ?? "")), name).toBe("");
  }
});

test("T-019 in every field of a report: printed as typed, or refused with the line", () => {
  const fields = ["co_quan_cap_tren", "co_quan", "dia_danh", "tham_quyen", "chuc_vu", "ho_ten"];
  const files = bookOf({ a: "Chữ." });
  const template = readTemplate("mau-nho", { host: memoryHost(files, nodeHost()) }).value;
  if (template === undefined) throw new Error("no template");
  const lost: string[] = [];
  for (const text of strings) {
    const report = fields.reduce(
      (left, field) =>
        left.replace(new RegExp(`^(\\s*)${field}: .*$`, "m"), (_, indent) => `${indent}${field}: ${quoted(text)}`),
      smallFields.replace("  - Lưu Văn phòng", () => `  - ${quoted(text)}\ntrich_yeu: ${quoted(text)}`),
    );
    const draft = readReport("r", { host: memoryHost({ ...files, "r/bao-cao.md": report }, nodeHost()) });
    const made = assemble(draft.value, template);
    const found = [...draft.diagnostics, ...made.diagnostics, ...checkReport(made.value)];
    const wrong = new Set(found.filter(({ at }) => at.file === "r/bao-cao.md").map(({ at }) => at.line));
    const printed = characters(
      blockLines([...made.value.front, ...made.value.back])
        .join("\n")
        .toUpperCase(),
    );
    const lines = report
      .split("\n")
      .flatMap((line, index) => (line.includes(quoted(text)) && !wrong.has(index + 1) ? [index] : []));
    // The list of recipients and seven fields, less those that are told.
    const needed = characters(visible(text).toUpperCase());
    const count = printed.join("").split(needed.join("")).length - 1;
    if (needed.length > 0 && count < lines.length) lost.push(`${JSON.stringify(text)} ${count} of ${lines.length}`);
  }
  expect(lost).toEqual([]);
});

test("T-019 as names of those who get it: a list of two hundred in one file", async () => {
  const texts = strings.map(visible).filter((text) => text.trim() !== "" && text.length < 400);
  for (const group of [texts.slice(0, 195), texts.slice(195, 390), texts.slice(390)]) {
    const list = `${group.map((text) => `  - ${quoted(text)}\n`).join("")}  - Lưu Văn phòng\n`;
    const { printed, found } = await tried(
      bookOf({ a: "Chữ." }, { "r/bao-cao.md": smallFields.replace("  - Lưu Văn phòng\n", () => list) }),
    );
    expect(found.filter((each) => each.startsWith("error"))).toEqual([]);
    // The mark at the end of a line is the list's.
    expect(
      lostPieces(
        group.map((text) => text.replace(/[\s,;./]+$/, "")),
        printed,
      ),
    ).toEqual([]);
  }
});
