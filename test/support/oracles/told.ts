/** G2, a sentence and no trace: what a person reads when something is refused. */
import { expect } from "vitest";
import type { Ended } from "../../unit/cli/terminal.js";

const root = decodeURIComponent(new URL("../../../", import.meta.url).pathname);

/** No word of the machine in either stream: no trace, no class of an error, no path of the program. */
export function expectPlain({ out, err }: Pick<Ended, "out" | "err">): void {
  for (const text of [out, err]) {
    expect(text).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(text).not.toMatch(/\b(?:\w*Error|\w*Exception):|\[object |node_modules|call stack/);
    expect(text).not.toContain(root);
  }
}

/** The program could not do its job: one sentence on standard error, exit code 2. */
export function expectRefused(ended: Ended): void {
  expectPlain(ended);
  expect(ended.code).toBe(2);
  expect(ended.err).toMatch(/^[^\n]*\p{L}[^\n]*[.?]\n$/u);
}
