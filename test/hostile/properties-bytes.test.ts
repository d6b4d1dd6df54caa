/** Properties of bytes: whatever a file holds, a command ends with findings or a sentence, and never with a trace. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { expectPlain } from "../support/oracles/told.js";
import { bookOf } from "../support/oracles/trial.js";
import { wildBody } from "../support/properties/bodies.js";
import { oddBytes } from "../support/properties/letters.js";
import { searchSlowly } from "../support/properties/search.js";
import { terminal } from "../unit/cli/terminal.js";

const good = bookOf(
  {
    a: "Có {{so_truong}} trường.\n\n:::bang{nguon=so.csv} Bảng\n:::\n\n:::bang{nguon=so.yaml} Bảng hai\n:::\n\n![Hình](a.png)",
  },
  {
    "r/so.csv": "Năm,Số\n2018,5\n",
    "r/so.yaml": "- Năm: 2018\n  Số: 5\n",
    "r/a.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    "r/x.md": "---\nphu_luc: Danh sách\n---\nChữ.\n",
    "chung.md": "---\ndia_danh: Quảng Nam\n---\n",
  },
);

const paths = Object.keys(good);

/** Bytes put somewhere into a file, or in its place. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.boolean(),
    fc.oneof(
      oddBytes,
      wildBody.map((text) => Buffer.from(text)),
    ),
  )
  .map(([path, where, whole, bytes]) => {
    const old = Buffer.from(good[path] ?? "");
    const at = Math.floor(where * old.length);
    const made = whole ? bytes : Buffer.concat([old.subarray(0, at), bytes, old.subarray(at)]);
    return { path, bytes: new Uint8Array(made) };
  });

test("G2 G3 G7 a file of any bytes ends no command with a trace", async () => {
  await searchSlowly(
    spoilt,
    async ({ path, bytes }) => {
      const { type, host } = terminal({ ...good, [path]: bytes });
      for (const line of [
        "check r",
        "check r --format json",
        "check r --fix-dry-run",
        "build r --draft",
        "outline mau-nho",
      ]) {
        const ended = await type(line);
        expectPlain(ended);
        expect([0, 1, 2]).toContain(ended.code);
        if (ended.code === 2) expect(ended.err).toMatch(/^[^\n]*\p{L}[^\n]*[.?]\n$/u);
      }
      const [first, again] = [compile(host, "r"), compile(host, "r")];
      expect(again.diagnostics).toEqual(first.diagnostics);
      for (const { at, message } of first.diagnostics) {
        expect(at.line).toBeGreaterThanOrEqual(1);
        expect(message.vi).not.toMatch(/undefined|null|NaN|\[object/);
      }
    },
    { runs: 30 },
  );
});
