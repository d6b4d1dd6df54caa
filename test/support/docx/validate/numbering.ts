/** V6 and V9: lists that exist, and labels that come out as meant. */
import { readCascade } from "../cascade.js";
import { labelParagraphs } from "../numbers.js";
import { type Docx, related } from "../parts.js";
import { intAttr, paragraphsOf, val } from "../walk.js";
import { attr, child, childrenOf, find, findAll, type XmlElement } from "../xml.js";
import { type Check, type Finding, repeats } from "./fault.js";

export const checkLists: Check = (docx) => {
  const numbering = related(docx, "numbering")[0];
  const nums = childrenOf(numbering?.root, "w:num");
  const known = new Set(["0", ...nums.map((num) => attr(num, "w:numId") ?? "")]);
  const wrongUses = [...docx.xml].flatMap(([part, root]) =>
    findAll(root, "w:numPr")
      .flatMap((use) => wrongUse(use, known))
      .map((message) => ({ part, message })),
  );
  const definitions = numbering ? wrongDefinitions(numbering.root, nums) : [];
  return [...wrongUses, ...definitions.map((message) => ({ part: numbering?.path ?? "", message }))];
};

export const checkNumbers: Check = (docx, { printedNumbers }) => {
  // Table borders have a w:start of their own, so it is looked for where a level is defined.
  const starts = [...docx.xml].flatMap(([part, root]) =>
    findAll(root, "w:lvl", "w:lvlOverride")
      .flatMap((level) => childrenOf(level, "w:start", "w:startOverride"))
      .filter((element) => !isCount(val(element)))
      .map((element): Finding => ({ part, message: `${element.name} is “${val(element) ?? ""}”` })),
  );
  return printedNumbers === undefined ? starts : [...starts, ...wrongLabels(docx, printedNumbers)];
};

function wrongUse(use: XmlElement, known: ReadonlySet<string>): readonly string[] {
  const id = child(use, "w:numId");
  const level = child(use, "w:ilvl");
  const depth = intAttr(level, "w:val") ?? -1;
  return [
    ...(id && !(isCount(val(id)) && known.has(val(id) ?? "")) ? [`list “${val(id)}” does not exist`] : []),
    ...(level && (depth < 0 || depth > 8) ? [`list level “${val(level)}” is not one of 0 to 8`] : []),
  ];
}

function wrongDefinitions(root: XmlElement, nums: readonly XmlElement[]): readonly string[] {
  const order = root.children.map(({ name }) => name);
  const abstracts = childrenOf(root, "w:abstractNum").map((element) => attr(element, "w:abstractNumId") ?? "");
  const ids = nums.map((num) => attr(num, "w:numId") ?? "");
  return [
    ...(order.includes("w:num") && order.lastIndexOf("w:abstractNum") > order.indexOf("w:num")
      ? ["a list definition (w:abstractNum) stands after a list (w:num)"]
      : []),
    ...repeats(abstracts).map((id) => `list definition ${id} occurs twice`),
    ...repeats(ids).map((id) => `list ${id} occurs twice`),
    ...ids.filter((id) => !isCount(id)).map((id) => `list id “${id}” is not a number`),
    ...nums
      .map((num) => ({ id: attr(num, "w:numId"), abstract: val(child(num, "w:abstractNumId")) ?? "" }))
      .filter(({ abstract }) => !abstracts.includes(abstract))
      .map(({ id, abstract }) => `list ${id} rests on definition “${abstract}”, which does not exist`),
  ];
}

function wrongLabels(docx: Docx, expected: readonly string[]): readonly Finding[] {
  const body = docx.main && find(docx.main.root, "w:body");
  const labels = body ? [...labelParagraphs(readCascade(docx), paragraphsOf(body)).values()] : [];
  const printed = labels.filter(({ bullet }) => !bullet).map(({ text }) => text);
  if (JSON.stringify(printed) === JSON.stringify(expected)) return [];
  const show = (numbers: readonly string[]): string => numbers.join(" ") || "none";
  return [{ part: docx.main?.path ?? "", message: `prints ${show(printed)} where ${show(expected)} was expected` }];
}

function isCount(written: string | undefined): boolean {
  return written !== undefined && /^\d+$/.test(written);
}
