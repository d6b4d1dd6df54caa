/** How a row of the tables spoils the clean file: one small change that must find what it changes. */
import { type Parts, spoil, without } from "../clean-docx.js";

/** The codes that must be reported, and no other; several where one fault cannot be made without the next. */
export type Row = readonly [codes: string, what: string, spoilt: (clean: Parts) => Parts];

export const CORE = "docProps/core.xml";
export const CUSTOM = "docProps/custom.xml";
export const DOCUMENT = "word/document.xml";
export const FOOTER = "word/footer1.xml";
export const FOOTNOTES = "word/footnotes.xml";
export const HEADER = "word/header1.xml";
export const EMPTY_HEADER = "word/header2.xml";
export const LISTS = "word/numbering.xml";
export const LINKS = "word/_rels/document.xml.rels";
export const PICTURE = "word/media/image1.png";
export const STYLES = "word/styles.xml";
export const TYPES = "[Content_Types].xml";

export type Spoil = (clean: Parts) => Parts;

export const change =
  (path: string, before: string | RegExp, after: string): Spoil =>
  (clean) =>
    spoil(clean, path, before, after);

/** Adds before the closing tag of a part. */
export const append =
  (path: string, closing: string, more: string): Spoil =>
  (clean) =>
    spoil(clean, path, closing, `${more}${closing}`);

export const cut =
  (path: string, gone: string | RegExp): Spoil =>
  (clean) =>
    spoil(clean, path, gone, "");

export const add =
  (path: string, content: string | Uint8Array): Spoil =>
  (clean) => ({ ...clean, [path]: content });

export const drop =
  (path: string): Spoil =>
  (clean) =>
    without(clean, path);

export const both =
  (first: Spoil, second: Spoil): Spoil =>
  (clean) =>
    second(first(clean));

export const moveToEnd =
  (path: string): Spoil =>
  (clean) => ({ ...without(clean, path), [path]: clean[path] ?? "" });

export const everywhere =
  (before: string, after: string): Spoil =>
  (clean) => ({ ...clean, [DOCUMENT]: String(clean[DOCUMENT]).replaceAll(before, after) });
