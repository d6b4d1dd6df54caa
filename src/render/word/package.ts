/**
 * The parts of a Word file that npm docx makes, with holes where the report's text goes. Reports of one profile and one order of
 * pages have equal parts, so they are made once and memoized. The result is shared: nobody may change it.
 */
import { Document, Packer } from "docx";
import type { FormatProfile } from "../../model/profile.js";
import type { Report } from "../../model/report.js";
import { textRun } from "./fields.js";
import { sealProperty } from "./seal.js";
import { type PageSetUp, sectionsOf } from "./sections.js";
import { stylesXml } from "./styles.js";
import { el } from "./xml.js";

/** A part split in two; the text goes between. */
export interface Around {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface Package {
  /** The parts that are the same in every report. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly document: Around;
  /** Page set-up of each section, as XML. */
  readonly setUps: readonly string[];
  readonly notes: Around;
  /** What stands above and below the first page. */
  readonly firstHeader: Around | undefined;
  readonly firstFooter: Around | undefined;
  /** The relationships of the body: what is added begins with the number `firstFree`. */
  readonly relations: Around & { readonly firstFree: number };
}

const packages = new WeakMap<FormatProfile, Map<string, Package>>();
/** For one profile: the key is the turned pages and annexes, and headers and footers of page 1. */
const most = 16;

export function packageFor(setUps: readonly PageSetUp[], report: Report): Package {
  const known = packages.get(report.profile) ?? new Map<string, Package>();
  packages.set(report.profile, known);
  const marks = [report.firstHeader.length > 0, report.firstFooter.length > 0];
  const key = JSON.stringify([setUps.map(({ turned, begins }) => [turned, begins]), marks]);
  const shared = known.get(key);
  if (shared !== undefined) return shared;
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  const made = newPackage(setUps, report);
  known.set(key, made);
  return made;
}

const hole = "decuong";

function newPackage(setUps: readonly PageSetUp[], report: Report): Package {
  const file = new Document({
    // Any custom property makes the part and its relationship exist; its content is replaced afterwards.
    customProperties: [{ name: sealProperty, value: "" }],
    // A line that an author ends is not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: sectionsOf(setUps, report, hole),
  });
  const parts = compiled(file);
  parts.set("word/styles.xml", stylesXml(report.profile));
  if (report.profile.page.back !== undefined) change(parts, "word/settings.xml", background, background + mirrored);
  // The separator of endnotes exists even without a note, in a style that only endnotes need.
  change(parts, "word/endnotes.xml", '<w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr>', "");
  const document = around(parts, "word/document.xml", "<w:body>", "</w:body>");
  const [firstHeader, firstFooter] = [withHole(parts, "header"), withHole(parts, "footer")];
  const made = {
    document,
    setUps: setUpsIn(parts.get(document.path) ?? "", setUps.length),
    notes: before(parts, "word/footnotes.xml", "</w:footnotes>"),
    relations: relationsIn(parts),
    firstHeader,
    firstFooter,
  };
  const written = [made.document, made.notes, made.relations, firstHeader, firstFooter].map((part) => part?.path);
  const encoder = new TextEncoder();
  const shared = [...parts].filter(([path]) => !written.includes(path));
  return { ...made, parts: new Map(shared.map(([path, part]) => [path, encoder.encode(part)])) };
}

const holeXml = `<w:p>${textRun(hole)}</w:p>`;
const [background, mirrored] = ["<w:displayBackgroundShape/>", "<w:mirrorMargins/>"];

/** `compile` is public in JavaScript, not in its types; a test holds it. Everything else of a packer is asynchronous. */
function compiled(file: Document): Map<string, string> {
  const packer = Packer as unknown as { compiler: { compile(file: Document): ReadonlyMap<string, string> } };
  return new Map(packer.compiler.compile(file));
}

function change(parts: Map<string, string>, path: string, from: string, to: string): void {
  parts.set(path, (parts.get(path) ?? "").replaceAll(from, to));
}

/** A part without what stands from the end of `start` to the beginning of `end`. */
function around(parts: ReadonlyMap<string, string>, path: string, start: string, end: string): Around {
  const text = parts.get(path) ?? "";
  const from = text.indexOf(start);
  return cut(path, text, from < 0 ? from : from + start.length, text.lastIndexOf(end));
}

/** A part split in two before `next`. */
function before(parts: ReadonlyMap<string, string>, path: string, next: string): Around {
  const text = parts.get(path) ?? "";
  const at = text.lastIndexOf(next);
  return cut(path, text, at, at);
}

function cut(path: string, text: string, from: number, to: number): Around {
  if (from < 0 || to < from) throw new Error(`npm docx writes ${path} in another way`);
  return { path, before: text.slice(0, from), after: text.slice(to) };
}

/** The header or footer with a hole in it. */
function withHole(parts: ReadonlyMap<string, string>, kind: "header" | "footer"): Around | undefined {
  const isOne = ([path, text]: readonly [string, string]): boolean =>
    path.startsWith(`word/${kind}`) && text.includes(holeXml);
  const [path, text] = [...parts].find(isOne) ?? [];
  if (path === undefined || text === undefined) return undefined;
  const from = text.indexOf(holeXml);
  return cut(path, text, from, from + holeXml.length);
}

function setUpsIn(document: string, count: number): readonly string[] {
  const end = "</w:sectPr>";
  const setUps = document.split("<w:sectPr>").slice(1);
  if (setUps.length !== count) throw new Error("npm docx writes page set-ups in another way");
  return setUps.map((text) => `<w:sectPr>${text.slice(0, text.indexOf(end))}${end}`);
}

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `kind`: image, fontTable. */
export function relation(number: number, kind: string, target: string): string {
  return el("Relationship", { Id: `rId${number}`, Type: `${types}/${kind}`, Target: target });
}

/** npm docx numbers the table of fonts last, after the pictures of the text. */
function relationsIn(parts: ReadonlyMap<string, string>): Package["relations"] {
  const path = "word/_rels/document.xml.rels";
  const firstFree = (parts.get(path) ?? "").split("<Relationship ").length - 1;
  return { ...before(parts, path, relation(firstFree, "fontTable", "fontTable.xml")), firstFree };
}
