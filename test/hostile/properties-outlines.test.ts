/** Properties of outlines: a good one is a report to be filled in, a slip in one is told with its line. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { allParagraphs, readDocument } from "../support/docx/read.js";
import { expectPlain } from "../support/oracles/told.js";
import {
  allOf,
  type Entry,
  outline,
  outlineFiles,
  outlineText,
  slip,
  slipped,
} from "../support/properties/outlines.js";
import { builtFrom, compiledIn, pageText, textIn } from "../support/properties/printed.js";
import { search, searchSlowly } from "../support/properties/search.js";
import { smallFields } from "../support/small-report.js";
import type { Files } from "../unit/cli/terminal.js";
import { terminal } from "../unit/cli/terminal.js";

test("a good outline makes a report in which just the empty entries are missing, and nothing once they are written", async () => {
  await searchSlowly(
    outline,
    async (entries) => {
      const { type, below, text, host } = terminal(outlineFiles(outlineText(entries)));
      const shown = await type("outline mau-nho");
      expect([shown.code, shown.err]).toEqual([0, ""]);
      expect((await type("new mau-nho r")).code).toBe(0);
      const stubs = below("r").filter((path) => !path.endsWith("bao-cao.md"));
      const leaves = allOf(entries).filter(({ children }) => children.length === 0);
      expect(stubs.length).toBe(leaves.length);
      const files = (fill: (path: string) => string): Files => ({
        ...outlineFiles(outlineText(entries)),
        "r/bao-cao.md": smallFields,
        ...Object.fromEntries(stubs.map((path) => [path.slice(1), fill(path)])),
      });
      const stub = (path: string): string => text(path.slice(1)) ?? "";
      const empty = compiledIn(files(stub));
      const found = empty.diagnostics.filter(({ severity }) => severity === "error");
      expect(found.map(({ code, at }) => `${code} ${at.file}`)).toEqual(
        stubs.map((path) => `empty-section ${path.slice(1)}`),
      );
      const full = compiledIn(files((path) => `${stub(path)}\nChi bộ đã làm đúng.\n`));
      expect(full.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      const titles = allOf(entries).map(({ title }) => title.toUpperCase());
      const document = readDocument(builtFrom(full));
      const headings = allParagraphs(document.blocks).filter(({ outlineLevel }) => outlineLevel !== undefined);
      // What Word cannot count stands before the title as text.
      const label = /^(?:\*|[\p{L}\d.]+[-.)]) /u;
      expect(headings.map((each) => each.text.toUpperCase().replace(label, ""))).toEqual(titles);
      expect(host.files.size).toBe(stubs.length + 3);
    },
    { runs: 15 },
  );
});

test("G2 a slip in an outline is told with its line and never thrown", async () => {
  await searchSlowly(
    fc.tuple(outline, slip),
    async ([entries, each]) => {
      const text = slipped(outlineText(entries), each);
      const { type, host } = terminal({
        ...outlineFiles(text),
        "r/bao-cao.md": smallFields,
        "r/a.md": "---\nmuc: I\n---\nChữ.\n",
      });
      const shown = await type("outline mau-nho --format json");
      expectPlain(shown);
      const { findings } = JSON.parse(shown.out) as {
        findings: readonly { line: number; file: string; severity: string }[];
      };
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const { line, file } of findings) {
        expect(file).toMatch(/^templates\/mau-nho\//);
        expect(line).toBeLessThanOrEqual(lines);
      }
      expect(shown.code).toBe(findings.some(({ severity }) => severity === "error") ? 1 : 0);
      expectPlain(await type("new mau-nho s"));
      expectPlain(await type("check r"));
      expect([...host.files.keys()].filter((path) => path.startsWith("/templates"))).toHaveLength(2);
    },
    { runs: 40 },
  );
});

test("an empty file two levels down is one finding, and no entry above it is missing", () => {
  const found = compiledIn({
    ...outlineFiles("# MỘT\n\n## Hai\n\n### Ba\n\n# BỐN\n"),
    "r/bao-cao.md": smallFields,
    "r/1.md": "---\nmuc: I.1.1\n---\n",
    "r/2.md": "---\nmuc: II\n---\nChữ.\n",
  });
  expect(found.diagnostics.map(({ code, at }) => `${code} ${at.file}`)).toEqual(["empty-section r/1.md"]);
});

/** A way to write a report: which entries have their text in the file of the entry above. */
const split = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });

test("G6 entries written in the file above or in their own make the same document", () => {
  search(
    fc.tuple(outline, split),
    ([entries, together]) => {
      const numbered = idsOf(entries);
      const files = (inParent: (index: number) => boolean): Files => ({
        ...outlineFiles(outlineText(entries)),
        "r/bao-cao.md": smallFields,
        ...sectionsFor(numbered, inParent),
      });
      const own = compiledIn(files(() => false));
      const other = compiledIn(files((index) => together[index % together.length] ?? false));
      for (const each of [own, other]) {
        expect(each.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      }
      expect(textIn(builtFrom(other))).toBe(textIn(builtFrom(own)));
      expect(pageText(other)).toBe(pageText(own));
      expect(Buffer.compare(builtFrom(other), builtFrom(own))).toBe(0);
    },
    { runs: 15 },
  );
});

interface Named {
  readonly entry: Entry;
  readonly id: string;
  readonly index: number;
  readonly children: readonly Named[];
}

/** The id that an outline gives by itself is that of the title. */
function idsOf(entries: readonly Entry[]): readonly Named[] {
  let index = 0;
  const named = (entry: Entry): Named => {
    const own = index++;
    return { entry, id: slug(entry.title), index: own, children: entry.children.map(named) };
  };
  return entries.map(named);
}

function slug(title: string): string {
  const bare = title.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function sectionsFor(entries: readonly Named[], inParent: (index: number) => boolean): Record<string, string> {
  const files: Record<string, string> = {};
  const write = (each: Named, depth: number): readonly string[] => [
    `Chữ của mục thứ ${each.index + 1} đã viết.`,
    "",
    // What follows a heading is its own, so what stands in this file comes before what does not.
    ...each.children.flatMap((child) => {
      if (inParent(child.index))
        return [`${"#".repeat(depth + 1)} ${child.entry.title}`, "", ...write(child, depth + 1)];
      file(child);
      return [];
    }),
  ];
  const file = (each: Named): void => {
    files[`r/${String(each.index + 1).padStart(2, "0")}.md`] =
      `---\nmuc: ${each.id}\n---\n${write(each, 1).join("\n")}\n`;
  };
  for (const each of entries) file(each);
  return files;
}
