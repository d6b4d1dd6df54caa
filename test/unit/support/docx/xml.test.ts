import { describe, expect, test } from "vitest";
import { attr, child, childrenOf, descendants, find, findAll, parseXml, textOf } from "../../../support/docx/xml.js";

const W = 'xmlns:w="urn:w"';

describe("parsing", () => {
  test("gives a plain tree with prefixes as written", () => {
    expect(parseXml(`<w:p ${W} w:id="1">a<w:r>b&amp;c</w:r><![CDATA[<d>]]><!-- e --></w:p>`)).toEqual({
      name: "w:p",
      attributes: { "xmlns:w": "urn:w", "w:id": "1" },
      children: [{ name: "w:r", attributes: {}, children: [], text: "b&c" }],
      text: "a<d>",
    });
  });

  test("does not mind a byte order mark, nor a name that objects have of their own", () => {
    const root = parseXml(
      Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-8"?><a __proto__="x" constructor="y"/>'),
    );
    expect([attr(root, "__proto__"), attr(root, "constructor"), attr(root, "toString")]).toEqual(["x", "y", undefined]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test.each([
    ["DOCTYPE", "<!DOCTYPE a [<!ENTITY e 'x'>]><a/>"],
    ["encoding", '<?xml version="1.0" encoding="ISO-8859-1"?><a/>'],
    ["unbound namespace prefix", "<w:p/>"],
    ["duplicate attribute", '<a b="1" b="2"/>'],
    ["unexpected close tag", "<a><b></a>"],
    ["outside of root node", "just text"],
    ["undefined entity", "<a>&nbsp;</a>"],
    ["disallowed character", "<a>\u0000</a>"],
    ["half a character", "<a>\ud800 b</a>"],
    ["character entity", "<a>&#xFFFE;</a>"],
    ["only one root", "<a/><b/>"],
    ["root element", ""],
  ])("refuses %s", (message, source) => {
    expect(() => parseXml(source)).toThrow(message);
  });

  test("refuses bytes in another encoding", () => {
    expect(() => parseXml(Buffer.from("\ufeff<a/>", "utf16le"))).toThrow("not UTF-8");
  });
});

describe("finding", () => {
  const root = parseXml("<a><b n='1'><c n='2'>x</c></b><c n='3'>y<b n='4'/></c></a>");
  const numbers = (elements: readonly Parameters<typeof attr>[0][]) => elements.map((element) => attr(element, "n"));

  test("goes in document order, at any depth", () => {
    expect(numbers(descendants(root))).toEqual(["1", "2", "3", "4"]);
    expect(numbers(findAll(root, "b", "c"))).toEqual(["1", "2", "3", "4"]);
    expect(numbers([find(root, "c"), find(root, "d")])).toEqual(["2", undefined]);
  });

  test("or among children only", () => {
    expect(numbers(childrenOf(root, "c"))).toEqual(["3"]);
    expect(numbers([child(root, "b", "c"), child(root, "b", "b", "c"), child(undefined, "b")])).toEqual([
      "2",
      undefined,
      undefined,
    ]);
  });

  test("joins the text below an element", () => {
    expect(textOf(root)).toBe("xy");
  });

  test("is not stopped by depth", () => {
    const deep = parseXml(`${"<a>".repeat(5_000)}x${"</a>".repeat(5_000)}`);
    expect([findAll(deep, "a").length, textOf(deep)]).toEqual([4_999, "x"]);
  });
});
