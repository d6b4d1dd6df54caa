/** The bundle assigns fields and copies options plainly (src/program/bundle/plain-fields.js): objects must be what they were. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";

interface PlainFields {
  readonly withPlainFields: (code: string, parse: (code: string) => unknown) => string;
}
const module = new URL("../../../src/program/bundle/plain-fields.js", import.meta.url).href;
const { withPlainFields } = (await import(module)) as PlainFields;
const plain = (code: string): string => withPlainFields(code, (text) => parseAst(text, { lang: "js" }));

const require = createRequire(import.meta.url);
const files = {
  docx: join(dirname(require.resolve("docx")), "index.mjs"),
  "markdown-it": join(dirname(require.resolve("markdown-it")), "markdown-it.mjs"),
};

test.each(Object.entries(files))("%s defines its fields in the way that is known here", (_, path) => {
  const code = readFileSync(path, "utf8");
  const made = plain(code);
  expect(code).toMatch(/_defineProperty\(\s*this/);
  expect(made).not.toMatch(/_defineProperty\(\s*this/);
  expect(made).not.toContain("getOwnPropertyDescriptors");
});

test("what a class reads by a getter is defined as before", () => {
  const code = `class A { get name() { return 1; } }
class B extends A { constructor() { super(); _defineProperty(this, "name", 2); _defineProperty(this, "other", [this.name]); } }`;
  expect(plain(code)).toContain(`_defineProperty(this, "name", 2); this["other"] = [this.name];`);
});

test("copied options keep their order and take later values, with nothing of what lies behind them", () => {
  const helper = /function ownKeys\(e, r\).*?\n\}\nfunction _objectSpread2.*?\n\}\n/s;
  const define = /function _typeof\(o\).*?(?=\/\/ src)/s;
  const library = readFileSync(files.docx, "utf8");
  const copying = `${define.exec(library)?.[0]}\n${helper.exec(library)?.[0]}`;
  const made = (code: string): unknown =>
    new Function(`${code}; return (a) => _objectSpread2(_objectSpread2({}, a), {}, { size: 2, last: 0 })`)();
  const [before, after] = [made(copying), made(plain(copying))] as ((of: unknown) => object)[];
  expect(plain(copying)).not.toBe(copying);
  for (const given of [
    undefined,
    null,
    { size: 1, first: 0 },
    Object.create({ behind: 1 }, { hidden: { value: 1 } }),
  ]) {
    const [one, other] = [before?.(given), after?.(given)];
    expect(Object.entries(other ?? {})).toEqual(Object.entries(one ?? {}));
    expect(Object.getOwnPropertyNames(other)).toEqual(Object.getOwnPropertyNames(one));
  }
});
