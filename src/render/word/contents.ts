/**
 * The contents list as Word's own field, with its current result. Unknown page numbers stay blank. Nothing is marked as
 * outdated, since Word would then ask questions on opening.
 */
import type { Block } from "../../model/block.js";
import type { FormatProfile } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { type ContentsEntry, contentsDepth } from "../contents.js";
import { bookmarkEnd, bookmarkStart, field, fieldEnd, fieldStart, run, silentField, textRun } from "./fields.js";
import { type Paragraph, paragraph } from "./paragraphs.js";
import { styleOfRole } from "./style-ids.js";
import { el } from "./xml.js";

/** The numbers of pages, by the bookmark that begins there. */
export type PageNumbers = ReadonlyMap<string, string>;

export interface ContentsPlan {
  readonly entries: readonly ContentsEntry[];
  /** The bookmarks of the paragraphs that the list points to. */
  readonly bookmarks: ReadonlyMap<Block, readonly Bookmark[]>;
  /**
   * Plain lines instead of one field. LibreOffice fills in page numbers of its own layout, which may differ from Word's; from
   * Word's field it prints the stored result.
   */
  readonly plain: boolean;
  readonly pages: PageNumbers;
}

interface Bookmark {
  readonly name: string;
  readonly id: number;
  /** A bookmark over several headings begins in one and ends in another. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Hidden text from which Word makes the entry. */
  readonly entry?: string;
}

/** Names and ids that cannot collide with those of references. */
const firstId = 100_000;
const wholeName = "_NoiDung";
const annexList = "P";

export function planContents(entries: readonly ContentsEntry[], plain: boolean, pages: PageNumbers): ContentsPlan {
  const bookmarks = new Map<Block, readonly Bookmark[]>();
  const headings = entries.filter(({ annex }) => !annex);
  const whole = { name: wholeName, id: firstId };
  for (const [index, { target, annex, text }] of entries.entries()) {
    const id = firstId + 1 + index;
    const own: Bookmark = { name: nameOf(index), id, begins: true, ends: true, ...(annex ? { entry: text } : {}) };
    const begins = target === headings[0]?.target;
    const ends = target === headings.at(-1)?.target;
    bookmarks.set(target, begins || ends ? [own, { ...whole, begins, ends }] : [own]);
  }
  return { entries, bookmarks, plain, pages };
}

function nameOf(index: number): string {
  return `_Toc${String(index + 1).padStart(6, "0")}`;
}

/** The runs of a heading inside its bookmarks. */
export function listed(block: Block, runs: string, { bookmarks }: ContentsPlan): string {
  const own = bookmarks.get(block);
  if (own === undefined) return runs;
  const starts = own.map(({ begins, name, id }) => (begins ? bookmarkStart(name, id) : ""));
  const codes = own.map(({ entry }) => (entry === undefined ? "" : silentField(entryCode(entry))));
  const ends = own.map((each) => (each.ends ? bookmarkEnd(each.id) : ""));
  return [...starts, ...codes, runs, ...ends].join("");
}

/** `TC`: an entry whose words are not one line of the text. */
function entryCode(text: string): string {
  return `TC "${text.replace(/[\\"]/g, "\\$&")}" \\f ${annexList} \\l 1`;
}

export function contentsList({ entries, plain, pages }: ContentsPlan, profile: FormatProfile): readonly Paragraph[] {
  const lines = entries.map((entry, index): Line => {
    const name = nameOf(index);
    return { ...entry, name, page: pages.get(name) };
  });
  if (lines.length === 0) return [];
  const headings = lines.filter(({ annex }) => !annex);
  const annexes = lines.filter(({ annex }) => annex);
  // With annexes, whose headings are not listed, the field is held to the headings of the body.
  const held = annexes.length === 0 ? "" : ` \\b ${wholeName}`;
  // Where every annex begins at page 1, its page number leads nowhere.
  const numbered = !profile.annexes.ownPages;
  return [
    paragraph({ style: styleOfRole(roles.contentsTitle, profile) }, textRun(profile.labels.contents)),
    ...linesXml(headings, plain ? undefined : `TOC \\o "1-${contentsDepth}" \\h \\z${held}`, true, profile),
    ...linesXml(
      annexes,
      plain ? undefined : `TOC \\f ${annexList} \\h \\z${numbered ? "" : " \\n"}`,
      numbered,
      profile,
    ),
  ];
}

interface Line extends ContentsEntry {
  readonly name: string;
  readonly page: string | undefined;
}

const levels = [roles.contents1, roles.contents2, roles.contents3] as const;

/** The entries of one field. Its end has a paragraph to itself, as Word leaves it. */
function linesXml(
  lines: readonly Line[],
  instruction: string | undefined,
  numbered: boolean,
  profile: FormatProfile,
): readonly Paragraph[] {
  if (lines.length === 0) return [];
  const each = lines.map(({ level, text, name, page }, index) => {
    const number = page === undefined ? "" : textRun(page);
    const end = numbered ? run("<w:tab/>") + field(`PAGEREF ${name} \\h`, number) : "";
    const link = el("w:hyperlink", { "w:history": 1, "w:anchor": name }, textRun(text) + end);
    const start = index === 0 && instruction !== undefined ? fieldStart(instruction) : "";
    return paragraph({ style: styleOfRole(levels[level - 1] ?? roles.contents3, profile) }, start + link);
  });
  const end = instruction === undefined ? "" : fieldEnd();
  return [...each, paragraph({ style: styleOfRole(roles.end, profile) }, end)];
}
