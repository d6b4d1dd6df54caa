import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { flatYaml } from "../../../src/source/flat-yaml.js";

/** What the parser reads, with nothing typed as an empty text; undefined where it has a word to say. */
function parsed(yaml: string): unknown {
  const document = parseDocument(yaml, { schema: "failsafe" });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  return JSON.parse(JSON.stringify(document.toJS(), (_, value) => value ?? ""));
}

function flat(yaml: string): unknown {
  const read = flatYaml(yaml, 1);
  return read === undefined ? undefined : JSON.parse(JSON.stringify(read.data));
}

const key = fc.constantFrom("muc", "ky", "noi_nhan", "so", "__proto__");
const plain = fc.constantFrom("", "", "II.1", "010", "24/4/2020", "T/M ĐẢNG ỦY", "a  b", "x -", "null");
const odd = fc.oneof(
  fc.constantFrom(
    "",
    "II.1",
    "010",
    "12:30",
    "24/4/2020",
    "T/M ĐẢNG ỦY",
    "a  b",
    "x -",
    "- y",
    "a:",
    '"q"',
    "x # y",
    "(a)",
    "null",
  ),
  fc.string({
    unit: fc.constantFrom("a", "Đ", "ủ", "1", " ", ".", ",", "-", ":", "#", "%", "“", "'", "[", "&", "\t"),
    maxLength: 8,
  }),
);
const typed = fc.oneof({ weight: 4, arbitrary: plain }, odd);
const keyed = fc.tuple(key, typed).map(([name, value]) => `${name}: ${value}`.trimEnd());
const indent = fc.constantFrom("  ", "  ", "  ", " ", "    ", "");
const inner = fc
  .tuple(
    indent,
    fc.oneof(
      keyed,
      typed.map((value) => `- ${value}`),
    ),
  )
  .map((parts) => parts.join(""));
const block = fc
  .array(fc.tuple(keyed, fc.array(inner, { maxLength: 2 })), { minLength: 1, maxLength: 3 })
  .map((groups) => groups.map(([head, below]) => [head, ...below].join("\n")).join("\n"));

describe("front matter of plain values", () => {
  test("is read as the parser reads it, or left to the parser", () => {
    let read = 0;
    fc.assert(
      fc.property(block, (yaml) => {
        const found = flat(yaml);
        if (found === undefined) return;
        read++;
        expect(found).toEqual(parsed(yaml));
      }),
      { seed: 20, numRuns: 6_000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test("every key and value has its line", () => {
    const read = flatYaml("muc: II.1\nky:\n  ho_ten: Nguyễn Văn A\nnoi_nhan:\n  - Sở Nội vụ\n  - Lưu CB\n", 2);
    expect([...(read?.lines ?? [])]).toEqual([
      ["muc", 2],
      ["ky", 3],
      ["ky.ho_ten", 4],
      ["noi_nhan", 5],
      ["noi_nhan.0", 6],
      ["noi_nhan.1", 7],
    ]);
  });

  test.each(["a: 1\na: 2", "ky:\n  b: 1\n  b: 2", "a: b\n  c", "a: b\n  - c", "a: 'b'", "a: b # c", "a:b", "", "- a"])(
    "%j is left to the parser",
    (yaml) => expect(flatYaml(yaml, 2)).toBeUndefined(),
  );
});
