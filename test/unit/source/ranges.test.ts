/** Every letter of what is read knows where it was typed, in columns of the line as it stands in the file. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Inline, Text } from "../../../src/model/block.js";
import type { Range } from "../../../src/model/source.js";
import { allBlocks, eachInline } from "../../../src/model/walk.js";
import { rawLinesOf, readText } from "../../../src/source/text.js";
import { toBlocks } from "../../../src/source/to-blocks.js";
import { asRead } from "../../../src/source/unprintable.js";

interface Read {
  readonly raw: readonly string[];
  readonly blocks: readonly Block[];
}

function read(typed: string): Read {
  const { value } = readText("a.md", new TextEncoder().encode(typed));
  const { blocks } = toBlocks({
    file: "a.md",
    text: value.text,
    raw: rawLinesOf(value),
    line: 1,
    role: "than",
    container: ({ caption, blocks: inside, at }) => [
      { kind: "paragraph", role: "x", children: caption, at },
      ...inside,
    ],
    leaf: ({ words, rest, at }) => [{ kind: "paragraph", role: "x", children: words(rest), at }],
    picture: (picture) => ({ kind: "picture", ...picture }),
  });
  return {
    raw: typed
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      .split("\n"),
    blocks,
  };
}

function texts(blocks: readonly Block[]): readonly Text[] {
  const found: Text[] = [];
  eachInline(blocks, (inline) => void (inline.kind === "text" && inline.text !== "" && found.push(inline)));
  return found;
}

function plain(letters: string): string {
  return asRead(letters.normalize("NFC")).replace(/[ \t]+/g, " ");
}

/** What its pieces say of a text; letters that were not typed are `·`. */
function byPieces({ text, pieces = [] }: Text, raw: readonly string[]): string {
  let words = "";
  for (const { index, length, line, column, width } of pieces) {
    words += "·".repeat(index - words.length);
    const typed = plain((raw[line - 1] ?? "").slice(column - 1, column - 1 + width));
    expect(typed).toHaveLength(length);
    words += typed;
  }
  return words + "·".repeat(text.length - words.length);
}

function shown(typed: string): readonly string[] {
  const { raw, blocks } = read(typed);
  return texts(blocks).map((text) => {
    const words = byPieces(text, raw);
    for (const [index, letter] of [...words].entries()) if (letter !== "·") expect(letter).toBe([...text.text][index]);
    return words;
  });
}

function at({ line, column, endLine, endColumn }: Range, raw: readonly string[]): string {
  const lines = raw.slice(line - 1, endLine);
  if (lines.length === 1) return (lines[0] ?? "").slice(column - 1, endColumn - 1);
  return [(lines[0] ?? "").slice(column - 1), ...lines.slice(1, -1), (lines.at(-1) ?? "").slice(0, endColumn - 1)].join(
    "\n",
  );
}

