/**
 * The contents list as Word's own: one field that Word makes anew on request, holding what it would hold now. Page numbers
 * are worked out by npm docx's layout where it can lay out the document, and stay blank where it cannot. Nothing is marked
 * as outdated, since Word would then ask questions when the document is opened.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
  type XmlComponent,
} from "docx";
import type { Block } from "../../model/block.js";
import type { FormatProfile } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { type ContentsEntry, contentsDepth } from "../contents.js";
import { styleId } from "./styles.js";

/** What the paragraphs that a contents list leads to must carry. */
export type Anchors = ReadonlyMap<Block, readonly Anchor[]>;

interface Anchor {
  readonly name: string;
  readonly id: number;
  /** A bookmark over several headings begins in one and ends in another. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Hidden words from which Word makes the entry. */
  readonly entry?: string;
}

/** Names and ids apart from those that references may take. */
const firstId = 100_000;
const wholeName = "_NoiDung";
const annexList = "P";

export function anchorsFor(entries: readonly ContentsEntry[]): Anchors {
  const anchors = new Map<Block, readonly Anchor[]>();
  const headings = entries.filter(({ annex }) => !annex);
  const whole = { name: wholeName, id: firstId };
  for (const [index, { target, annex, text }] of entries.entries()) {
    const own: Anchor = {
      name: nameOf(index),
      id: firstId + 1 + index,
      begins: true,
      ends: true,
      ...(annex ? { entry: text } : {}),
    };
    const first = target === headings[0]?.target;
    const last = target === headings.at(-1)?.target;
    anchors.set(target, first || last ? [own, { ...whole, begins: first, ends: last }] : [own]);
  }
  return anchors;
}

function nameOf(index: number): string {
  return `_Toc${String(index + 1).padStart(6, "0")}`;
}

/** The words of a heading between the marks that lead to it. */
export function anchored(block: Block, words: ParagraphChild[], anchors: Anchors | undefined): ParagraphChild[] {
  const own = anchors?.get(block);
  if (own === undefined) return words;
  const [starts, ends] = [own.filter(({ begins }) => begins), own.filter((each) => each.ends)];
  // The marks are what a paragraph may hold, though not by their types.
  const marks = (each: readonly XmlComponent[]): ParagraphChild[] => each as unknown as ParagraphChild[];
  return [
    ...marks(starts.map(({ name, id }) => new BookmarkStart(name, id))),
    ...own.flatMap(({ entry }) => (entry === undefined ? [] : entryField(entry))),
    ...words,
    ...marks(ends.map(({ id }) => new BookmarkEnd(id))),
  ];
}

/** `TC`: an entry whose words stand nowhere in the text as one line. */
function entryField(text: string): TextRun[] {
  const quoted = text.replace(/[\\"]/g, "\\$&");
  return [mark("begin"), code(`TC "${quoted}" \\f ${annexList} \\l 1`), mark("end")];
}

/**
 * `plain`: lines that are no field as a whole. LibreOffice then fills in the pages as it lays them out itself, which is not
 * always as Word does; of Word's own field it prints what it finds there.
 */
export function contentsList(
  entries: readonly ContentsEntry[],
  profile: FormatProfile,
  plain: boolean,
): readonly Paragraph[] {
  const numbered = entries.map((entry, index) => ({ ...entry, name: nameOf(index) }));
  const headings = numbered.filter(({ annex }) => !annex);
  const annexes = numbered.filter(({ annex }) => annex);
  if (numbered.length === 0) return [];
  // With annexes, whose headings are not listed, the field is held to the headings of the body.
  const held = annexes.length === 0 ? "" : ` \\b ${wholeName}`;
  // Where every annex begins at page 1, its page number leads nowhere.
  const pages = !profile.annexes.ownPages;
  return [
    new Paragraph({ style: styleOf(roles.contentsTitle, profile), children: [new TextRun(profile.labels.contents)] }),
    ...listed(headings, plain ? undefined : `TOC \\o "1-${contentsDepth}" \\h \\z${held}`, true, profile),
    ...listed(annexes, plain ? undefined : `TOC \\f ${annexList} \\h \\z${pages ? "" : " \\n"}`, pages, profile),
  ];
}

const levels = [roles.contents1, roles.contents2, roles.contents3] as const;

/** The entries of one field. Its end has a paragraph to itself, as Word leaves it. */
function listed(
  entries: readonly (ContentsEntry & { readonly name: string })[],
  instruction: string | undefined,
  pages: boolean,
  profile: FormatProfile,
): readonly Paragraph[] {
  if (entries.length === 0) return [];
  const lines = entries.map(({ level, text, name }, index) => {
    const page = [new TextRun({ children: [new Tab()] }), ...field(`PAGEREF ${name} \\h`)];
    const words = [new TextRun(text), ...(pages ? page : [])];
    return new Paragraph({
      style: styleOf(levels[level - 1] ?? roles.contents3, profile),
      children: [
        ...(index === 0 && instruction !== undefined ? [mark("begin"), code(instruction), mark("separate")] : []),
        new InternalHyperlink({ anchor: name, children: words }),
      ],
    });
  });
  const end = instruction === undefined ? [] : [mark("end")];
  return [...lines, new Paragraph({ style: styleOf(roles.end, profile), children: end })];
}

function styleOf(role: string, { roles: looks }: FormatProfile): string {
  return styleId(looks.get(role)?.style ?? "Normal");
}

function field(instruction: string): TextRun[] {
  return [mark("begin"), code(instruction), mark("separate"), mark("end")];
}

function mark(type: "begin" | "separate" | "end"): TextRun {
  const attributes = { type: { key: "w:fldCharType", value: type } };
  return new TextRun({ children: [new BuilderElement({ name: "w:fldChar", attributes })] });
}

function code(instruction: string): TextRun {
  const attributes = { space: { key: "xml:space", value: "preserve" } };
  const element = new BuilderElement({ name: "w:instrText", attributes });
  return new TextRun({ children: [element.addChildElement(` ${instruction} `)] });
}
