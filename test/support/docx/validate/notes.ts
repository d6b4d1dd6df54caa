/** V8: each note is referred to once, each reference has its note, and Word's own separators are there. */
import { type Docx, related } from "../parts.js";
import { attr, childrenOf, findAll, type XmlElement } from "../xml.js";
import { type Check, type Finding, repeats } from "./fault.js";

/** Word counts on small ids; writers that took hashes produced files that it repairs. */
const LARGEST_ID = 32767;
const RESERVED = ["separator", "continuationSeparator"] as const;

export const checkNotes: Check = (docx) => [...wrongNotes(docx, "footnote"), ...wrongNotes(docx, "endnote")];

function wrongNotes(docx: Docx, kind: "footnote" | "endnote"): readonly Finding[] {
  const part = related(docx, `${kind}s`)[0];
  const all = childrenOf(part?.root, `w:${kind}`);
  const ids = all.map(noteId);
  const written = all.filter((note) => (attr(note, "w:type") ?? "normal") === "normal").map(noteId);
  const uses = docx.main ? findAll(docx.main.root, `w:${kind}Reference`).map(noteId) : [];
  const inPart = [
    ...repeats(ids).map((id) => `${kind} ${id} occurs twice`),
    ...ids.filter((id) => !/^(-1|\d+)$/.test(id) || Number(id) > LARGEST_ID).map((id) => `${kind} id “${id}”`),
    ...written.filter((id) => Number(id) < 1).map((id) => `${kind} ${id} has a reserved id`),
    ...written.filter((id) => !uses.includes(id)).map((id) => `nothing refers to ${kind} ${id}`),
    ...(part ? missingSeparators(all) : []),
  ];
  const inMain = [
    ...uses.filter((id) => !written.includes(id)).map((id) => `${kind} ${id} does not exist`),
    ...repeats(uses).map((id) => `${kind} ${id} is referred to twice`),
  ];
  return [
    ...inPart.map((message) => ({ part: part?.path ?? "", message })),
    ...inMain.map((message) => ({ part: docx.main?.path ?? "", message })),
  ];
}

function missingSeparators(notes: readonly XmlElement[]): readonly string[] {
  const reserved = RESERVED.map((type) => notes.find((note) => attr(note, "w:type") === type));
  const ids = reserved.map((note) => note && noteId(note)).join(" ");
  return ids === "-1 0" || ids === "0 1" ? [] : [`separator and continuation separator have the ids “${ids}”`];
}

function noteId(element: XmlElement): string {
  return attr(element, "w:id") ?? "";
}
