/** Properties of a body: whatever is typed in it is printed, in order, in Word and on a page, or a finding names its line. */
import { expect, test } from "vitest";
import { characters, firstLost, lostPieces } from "../support/oracles/lost-text.js";
import { bodyLine, bookOf } from "../support/oracles/trial.js";
import { oddBody, tameBody, wildBody, wordsIn } from "../support/properties/bodies.js";
import { builtFrom, compiledIn, pageText, textIn } from "../support/properties/printed.js";
import { search } from "../support/properties/search.js";

const section = (body: string): string => `---\nmuc: a\n---\n${body}\n`;

test("G1 G7 what is typed in order is printed in order", () => {
  search(
    tameBody,
    ({ text, printed }) => {
      const compiled = compiledIn(bookOf({ a: section(text) }));
      expect(compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(lostPieces(printed, textIn(builtFrom(compiled)))).toEqual([]);
      expect(lostPieces(printed, pageText(compiled))).toEqual([]);
    },
    { runs: 40 },
  );
});

test("G1 a letter of any kind is printed, or told on its line", () => {
  search(
    oddBody,
    ({ text }) => {
      const compiled = compiledIn(bookOf({ a: section(text) }));
      const told = new Set(
        compiled.diagnostics.flatMap(({ code, at }) =>
          dropping.includes(code) && at.file === "r/a.md" ? [at.line] : [],
        ),
      );
      const lines = text.replaceAll("\u00AD", "").split(/\r\n|\r|\n/);
      const kept = lines.filter((_, index) => !told.has(index + bodyLine));
      const needed = characters(kept.join("\n"));
      for (const printed of [textIn(builtFrom(compiled)), pageText(compiled)]) {
        expect(firstLost(needed, characters(printed))).toBe("");
      }
    },
    {
      runs: 40,
      // A mark of direction in a file of an old encoding.
      examples: [{ text: "Chữ à½Chi bộ®à hết\n\nChữ \u200Fà hết", printed: [] }],
    },
  );
});

const dropping = ["control-character", "invisible-character"];

test("G1 G2 of bits of marks in any order no word is lost or moved without a finding", () => {
  search(
    wildBody,
    (body) => {
      const compiled = compiledIn(bookOf({ a: section(body) }));
      const told = compiled.diagnostics
        .filter(({ at, code }) => at.file === "r/a.md" && leavingOut.includes(code))
        .map(({ at }) => at.line - bodyLine + 1);
      const first = Math.min(...told);
      const notes = body.split("\n").findIndex((line) => line.includes("[^a]:")) + 1 || Number.POSITIVE_INFINITY;
      for (const printed of [textIn(builtFrom(compiled)), pageText(compiled)]) {
        const lost = wordsIn(body).filter(({ word }) => !printed.includes(word));
        expect(lost.filter(({ line }) => line < first)).toEqual([]);
        // Notes are printed where they are marked, below the text.
        const inPlace = wordsIn(body).filter(
          ({ word, line }) => line < notes && !lost.some((each) => each.word === word),
        );
        const places = inPlace.map(({ word }) => printed.indexOf(word));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    },
    { runs: 40 },
  );
});

/** What these name is printed nowhere, from their line on. */
const leavingOut = ["note-unused", "comment-left", "unknown-block"];
