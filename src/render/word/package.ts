/**
 * The parts of a Word file but those that npm docx is not asked for (styles, numbering, properties). What a report prints is
 * made of the library's objects and written into a shell that is kept; where that cannot be, the library makes it all.
 */
import { Document, Media, type PageNumberEstimator, Paragraph, TextRun, type XmlComponent } from "docx";
import type { NoteMark } from "../../model/block.js";
import type { Report } from "../../model/report.js";
import { roles } from "../../model/roles.js";
import { notesIn } from "../../model/walk.js";
import { allOf, type Flow } from "../flow.js";
import type { Surroundings } from "./blocks.js";
import { fromForms } from "./forms.js";
import { withListIds } from "./numbering.js";
import { partText } from "./part-text.js";
import { partsOf } from "./parts.js";
import { runsOf } from "./runs.js";
import { sectionsOf } from "./sections.js";
import {
  compiled,
  documentPath,
  everyDocument,
  notesPath,
  type Parts,
  relationsPath,
  type Shell,
  shellFor,
} from "./shell.js";
import { styleId, stylesXml } from "./styles.js";
import { type Context, xmlOf } from "./xml.js";

/** As npm docx makes them, all of it anew. Its own layout, which counts pages, needs the whole document. */
export function wholeParts(report: Report, flow: Flow, around: Surroundings, pageNumbers?: PageNumberEstimator): Parts {
  const notes = notesOf(flow).map(([number, note]) => [number, { children: [noteParagraph(note, around)] }] as const);
  const parts = compiled(
    report.profile,
    new Document({
      ...everyDocument,
      footnotes: Object.fromEntries(notes),
      sections: sectionsOf(partsOf(report, flow, around), report, around),
      // Pages can only be counted with the looks they are printed with.
      ...(pageNumbers === undefined ? {} : { pageNumbers, externalStyles: stylesXml(report.profile) }),
    }),
  );
  return parts.set(documentPath, withOwnRuns(withListIds(String(parts.get(documentPath)))));
}

/** The same, byte by byte, without making again what other reports have had made. */
export function writtenParts(report: Report, flow: Flow, whole: Surroundings): Parts {
  const around = { ...whole, making: fromForms };
  const sections = partsOf(report, flow, around);
  const shell = shellFor(sections, report, whole);
  if (shell === undefined) return wholeParts(report, flow, whole);
  const media = new Media();
  // By the key of a picture, the number of its relationship.
  const pictures = new Map<string, string>();
  const addImage: Media["addImage"] = (key, data) => {
    if (!pictures.has(key)) pictures.set(key, String(shell.relations.next + pictures.size));
    media.addImage(key, data);
  };
  const file: unknown = Object.create(shell.file, { Media: { value: { addImage } } });
  const write = (component: XmlComponent, viewWrapper: unknown): string =>
    xmlOf(component, { file, viewWrapper, stack: [] } satisfies Context);
  const document = partText((xml) => withPictures(withListIds(xml), pictures));
  document.add(shell.document.before);
  for (const [index, { children }] of sections.entries()) {
    let last = "";
    for (const child of children()) {
      document.add(last);
      last = write(child, shell.file.Document);
    }
    const setUp = shell.setUps[index] ?? "";
    // The last set-up stands by itself, each other one in the last paragraph of its section.
    document.add(index === sections.length - 1 ? last + setUp : last.replace("</w:pPr>", () => `${setUp}</w:pPr>`));
  }
  document.add(shell.document.after);
  const notes = notesOf(flow).map(([number, note]) => {
    const words = write(noteParagraph(note, around), shell.file.FootNotes);
    return `<w:footnote w:id="${number}">${words.replace("</w:pPr>", () => `</w:pPr>${shell.noteMark}`)}</w:footnote>`;
  });
  return new Map<string, string | Uint8Array>([
    ...shell.parts,
    [documentPath, document.bytes()],
    [relationsPath, relations(media, shell)],
    [notesPath, shell.notes.before + notes.join("") + shell.notes.after],
    ...media.Array.map(({ fileName, data }) => [`word/media/${fileName}`, data as Uint8Array] as const),
  ]);
}

/** A page number that npm docx fills in shares a run with the mark before it, where LibreOffice does not see it. */
function withOwnRuns(document: string): string {
  return document.replace(/(<w:fldChar w:fldCharType="separate"\/>)(<w:t[ >])/g, "$1</w:r><w:r>$2");
}

/** By number, in the order in which npm docx writes them. */
function notesOf(flow: Flow): readonly (readonly [string, NoteMark])[] {
  return Object.entries(Object.fromEntries(notesIn(allOf(flow)).map((note) => [note.number ?? 0, note])));
}

function noteParagraph({ children }: NoteMark, around: Surroundings): Paragraph {
  const look = around.profile.roles.get(roles.note);
  const style = styleId(look?.style ?? "Normal");
  return new Paragraph({ style, children: [new TextRun(" "), ...runsOf(children, look, around)] });
}

/** npm docx writes the key of a picture in braces where its relationship is named. */
function withPictures(xml: string, numbers: ReadonlyMap<string, string>): string {
  if (numbers.size === 0 || !xml.includes("{")) return xml;
  return xml.replace(/\{([^{}]+)\}/g, (whole, key: string) => numbers.get(key) ?? whole);
}

function relations(media: Media, { relations: { before, last, after, next } }: Shell): string {
  const numbered = (number: number): string => last.replace(`"rId${next}"`, `"rId${number}"`);
  const pictures = media.Array.map(({ fileName }, index) =>
    numbered(next + index)
      .replace("/fontTable", "/image")
      .replace("fontTable.xml", `media/${fileName}`),
  );
  return before + pictures.join("") + numbered(next + pictures.length) + after;
}
