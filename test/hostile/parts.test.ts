/** Parts of a run come from other machines, by way of a service: `decuong merge` trusts nothing in them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/print/printer.js";
import { reportAt, terminal } from "../unit/cli/terminal.js";
import { seeded } from "../unit/print/seeded.js";

const files = { ...seeded, ...reportAt("content/a", { "chung.md": "" }), "content/chung.md": "---\nkhoa_la: 1\n---\n" };
const honest = (await terminal(files).type("check content --format json --shard 1/1")).out;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function merge(text: string, words = ""): ReturnType<ReturnType<typeof terminal>["type"]> {
  return terminal({ "1.json": text }).type(`merge 1.json ${words}`);
}

async function expectRefused(text: string, about: string): Promise<void> {
  const { code, out, err } = await merge(text);
  expect([code, out], about).toEqual([2, ""]);
  expect(err, about).toMatch(/^“1\.json” [^\n]{10,300}\.\n$/);
}

/** Every place inside a value, by its path. */
function placesIn(value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value as Record<string, Json>);
  return [path, ...inside.flatMap(([key, each]) => placesIn(each as Json, [...path, key]))];
}

function withValue(value: Json, [key, ...rest]: readonly (string | number)[], put: Json | undefined): Json {
  if (key === undefined) return put ?? null;
  const copy = structuredClone(value) as Record<string | number, Json>;
  const made = rest.length === 0 ? put : withValue(copy[key] ?? null, rest, put);
  if (made === undefined) delete copy[key];
  else copy[key] = made;
  return copy as Json;
}

const document = JSON.parse(honest) as { readonly shard: Json };
const places = placesIn(document.shard).filter((path) => path.length > 0);

test("the honest part passes, and has places enough to be attacked", async () => {
  expect((await merge(honest)).code).toBe(1);
  expect(places.length).toBeGreaterThan(300);
});

test("of another kind at any place: refused, or told as an honest part would be; never a fault of the program", async () => {
  const odd: readonly Json[] = [null, -1, 1.5, 1e308, "", "\u001b[31m\u0007", [], {}, [[]], true, "x".repeat(1000)];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.constantFrom(...odd),
      fc.constantFrom(...formats),
      async (path, put, format) => {
        const shard = withValue(document.shard, path, put);
        const { code, out, err } = await merge(JSON.stringify({ ...document, shard }), `--format ${format}`);
        expect(err).not.toMatch(/lỗi bất ngờ|undefined/);
        expect(code === 2 ? out : "").toBe("");
        if (!path.includes("lines") && !path.includes("shared")) expect(out).not.toContain("\u001b");
      },
    ),
    { numRuns: 400 },
  );
});

test("what is left out, and what is too much, is refused at any place", async () => {
  const optional = new Set("basis restsOn hint fixes habit about reason report places members date".split(" "));
  // Lines and facts have names of their own.
  const named = (path: (typeof places)[number]): boolean => path.includes("lines") || path.includes("about");
  const keyed = places.filter((path) => typeof path.at(-1) === "string" && !named(path));
  for (const path of keyed) {
    if (optional.has(String(path.at(-1))) || path.includes("options")) continue;
    await expectRefused(
      JSON.stringify({ ...document, shard: withValue(document.shard, path, undefined) }),
      path.join("."),
    );
  }
  const objects = places.filter(
    (path) => path.at(-1) === "record" || path.at(-1) === "at" || path.at(-1) === "options",
  );
  for (const path of objects.slice(0, 12)) {
    const shard = withValue(document.shard, [...path, "thua"], 1);
    await expectRefused(JSON.stringify({ ...document, shard }), path.join("."));
  }
});

describe("names that objects have by themselves", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s changes nothing and is refused",
    async (name) => {
      const bad = `{"number":1,"count":1,"polluted":true}`;
      const text = honest.replace('"shard": {', `"shard": {"${name}":${bad},`);
      await expectRefused(text, name);
      await expectRefused(`{"${name}":{"shard":${bad}}}`, name);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  test("as lines of a text they are lines", async () => {
    const text = honest.replaceAll('"lines":{', '"lines":{"__proto__":"x","constructor":"y",');
    const { out, code } = await merge(text);
    expect([code, out]).toEqual([1, (await merge(honest)).out]);
  });
});

test.each([
  ["deep arrays", "[".repeat(200_000) + "]".repeat(200_000)],
  ["deep objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  ["depth without an end", "[".repeat(1_000_000)],
])("%s are refused in a sentence", async (_, deep) => {
  await expectRefused(deep, "by itself");
  await expectRefused(`{"version":1,"reports":[],"shard":${deep}}`, "as the part");
  await expectRefused(honest.replace('"lines":{', `"lines":{"a":${deep},`), "inside a record");
});

test("a million of parts, or of reports, takes no memory before it is refused", async () => {
  const many = (key: string, value: number): string =>
    JSON.stringify({ ...document, shard: withValue(document.shard, [key], value) });
  for (const key of ["total", "count"])
    for (const value of [1e6, 1e9, Number.MAX_SAFE_INTEGER]) await expectRefusedAnyhow(many(key, value));

  async function expectRefusedAnyhow(text: string): Promise<void> {
    const { code, out, err } = await merge(text);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toContain("bất ngờ");
    expect(err.length).toBeLessThan(400);
  }
});

test("words that a terminal or a service would obey do not pass for names and codes", async () => {
  for (const put of ["a\u001b]0;x\u0007", "a\n::error::x", "a\u2028b", "a\u009bb"]) {
    const paths = places.filter((path) => ["folder", "file", "code", "id"].includes(String(path.at(-1))));
    for (const path of paths.slice(0, 8)) {
      await expectRefused(JSON.stringify({ ...document, shard: withValue(document.shard, path, put) }), path.join("."));
    }
  }
});
