/** Properties of whole report folders: what does not count does not show, and mending mends. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import type { Host } from "../../src/host/host.js";
import { characters } from "../support/oracles/lost-text.js";
import { bookOf } from "../support/oracles/trial.js";
import { tameBlocks, together } from "../support/properties/bodies.js";
import { changed, reportFiles, savings } from "../support/properties/files.js";
import {
  builtFrom,
  compiledIn,
  hostOf,
  said,
  saidAnywhere,
  saidByLine,
  textIn,
} from "../support/properties/printed.js";
import { search, searchSlowly } from "../support/properties/search.js";
import { terminal } from "../unit/cli/terminal.js";

test("G3 G6 the order in which a disk lists its files shows nowhere, nor does a second time", () => {
  search(
    fc.tuple(reportFiles, fc.array(fc.nat(), { minLength: 12, maxLength: 12 })),
    ([files, order]) => {
      const host = hostOf(files);
      const list: Host["list"] = (path) =>
        host
          .list(path)
          .map((entry, index) => ({ entry, key: order[index % order.length] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
      const first = compile(host, "r");
      const bytes = builtFrom(first);
      for (const other of [compile({ ...host, list }, "r"), compile(host, "r")]) {
        expect(said(other.diagnostics)).toEqual(said(first.diagnostics));
        expect(Buffer.compare(builtFrom(other), bytes)).toBe(0);
      }
    },
    { runs: 10 },
  );
});

test("G6 a text saved by another program is the same text", () => {
  search(
    fc.tuple(reportFiles, fc.constantFrom(...Object.keys(savings))),
    ([files, how]) => {
      const first = compiledIn(files);
      const other = compiledIn(changed(files, savings[how] ?? ((text) => text)));
      expect(saidByLine(other.diagnostics)).toEqual(saidByLine(first.diagnostics));
      expect(Buffer.compare(builtFrom(other), builtFrom(first))).toBe(0);
    },
    { runs: 25 },
  );
});

test("what --fix makes holds nothing more to mend, has no new error and touches nothing else", async () => {
  await searchSlowly(
    fc.tuple(reportFiles, fc.constantFrom("lf", ...Object.keys(savings))),
    async ([typed, how]) => {
      const files = changed(typed, savings[how] ?? ((text) => text));
      const before = compiledIn(files);
      const { type, host } = terminal(files);
      await type("check r --fix");
      const after = compile(host, "r");
      const errors = (found: typeof after): readonly string[] =>
        saidAnywhere(found.diagnostics).filter((each) => each.startsWith("error"));
      const known = errors(before);
      expect(errors(after).filter((each) => !known.includes(each))).toEqual([]);
      // What cannot be printed may stand inside the words that would be mended.
      const spoilt = after.diagnostics
        .filter(({ code }) => hidden.includes(code))
        .map(({ at }) => `${at.file}:${at.line}`);
      const left = after.diagnostics.filter(({ fixes }) => fixes !== undefined);
      expect(left.filter(({ at }) => !spoilt.includes(`${at.file}:${at.line}`))).toEqual([]);
      const mended = new Map(host.files);
      await type("check r --fix");
      expect([...host.files]).toEqual([...mended]);
      const fixable = new Set(
        before.diagnostics.flatMap(({ fixes, at }) => (fixes === undefined ? [] : [`/${at.file}`])),
      );
      const original = terminal(files).host.files;
      const touched = [...mended].filter(([path, bytes]) => composed(bytes) !== composed(original.get(path)));
      expect(touched.map(([path]) => path).filter((path) => !fixable.has(path))).toEqual([]);
      // Words stay; a remedy is about signs.
      for (const [path, bytes] of touched) {
        const letters = (content: Uint8Array | undefined): string => characters(composed(content), /\p{L}/u).join("");
        expect(letters(bytes).length).toBeGreaterThanOrEqual(letters(original.get(path)).length);
      }
    },
    { runs: 25 },
  );
});

const hidden = ["control-character", "invisible-character"];

test("--fix finds its place in a line that also holds what cannot be printed", async () => {
  const { type, text } = terminal(bookOf({ a: "\u0000Chi bộ\u200B đã làm(nếu cần) và xong ." }));
  await type("check r --fix");
  expect(text("r/a.md")).toContain("\u0000Chi bộ\u200B đã làm (nếu cần) và xong.");
});

/** Letters typed in pieces are put together on the way; that is another remedy. */
function composed(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).normalize("NFC");
}

test("one more empty line between two blocks moves lines and nothing else", () => {
  search(
    fc.tuple(tameBlocks, fc.nat()),
    ([blocks, at]) => {
      const index = at % blocks.length;
      const between = together(
        [together(blocks.slice(0, index), "\n\n"), together(blocks.slice(index), "\n\n")],
        "\n\n\n",
      );
      const [first, other] = [together(blocks, "\n\n"), between].map(({ text }) =>
        compiledIn(bookOf({ a: `---\nmuc: a\n---\n${text}\n` })),
      );
      if (first === undefined || other === undefined) throw new Error("two reports were compiled");
      expect(saidAnywhere(other.diagnostics)).toEqual(saidAnywhere(first.diagnostics));
      expect(Buffer.compare(builtFrom(other), builtFrom(first))).toBe(0);
    },
    { runs: 25 },
  );
});

test("names of files count for nothing but their order", () => {
  search(
    fc.tuple(reportFiles, fc.uniqueArray(fc.nat(999), { minLength: 4, maxLength: 4 })),
    ([files, numbers]) => {
      const ordered = numbers.toSorted((a, b) => a - b).map((each) => String(each).padStart(3, "0"));
      const sections = Object.keys(files)
        .filter((path) => /^r\/(?!bao-cao)/.test(path))
        .sort();
      const renamed = new Map(sections.map((path, index) => [path, `r/${ordered[index]}-${path.slice(2)}`]));
      const first = compiledIn(files);
      const other = compiledIn(
        Object.fromEntries(Object.entries(files).map(([path, content]) => [renamed.get(path) ?? path, content])),
      );
      const places = (found: typeof first, name: (file: string) => string): readonly string[] =>
        found.diagnostics.map(({ code, at }) => `${code} ${name(at.file)}:${at.line}`).sort();
      expect(places(other, (file) => file)).toEqual(places(first, (file) => renamed.get(file) ?? file));
      expect(textIn(builtFrom(other))).toBe(textIn(builtFrom(first)));
    },
    { runs: 10 },
  );
});
