/** G5: whatever is repeated, the work grows with the length of the text and not with its square. */
import { test } from "vitest";
import { renderHtml } from "../../src/render/html/document.js";
import { expectBounded } from "../support/oracles/bounded.js";
import { bookOf } from "../support/oracles/trial.js";
import { rows } from "../support/properties/bodies.js";
import { compiledIn } from "../support/properties/printed.js";
import { search } from "../support/properties/search.js";

test("G5 any bits in a row are checked and printed in proportion", () => {
  search(
    rows,
    ({ before, unit, after }) => {
      expectBounded(1_600, (size) => {
        const body = `Chữ.\n\n${before}${unit.repeat(size)}${after}`;
        const { report } = compiledIn(bookOf({ a: `---\nmuc: a\n---\n${body}\n` }));
        if (report === undefined) throw new Error("there is no report to print");
        renderHtml(report, { gaps: true });
      });
    },
    { runs: 15 },
  );
});
