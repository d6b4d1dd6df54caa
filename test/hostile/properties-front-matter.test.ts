/** Properties of front matter: a value is printed as it was typed or told at its line; a slip loses no field in silence. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { characters, firstLost } from "../support/oracles/lost-text.js";
import { bookOf } from "../support/oracles/trial.js";
import { wordsIn } from "../support/properties/bodies.js";
import { namedFields, slippedFields, style, value, written } from "../support/properties/fields.js";
import { builtFrom, compiledIn, pageText, textIn } from "../support/properties/printed.js";
import { search } from "../support/properties/search.js";
import { smallFields } from "../support/small-report.js";

const places = {
  so_lieu: ["so_lieu", "gia_tri"],
  trich_yeu: ["trich_yeu"],
  ho_ten: ["ky", "ho_ten"],
  noi_nhan: ["noi_nhan", "-"],
} as const;

/** The report file without the field, and with it as a program writes it; with the lines that it takes. */
function withField(name: keyof typeof places, typed: string, how: Parameters<typeof written>[2]) {
  const own = written(places[name], typed, how);
  const bare = {
    so_lieu: smallFields.replace(/so_lieu:\n.*\n/, ""),
    trich_yeu: smallFields,
    ho_ten: smallFields.replace(/ky:\n(?: .*\n)+/, ""),
    noi_nhan: smallFields.replace(/noi_nhan:\n(?: .*\n)+/, ""),
  }[name];
  const more = name === "ho_ten" ? own.replace("ky:\n", "ky:\n  tham_quyen: T/M ĐẢNG ỦY\n  chuc_vu: Bí thư\n") : own;
  return { text: bare.replace("---\n", `---\n${more}`), last: more.split("\n").length };
}

test("G1 a value that a program writes is printed as it is, or told at its lines", () => {
  search(
    fc.tuple(fc.constantFrom(...(Object.keys(places) as (keyof typeof places)[])), value, style),
    ([name, typed, how]) => {
      const { text, last } = withField(name, typed, how);
      const body = name === "so_lieu" ? "Có {{gia_tri}} hết." : "Đã viết.";
      const compiled = compiledIn(bookOf({ a: `---\nmuc: a\n---\n${body}\n` }, { "r/bao-cao.md": text }));
      const told = compiled.diagnostics.some(
        ({ code, at }) => telling.test(code) && at.file === "r/bao-cao.md" && at.line <= last + 1,
      );
      if (told) return;
      const needed = characters(expected(name, typed));
      for (const printed of [textIn(builtFrom(compiled)), pageText(compiled)]) {
        expect(firstLost(needed, characters(printed))).toBe("");
      }
    },
    { runs: 50 },
  );
});

/** Only the subject line has figures filled in; the sign behind a recipient is the program's to print. */
function expected(name: keyof typeof places, typed: string): string {
  if (name === "trich_yeu") return typed.replaceAll("{{so_truong}}", "1.234");
  return name === "noi_nhan" ? typed.trimEnd().replace(/[.,;\s]+$/, "") : typed;
}

const telling =
  /^(front-matter-.*|control-character|invisible-character|wrong-value|missing-field|duplicate-key|unknown-key)$/;

test("G1 G2 a slip in the fields of a report loses no value in silence", () => {
  search(
    slippedFields,
    (text) => {
      const compiled = compiledIn(bookOf({ a: "Có {{so_truong}} trường." }, { "r/bao-cao.md": text }));
      const told = compiled.diagnostics.filter(({ at, severity }) => at.file === "r/bao-cao.md" && severity !== "note");
      if (told.length > 0) return;
      const printed = [pageText(compiled), textIn(builtFrom(compiled))];
      const known = wordsIn(text).map(({ word }) => word);
      expect(known.filter((word) => printed.some((each) => !each.toLowerCase().includes(word)))).toEqual([]);
    },
    { runs: 60, examples: [namedFields] },
  );
});
