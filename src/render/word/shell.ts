/**
 * What surrounds the text of a report: all parts of a Word file as npm docx makes them for its pages, with nothing on them.
 * Reports of one profile and one set-up of pages have the same, so it is made once for them. It is shared: nobody may
 * write into it.
 */
import { Document, Packer, Paragraph } from "docx";
import type { Block } from "../../model/block.js";
import type { FormatProfile } from "../../model/profile.js";
import type { Report } from "../../model/report.js";
import { allBlocks, eachInline } from "../../model/walk.js";
import type { Surroundings } from "./blocks.js";
import { noDrawings } from "./pictures.js";
import { sealProperty } from "./seal.js";
import { type Part, sectionsOf } from "./sections.js";
import { stylesXml } from "./styles.js";

export type Parts = Map<string, string | Uint8Array>;

export const documentPath = "word/document.xml";
export const relationsPath = "word/_rels/document.xml.rels";
export const notesPath = "word/footnotes.xml";

/** A text in two, between which something is written. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export interface Shell {
  readonly file: Document;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly document: Around;
  /** Page set-up of each section. */
  readonly setUps: readonly string[];
  readonly notes: Around;
  /** What npm docx puts before the words of a note: its number. */
  readonly noteMark: string;
  /** Relationships of the document, between which those of pictures stand; the last has the number `next`. */
  readonly relations: Around & { readonly last: string; readonly next: number };
}

/** What every document is made with. */
export const everyDocument = {
  // Any custom property makes the part and its relationship exist; its content is replaced afterwards.
  customProperties: [{ name: sealProperty, value: "" }],
  // A line that an author ends is not stretched to the margin.
  compatibility: { version: 15, doNotExpandShiftReturn: true },
} as const;

/** Parts as npm docx makes them, mended. `compile` is public in JavaScript, not in its types; a test holds it. */
export function compiled(profile: FormatProfile, made: Document): Parts {
  const packer = Packer as unknown as { compiler: { compile(file: Document): Parts } };
  const parts: Parts = new Map(packer.compiler.compile(made));
  const mend = (path: string, change: (text: string) => string): void => {
    const part = parts.get(path);
    if (typeof part === "string") parts.set(path, change(part));
  };
  if (profile.page.back !== undefined) {
    mend("word/settings.xml", (text) => text.replace("<w:displayBackgroundShape/>", "$&<w:mirrorMargins/>"));
  }
  // The separator of endnotes is there even without a note, in a style that only endnotes would need.
  mend("word/endnotes.xml", (text) => text.replace(/<w:rPr><w:rStyle w:val="EndnoteReference"\/><\/w:rPr>/g, ""));
  return parts.set("word/styles.xml", stylesXml(profile));
}

const shells = new WeakMap<FormatProfile, Map<string, Shell | undefined>>();
/** Of one profile: reports differ by their turned pages and annexes, and by the marks on their first page. */
const kept = 16;

/** Undefined where nothing can be kept. */
export function shellFor(sections: readonly Part[], report: Report, around: Surroundings): Shell | undefined {
  const marks = [...report.firstHeader, ...report.firstFooter];
  if (!isSettled(marks)) return undefined;
  const known = shells.get(report.profile) ?? new Map<string, Shell | undefined>();
  shells.set(report.profile, known);
  const key = JSON.stringify(
    [sections.map(({ turned, begins }) => [turned, begins]), report.firstHeader, report.firstFooter],
    (name, value: unknown) => (name === "at" ? undefined : value),
  );
  if (!known.has(key)) {
    const [oldest] = known.keys();
    if (known.size >= kept && oldest !== undefined) known.delete(oldest);
    known.set(key, newShell(sections, report, around));
  }
  return known.get(key);
}

/** True for blocks that are printed alike wherever they stand: no picture, and nothing that leads into the report. */
function isSettled(blocks: readonly Block[]): boolean {
  let settled = allBlocks(blocks).every(
    (block) => block.kind === "columns" || block.kind === "rule" || (block.kind === "paragraph" && !block.anchor),
  );
  eachInline(blocks, ({ kind }) => {
    if (kind === "reference" || kind === "note") settled = false;
  });
  return settled;
}

function newShell(sections: readonly Part[], report: Report, around: Surroundings): Shell | undefined {
  const empty = sections.map((part): Part => ({ ...part, children: () => [new Paragraph({})] }));
  const file = new Document({
    ...everyDocument,
    footnotes: { 1: { children: [new Paragraph({ style: "Normal" })] } },
    sections: sectionsOf(empty, report, { ...around, drawings: noDrawings() }),
  });
  return shellOf(file, compiled(report.profile, file), sections.length);
}

/** Undefined where npm docx has written something that is not known here. */
function shellOf(file: Document, parts: Parts, sections: number): Shell | undefined {
  const text = (path: string): string => String(parts.get(path));
  const document = /^(.*<w:body>)(.*)(<\/w:body>.*)$/s.exec(text(documentPath));
  const setUps = document?.[2]?.match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [];
  const notes =
    /^(.*)<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="Normal"\/><\/w:pPr>(.*?)<\/w:p><\/w:footnote>(.*)$/s.exec(
      text(notesPath),
    );
  const relations = /^(.*)(<Relationship Id="rId(\d+)" [^>]*Target="fontTable.xml"\/>)(<\/Relationships>)$/s.exec(
    text(relationsPath),
  );
  if (document === null || setUps.length !== sections || notes === null || relations === null) return undefined;
  for (const path of [documentPath, notesPath, relationsPath]) parts.delete(path);
  const encoder = new TextEncoder();
  return {
    file,
    parts: new Map([...parts].map(([path, part]) => [path, typeof part === "string" ? encoder.encode(part) : part])),
    setUps,
    document: { before: document[1] ?? "", after: document[3] ?? "" },
    notes: { before: notes[1] ?? "", after: notes[3] ?? "" },
    noteMark: notes[2] ?? "",
    relations: {
      before: relations[1] ?? "",
      last: relations[2] ?? "",
      after: relations[4] ?? "",
      next: Number(relations[3]),
    },
  };
}