describe("pieces of texts", () => {
  test.each([
    ["Đã họp", ["Đã họp"]],
    ["Đã **họp** , rồi", ["Đã ", "họp", " , rồi"]],
    ["a **b *c* d** e", ["a ", "b ", "c", " d", " e"]],
    ["***a*** b", ["a", " b"]],
    ["một\nhai  \nba", ["một·hai", "ba"]],
    ["một\\\nhai", ["một", "hai"]],
    ["  một\n   hai", ["một·hai"]],
    ["\\*một\\* \\a hai\\\\", ["*một* \\a hai\\"]],
    ["một  hai \t ba", ["một hai ba"]],
    ["a `b  c` d", ["a b c d"]],
    ["a ** b", ["a  b".replace("  ", " ")]],
    ["a**** b", ["a b"]],
    ["[chữ](https://a.vn/x) sau", ["chữ··https://a.vn/x· sau"]],
    ['[chữ](<a\\*b> "tên \\"x\\"") sau', ['chữ··a*b··tên "x"· sau']],
    ["<https://a.vn/*x*> sau", ["https://a.vn/*x* sau"]],
    ["trước <!-- bỏ --> , sau", ["trước , sau"]],
    ["a <u>b</u><br>c</u>", ["a ", "b", "c</u>"]],
    ["a {{so}} b [[x]] c", ["a ", " b ", " c"]],
    ["a [b] ![c d", ["a [b] ![c d"]],
    ["a[^1] b\n\n[^1]: ghi **chú**\n  dòng", ["a", "ghi ", "chú", "·dòng", " b"]],
    ["a[^2] b", ["a[^2] b"]],
    ["## Tên  mục ##", ["Tên mục"]],
    ["##Tên mục", ["Tên mục"]],
    ["    ## Tên mục ##", ["Tên mục"]],
    ["- một\n  hai\n+ ba\n\n  bốn", ["một·hai", "ba", "bốn"]],
    ["> trích\n> dẫn\nlười", ["trích·dẫn·lười"]],
    ["> - một\n>   - hai", ["một", "hai"]],
    ["1. một\n2) hai", ["một", "hai"]],
    ["| a | b \\| c |\n|---|---|\n|  **d**|e\\|f|\n| x |", ["a", "b | c", "d", "e|f", "x"]],
    ["a | b\n--|--\nc | d", ["a", "b", "c", "d"]],
    ["- | a | b |\n  |---|---|\n  | c | d |", ["a", "b", "c", "d"]],
    [":::bang{#x} Tên **bảng**\n\nchữ\n:::", ["Tên ", "bảng", "chữ"]],
    ["::ngat-trang sau  nữa", ["sau nữa"]],
    ['![hình *a*](x.png "tên \\"h\\"")', ['tên "h"', "hình ", "a"]],
    ["```x y\n  a  b\n\nc\n```", ["x y", "  a  b".replace(/ +/g, " "), "c"]],
    ["\tmột\n\t\thai", ["một·hai"]],
    ["𝄞 **𝄞𝄞** 😀", ["𝄞 ", "𝄞𝄞", " 😀"]],
    ["Quảng **Nam** tiếng Việt".normalize("NFD"), ["Quảng ", "Nam", " tiếng Việt"]],
    ["a\u200Bb \u0007**c\u00ADd**", ["ab ", "cd"]],
    ["\uFEFFmột\r\nhai\r\n\r\nba", ["một·hai", "ba"]],
  ])("%j", (typed, expected) => {
    if (typed.includes("```"))
      return expect(texts(read(typed).blocks).map(({ text }) => text)).toEqual(["x y", "  a  b", "c"]);
    expect(shown(typed)).toEqual(expected);
  });

  test("whatever is typed, a piece holds the letters of its text", () => {
    const part = fc.constantFrom(
      ..."a,b,ắ,ệ,ắ,q̣̃,*,**,_,`,[,](,),![,\\,|,\\|,<,>,<!--,-->,{{x}},[[y]],[^1],\n,\n\n,\n[^1]: ,- ,> ,1. ,## ,\t,  , ,😀,𝄞,\u200B,\u0007,각,<br>,<u>,</u>,:::bang{#x} ,\n:::\n,\n|---|---|\n,https://x.vn,\uFE0F,\r\n"
        .split(/,/)
        .map((each) => (each === "" ? "," : each)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => void shown(parts.join(""))),
      { numRuns: 1_000, seed: 5 },
    );
  });
});

describe("ranges of blocks and inlines", () => {
  test.each([
    ["chữ {{ so_truong }} và [[ bang ]] cuối[^1].\n\n[^1]: x", ["{{ so_truong }}", "[[ bang ]]", "[^1]"]],
    ["| a | {{b}} |\n|---|---|\n| \\| {{c}} | d |", ["{{b}}", "{{c}}"]],
    ["một\n  {{b}} **{{c}}**".normalize("NFD"), ["{{b}}", "{{c}}"]],
  ])("inlines of %j", (typed, expected) => {
    const { raw, blocks } = read(typed);
    const found: string[] = [];
    eachInline(
      blocks,
      (inline: Inline) => void ("name" in inline || "id" in inline ? found.push(at(inline.at, raw)) : 0),
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ["một\nhai  \n\nba", ["một\nhai", "ba"]],
    ["  ## Tên ##  ", ["## Tên ##"]],
    ["- một\n- hai\n\n\nba", ["- một\n- hai", "một", "hai", "ba"]],
    ["| a |\n|---|\n| b |\n", ["| a |\n|---|\n| b |"]],
    ["> trích\n> dẫn", ["> trích\n> dẫn", "trích\n> dẫn"]],
  ])("blocks of %j", (typed, expected) => {
    const { raw, blocks } = read(typed);
    expect(allBlocks(blocks).map((block) => at(block.at, raw))).toEqual(expected);
  });

  test("cells and rows", () => {
    const { raw, blocks } = read("> | a | b |\n> |---|---|\n> | c\\|d |  |");
    const rows = allBlocks(blocks).flatMap((block) => (block.kind === "table" ? [...block.header, ...block.rows] : []));
    expect(rows.flatMap(({ cells }) => cells.map((cell) => cell.at && at(cell.at, raw)))).toEqual([
      "a",
      "b",
      "c\\|d",
      "",
    ]);
  });
});
