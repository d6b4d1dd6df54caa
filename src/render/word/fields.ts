/**
 * Fields and the bookmarks they lead to. The result is written with the field, and nothing is marked for updating, so Word
 * opens the file without a question. Bookmark numbers are ours: npm docx counts them through the whole process.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
  XmlComponent,
} from "docx";
import type { Anchor } from "../anchors.js";

/** What a run of text may have beside its text. */
export type Face = Pick<IRunOptions, "style" | "underline" | "superScript" | "subScript">;

/** `face`: of the result and of the marks around it. */
export function field(instruction: string, result: string, face: Face = {}): TextRun[] {
  return [
    new TextRun({ ...face, children: [fieldMark("begin")] }),
    new TextRun({ ...face, children: [new Instruction(instruction)] }),
    new TextRun({ ...face, children: [fieldMark("separate")] }),
    new TextRun({ ...face, text: result }),
    new TextRun({ ...face, children: [fieldMark("end")] }),
  ];
}

/**
 * The field that prints a reference: REF where Word's own result would be the same words, else a link, whose words stand
 * whatever is updated. `keepsLook`: emphasis of the author's own, which an update would take from the place referred to.
 */
export function referenceField({ name, words }: Anchor, text: string, keepsLook: boolean): string {
  if (words !== text) return ` HYPERLINK \\l "${name}" `;
  return ` REF ${name} \\h ${keepsLook ? "\\* MERGEFORMAT " : ""}`;
}

export function bookmarked(anchor: Anchor | undefined, runs: readonly ParagraphChild[]): ParagraphChild[] {
  if (anchor === undefined) return [...runs];
  // Paragraphs take them, though the types name only Bookmark, which counts by itself.
  const ends = [new BookmarkStart(anchor.name, anchor.number), new BookmarkEnd(anchor.number)];
  const [start, end] = ends as unknown as readonly [ParagraphChild, ParagraphChild];
  return [start, ...runs, end];
}

function fieldMark(type: "begin" | "separate" | "end"): BuilderElement {
  return new BuilderElement({ name: "w:fldChar", attributes: { type: { key: "w:fldCharType", value: type } } });
}

class Instruction extends XmlComponent {
  constructor(words: string) {
    super("w:instrText");
    this.root.push({ _attr: { "xml:space": "preserve" } }, words);
  }
}
