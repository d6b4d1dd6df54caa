/**
 * Runs of text, fields, and the bookmarks that fields refer to. The result is written with the field and nothing is marked for
 * updating, so Word opens the file without a question.
 */
import type { Anchor } from "../anchors.js";
import { el, escapeXml, val, wrap } from "./xml.js";

/** What a run of text may have beside its text. */
export interface Face {
  readonly style?: string | undefined;
  readonly underline?: boolean;
  readonly vertical?: "superscript" | "subscript" | undefined;
}

/** Most runs have none. */
export const plain: Face = {};
const preserved = { "xml:space": "preserve" };

export function run(content: string, face: Face = plain): string {
  return `<w:r>${face === plain ? "" : faceXml(face)}${content}</w:r>`;
}

function faceXml({ style, underline, vertical }: Face): string {
  let face = style === undefined ? "" : val("w:rStyle", style);
  if (underline === true) face += val("w:u", "single");
  if (vertical !== undefined) face += val("w:vertAlign", vertical);
  return wrap("w:rPr", face);
}

export function textXml(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

export function textRun(text: string, face: Face = plain): string {
  return run(textXml(text), face);
}

/** `result`: runs, shown until the field is updated. `face`: of the field characters. */
export function field(instruction: string, result: string, face: Face = plain): string {
  return fieldStart(instruction, face) + result + fieldEnd(face);
}

/** Up to the result, which may go through several paragraphs. */
export function fieldStart(instruction: string, face: Face = plain): string {
  return fieldMark("begin", face) + fieldCode(instruction, face) + fieldMark("separate", face);
}

export function fieldEnd(face: Face = plain): string {
  return fieldMark("end", face);
}

/** A field that prints nothing. */
export function silentField(instruction: string): string {
  return fieldMark("begin", plain) + fieldCode(instruction, plain) + fieldMark("end", plain);
}

function fieldMark(type: "begin" | "separate" | "end", face: Face): string {
  return run(el("w:fldChar", { "w:fldCharType": type }), face);
}

function fieldCode(instruction: string, face: Face): string {
  return run(el("w:instrText", preserved, escapeXml(` ${instruction} `)), face);
}

/**
 * The field that prints a reference: REF if Word's own result has the same words, else a hyperlink, whose words never change.
 * `keepsLook`: preserves the author's emphasis, which an update would otherwise remove.
 */
export function referenceCode({ name, words }: Anchor, text: string, keepsLook: boolean): string {
  if (words !== text) return `HYPERLINK \\l "${name}"`;
  return `REF ${name} \\h${keepsLook ? " \\* MERGEFORMAT" : ""}`;
}

export function bookmarked(anchor: Anchor | undefined, runs: string): string {
  if (anchor === undefined) return runs;
  return bookmarkStart(anchor.name, anchor.number) + runs + bookmarkEnd(anchor.number);
}

export function bookmarkStart(name: string, id: number): string {
  return el("w:bookmarkStart", { "w:name": name, "w:id": id });
}

export function bookmarkEnd(id: number): string {
  return el("w:bookmarkEnd", { "w:id": id });
}
