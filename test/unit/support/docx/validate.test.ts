/**
 * The validator is held to both sides: the clean file has no fault, and every way of spoiling it is reported under
 * its own code and under no other.
 */
import { describe, expect, test } from "vitest";
import { isW3cDate } from "../../../support/docx/validate/properties.js";
import { type Expected, expectValid, FAULT_CODES, validateDocx } from "../../../support/docx/validate.js";
import { cleanDocx, cleanParts, pack, spoil } from "./clean-docx.js";
import { blockRows } from "./spoilt/block-rows.js";
import { definitionRows } from "./spoilt/definition-rows.js";
import { packageRows } from "./spoilt/package-rows.js";
import { CORE, DOCUMENT, FOOTER, FOOTNOTES, LINKS } from "./spoilt/row.js";
import { textRows } from "./spoilt/text-rows.js";

const ROWS = [...packageRows, ...definitionRows, ...blockRows, ...textRows];

function codesOf(bytes: Uint8Array, expected: Expected = {}): string {
  return [...new Set(validateDocx(bytes, expected).map(({ code }) => code))].join(" ");
}

describe("a clean file", () => {
  test("has no fault", () => {
    expect(validateDocx(cleanDocx())).toEqual([]);
    expect(() => expectValid(cleanDocx())).not.toThrow();
  });

  test("has none either where names and wrappers are unusual and allowed", () => {
    const parts = [
      [DOCUMENT, /muc_1/g, "Mục_đích_1"],
      [DOCUMENT, "<w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p>", "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>"],
      [DOCUMENT, "<w:cantSplit/><w:tblHeader/>", "<w:tblHeader/><w:cantSplit/>"],
      [DOCUMENT, '<w:tcW w:w="9355" w:type="dxa"/>', '<w:tcW w:w="9999" w:type="auto"/>'],
      [CORE, "2020-04-24T00:00:00Z", "2020-04-24"],
      [LINKS, 'Target="styles.xml"', 'Target="../word/./styles.xml"'],
      [FOOTER, /<w:r>.*<\/w:r>/, '<w:fldSimple w:instr="NUMPAGES">$&</w:fldSimple>'],
      [FOOTNOTES, /-1"([\s\S]*)"0"([\s\S]*)w:id="1"/, '0"$1"1"$2w:id="2"'],
      [DOCUMENT, 'footnoteReference w:id="1"', 'footnoteReference w:id="2"'],
    ] as const;
    const changed = parts.reduce((all, [path, before, after]) => spoil(all, path, before, after), cleanParts());
    expect(validateDocx(pack(changed))).toEqual([]);
  });
});

describe("one thing spoilt", () => {
  test.each(ROWS)("%s: %s", (codes, _what, spoilt) => {
    expect(codesOf(pack(spoilt(cleanParts())))).toBe(codes);
  });

  test("every code has a row of its own", () => {
    const alone = new Set<string>(ROWS.map(([codes]) => codes));
    expect(FAULT_CODES.filter((code) => !alone.has(code))).toEqual([]);
  });
});

test.each<readonly [string, boolean]>([
  ["2020", true],
  ["2020-02", true],
  ["2020-02-29", true],
  ["2020-04-24T07:30+07:00", true],
  ["2020-04-24T07:30:59.25Z", true],
  ["2019-02-29", false],
  ["2020-13-01", false],
  ["2020-00-01", false],
  ["2020-04-00", false],
  ["2020-04-24T24:00:00Z", false],
  ["2020-04-24T07:60:00Z", false],
  ["2020-04-24T07:30:60Z", false],
  ["2020-04-24T07:30:00+15:00", false],
  ["2020-04-24T07:30:00+07:60", false],
  ["2020-04-24T07:30:00", false],
  ["", false],
])("“%s” as a W3CDTF date: %s", (written, valid) => {
  expect(isW3cDate(written)).toBe(valid);
});

describe("what only a test can expect", () => {
  test("printed numbers", () => {
    expect(codesOf(cleanDocx(), { printedNumbers: ["2-", "2.a-", "2.b-", "3-"] })).toBe("");
    expect(codesOf(cleanDocx(), { printedNumbers: ["1-", "1.a-", "1.b-", "2-"] })).toBe("V9");
    expect(codesOf(cleanDocx(), { printedNumbers: [] })).toBe("V9");
  });

  test("the date of the entries", () => {
    expect(codesOf(cleanDocx(), { entryDate: "2020-04-24" })).toBe("");
    expect(codesOf(cleanDocx(), { entryDate: "2020-04-25" })).toBe("V20");
  });

  test("an author", () => {
    const byPerson = pack(spoil(cleanParts(), CORE, "Đảng ủy Sở Giáo dục và Đào tạo", "Nguyễn Văn A"));
    expect(codesOf(byPerson, { authors: ["Nguyễn Văn A"] })).toBe("");
    expect(codesOf(byPerson, { authors: ["Nguyễn Văn B"] })).toBe("V19");
  });
});

test("expectValid lists every fault with its code and part", () => {
  const parts = spoil(spoil(cleanParts(), DOCUMENT, 'w:anchor="muc_1"', 'w:anchor="x"'), CORE, "2020-04-24T", "2020T");
  expect(() => expectValid(pack(parts))).toThrow(
    /2 rule[\s\S]*\nV15 word\/document\.xml: nothing is called “x”\nV19 docProps\/core\.xml: .*2020T/,
  );
});
