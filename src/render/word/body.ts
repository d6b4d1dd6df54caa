/**
 * Writes the parts of a Word file that hold the text of a report: the body, notes, headers and footers of page 1, and their
 * pictures.
 */
import type { Block, NoteMark } from "../../model/block.js";
import type { Report } from "../../model/report.js";
import { roles } from "../../model/roles.js";
import { notesIn } from "../../model/walk.js";
import { framed } from "../fit.js";
import { allOf, type Flow } from "../flow.js";
import { blocksToWord } from "./blocks.js";
import { type Collected, type Env, lookOf, type Media } from "./env.js";
import { run, textRun } from "./fields.js";
import { type Around, type Package, packageFor, relation } from "./package.js";
import { childXml, paragraph, paragraphXml } from "./paragraphs.js";
import { type Part, partsOf } from "./parts.js";
import { noMedia } from "./pictures.js";
import { runsOf } from "./runs.js";
import { noteReference, styleOfRole } from "./style-ids.js";
import { el } from "./xml.js";

/** Text in pieces, or bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** All parts except the properties. */
export function writtenParts(report: Report, flow: Flow, env: Env): Parts {
  const sections = partsOf(report, flow);
  const file = packageFor(sections, report);
  const media = noMedia();
  const body: Collected = { media, shown: [], firstRelation: file.relations.firstFree };
  const parts: Parts = new Map<string, string | Uint8Array>(file.parts);
  parts.set(file.document.path, bytesOf(bodyXml(sections, file, env, body)));
  parts.set(file.notes.path, notesXml(file.notes, flow, env));
  parts.set(file.relations.path, relationsXml(file, body));
  addMarks(parts, file.firstHeader, report.firstHeader, env, media);
  addMarks(parts, file.firstFooter, report.firstFooter, env, media);
  for (const { path, bytes } of media.files.values()) parts.set(`word/${path}`, bytes);
  return parts;
}

function* bodyXml(sections: readonly Part[], file: Package, env: Env, collected: Collected): Iterable<string> {
  yield file.document.before;
  for (const [index, { children }] of sections.entries()) {
    const setUp = file.setUps[index] ?? "";
    const isLast = index === sections.length - 1;
    let last: ReturnType<typeof paragraph> | string = "";
    for (const child of children(env, collected)) {
      yield childXml(last);
      last = child;
    }
    // The last page set-up is an element of its own; each other one is in the last paragraph of its section.
    yield isLast || typeof last === "string" ? childXml(last) + setUp : paragraphXml(last, setUp);
  }
  yield file.document.after;
}

/** In UTF-16 units: more than a usual report has. */
const atOnce = 0x40000;

/** Encoded in pieces, so that the XML of a thousand pages is never in memory as one string. */
function bytesOf(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const encoded: Uint8Array[] = [];
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < atOnce) continue;
    encoded.push(encoder.encode(text));
    text = "";
  }
  const last = encoder.encode(text);
  return encoded.length === 0 ? last : Buffer.concat([...encoded, last]);
}

function notesXml({ before, after }: Around, flow: Flow, env: Env): string {
  // By number: a note that is referred to twice is one note.
  const notes = new Map(notesIn(allOf(flow)).map((note) => [note.number ?? 0, note]));
  const sorted = [...notes].sort(([a], [b]) => a - b);
  return before + sorted.map(([number, note]) => noteXml(number, note, env)).join("") + after;
}

function noteXml(number: number, { children }: NoteMark, env: Env): string {
  const mark = run("<w:footnoteRef/>", { style: noteReference }) + textRun(" ");
  const words = runsOf(children, lookOf(roles.note, env), env);
  const line = paragraph({ style: styleOfRole(roles.note, env.profile) }, mark + words);
  return el("w:footnote", { "w:id": number }, paragraphXml(line));
}

function relationsXml({ relations: { before, after, firstFree } }: Package, { shown }: Collected): string {
  const end = shown.length === 0 ? after : after.replace(`"rId${firstFree}"`, `"rId${firstFree + shown.length}"`);
  return before + pictureRelations(shown, firstFree) + end;
}

function pictureRelations(shown: Collected["shown"], first: number): string {
  return shown.map(({ path }, index) => relation(first + index, "image", path)).join("");
}

/** Above or below page 1. Its pictures are named in a part of their own. */
function addMarks(parts: Parts, place: Around | undefined, blocks: readonly Block[], env: Env, media: Media): void {
  if (place === undefined) return;
  const collected: Collected = { media, shown: [], firstRelation: 0 };
  const children = [...blocksToWord(framed(blocks, env.profile), env, collected)];
  parts.set(place.path, place.before + children.map(childXml).join("") + place.after);
  if (collected.shown.length === 0) return;
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  parts.set(
    place.path.replace("word/", "word/_rels/").concat(".rels"),
    '<?xml version="1.0" encoding="UTF-8"?>' +
      el("Relationships", { xmlns: namespace }, pictureRelations(collected.shown, 0)),
  );
}
