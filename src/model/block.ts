/**
 * The document as blocks and inlines: what Markdown is read into and what every renderer prints. Plain readonly data with
 * a `kind`; no renderer and no reader is known here.
 */
import type { Place } from "./diagnostic.js";
import type { Piece } from "./source.js";

export type MarkName = "strong" | "emphasis" | "underline" | "superscript" | "subscript" | "look";

export interface Text {
  readonly kind: "text";
  readonly text: string;
  /** Where its letters were typed, in their order; letters of no piece were not typed. Not printed. */
  readonly pieces?: readonly Piece[];
}
export interface Mark {
  readonly kind: "mark";
  readonly mark: MarkName;
  /** For `look`: the role of the profile whose letters these words take inside another paragraph. */
  readonly role?: string;
  readonly children: readonly Inline[];
}
/** A line break the author asked for. */
export interface Break {
  readonly kind: "break";
  readonly at?: Place;
}
/** `{{name}}`: a fact of the report. `value` is set when the report is assembled; a fact is text, never Markdown. */
export interface Fact {
  readonly kind: "fact";
  readonly name: string;
  readonly at: Place;
  readonly value?: string;
}
/**
 * `[[id]]`: a table, picture, heading or annex. Set when the report is assembled: `text`, the words printed (`Bảng 2`,
 * `mục II.3`), and `anchor`, the id of what it points to, since an entry may be named by its number too.
 */
export interface Reference {
  readonly kind: "reference";
  readonly id: string;
  readonly at: Place;
  readonly text?: string;
  readonly anchor?: string;
}
/**
 * `[^1]`: a footnote stands here. Notes are numbered in print order when the report is assembled; a second mark of the
 * same note repeats its number.
 */
export interface NoteMark {
  readonly kind: "note";
  /** Unique in the report: the file and the author's own name for it. */
  readonly id: string;
  readonly children: readonly Inline[];
  readonly at: Place;
  /** Where its text begins. */
  readonly textAt?: Place;
  readonly number?: number;
  /** True for the first mark of the note, which carries its text. */
  readonly first?: boolean;
}
export type Inline = Text | Mark | Break | Fact | Reference | NoteMark;

/** `level` is what the author typed until the report is assembled, then the depth in the printed document from 1. */
export interface Heading {
  readonly kind: "heading";
  readonly level: number;
  /** The printed number with its delimiter (`I-`, `2.1-`, `*`), made by the compiler; empty for an unnumbered heading. */
  readonly label: string;
  /** The place among the numbered headings of one parent, from 1, which the label prints; 0 for an unnumbered one. */
  readonly ordinal?: number;
  /** What references name it by. */
  readonly anchor?: string;
  readonly children: readonly Inline[];
  readonly at: Place;
}
/** `role` names a look of the format profile (`than`, `so-ky-hieu`); no code knows the words. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: string;
  /** What references name it by: a numbered paragraph, the label of an annex. */
  readonly anchor?: string;
  readonly children: readonly Inline[];
  /** A box drawn around it, in mm; without a width as wide as its words. */
  readonly box?: { readonly width?: number; readonly height: number };
  /** It heads what follows, as a heading does, and stays on its page. */
  readonly lead?: true;
  /** Typed between fences, and printed space by space. */
  readonly asTyped?: true;
  readonly at: Place;
}
export interface ListItem {
  /** Exactly what is printed before the text: `-`, `+`, `3.`, `a)`. */
  readonly marker: string;
  readonly blocks: readonly Block[];
  readonly at: Place;
}
export interface List {
  readonly kind: "list";
  readonly items: readonly ListItem[];
  readonly at: Place;
}
export type Align = "left" | "center" | "right";
export interface TableCell {
  readonly children: readonly Inline[];
  /** Columns and rows it takes, to the right and downward; one unless said. */
  readonly columns?: number;
  readonly rows?: number;
  /** Of a cell that was typed. */
  readonly at?: Place;
}
/** A cell stands in the row in which it begins; a row below it lacks the columns that it takes. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly at: Place;
}
/** `share`: a part of what columns in mm leave. */
export interface ColumnWidth {
  readonly unit: "mm" | "share";
  readonly value: number;
}
export interface Table {
  readonly kind: "table";
  readonly id?: string;
  readonly caption?: readonly Inline[];
  /** `Bảng 2`, set when the report is assembled. */
  readonly label?: string;
  readonly align: readonly Align[];
  /** One for each column when the author gave them; else the renderer measures what stands in the columns. */
  readonly widths?: readonly ColumnWidth[];
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly at: Place;
}
export interface Quote {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
  readonly at: Place;
}
/**
 * A borderless grid, the one layout primitive: the heading block and the closing block. Cells fill it row by row. A grid that
 * `fits` gives its columns other widths where what stands in them needs more or less room.
 */
export interface Columns {
  readonly kind: "columns";
  /** Widths in mm of the text in each column. */
  readonly widths: readonly number[];
  /** mm left free between columns. */
  readonly gap: number;
  readonly fits?: boolean;
  readonly cells: readonly (readonly Block[])[];
  readonly at: Place;
}
/** A drawn line under the paragraph above it: as wide as that text, or a share (0–1) of it. */
export interface Rule {
  readonly kind: "rule";
  readonly role: string;
  readonly share: number;
  readonly at: Place;
}
/** A picture inside the report's folder. `image` is set when its file was read; without it there is a finding. */
export interface Picture {
  readonly kind: "picture";
  /** As typed, for a draft that must show which picture is missing. */
  readonly file: string;
  readonly id?: string;
  readonly caption?: readonly Inline[];
  /** `Hình 2`, set when the report is assembled. */
  readonly label?: string;
  /** What stands for it where it cannot be seen; empty where the caption does. Never printed. */
  readonly alt: readonly Inline[];
  /** Printed width in mm; without it the picture's own, no wider than the text. */
  readonly width?: number;
  readonly image?: Image;
  readonly at: Place;
}
export interface Image {
  readonly format: "png" | "jpeg" | "svg";
  readonly bytes: Uint8Array;
  /** Size in px as the file says. */
  readonly width: number;
  readonly height: number;
  /** px per inch; 96 unless the file says so. */
  readonly density: number;
  /** The same picture as PNG, for programs that cannot show an SVG. */
  readonly fallback?: Uint8Array;
}
/** What follows begins on a new page. */
export interface PageBreak {
  readonly kind: "page-break";
  readonly at: Place;
}
/** Pages turned sideways for what is too wide; the page numbers go on. It holds no headings and none of its kind. */
export interface Landscape {
  readonly kind: "landscape";
  readonly blocks: readonly Block[];
  readonly at: Place;
}
/** Where a list of the headings stands. */
export interface Contents {
  readonly kind: "contents";
  readonly at: Place;
}
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Picture
  | Quote
  | Columns
  | Rule
  | PageBreak
  | Landscape
  | Contents;

/** `<!-- … -->` in an author's file: never printed, but never lost from sight either. */
export interface Comment {
  readonly text: string;
  /** True for one amid the words of a block. */
  readonly inside?: boolean;
  readonly at: Place;
}

export function text(value: string): Text {
  return { kind: "text", text: value };
}

export function mark(name: MarkName, children: readonly Inline[]): Mark {
  return { kind: "mark", mark: name, children };
}
