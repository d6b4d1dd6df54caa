/**
 * A Word document as plain data, in the words of its own format: lengths in twips, sizes in half-points. Every field
 * is always there, so that a test compares values and never the ways of writing them.
 */
import type { RunFormat } from "../cascade.js";
import type { Field } from "../fields.js";

export type Run = RunFormat & {
  readonly text: string;
  /** The character style, by id. */
  readonly style: string | undefined;
  /** Names of the properties written on the run itself, its style apart. */
  readonly directFormatting: readonly string[];
};

export type Border = { readonly style: string; readonly size: number; readonly space: number; readonly color: string };
export type Borders = Readonly<Record<string, Border>>;
export type Indents = {
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly hanging: number;
};
export type Spacing = {
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
};

export type Paragraph = {
  readonly kind: "paragraph";
  readonly style: string | undefined;
  readonly styleName: string | undefined;
  /** The list label that Word prints before the text. */
  readonly label: string | undefined;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Ids of the footnotes marked in it, in order. */
  readonly notes: readonly string[];
  readonly alignment: string;
  readonly indents: Indents;
  readonly spacing: Spacing;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly borders: Borders;
  /** 0 is the highest; body text has none. */
  readonly outlineLevel: number | undefined;
  /** Names of the properties written on the paragraph itself, its style and list apart. */
  readonly directFormatting: readonly string[];
  /** On the paragraph or on any of its runs. */
  readonly hasDirectFormatting: boolean;
};

export type Width = { readonly type: string; readonly value: number };

export type Cell = {
  readonly width: Width | undefined;
  readonly span: number;
  readonly verticalMerge: "restart" | "continue" | undefined;
  readonly verticalAlignment: string;
  readonly borders: Borders;
  readonly blocks: readonly Block[];
};

export type Row = { readonly header: boolean; readonly cantSplit: boolean; readonly cells: readonly Cell[] };

export type Table = {
  readonly kind: "table";
  readonly style: string | undefined;
  readonly width: Width | undefined;
  readonly layout: string;
  readonly alignment: string;
  readonly grid: readonly number[];
  readonly borders: Borders;
  readonly rows: readonly Row[];
};

export type Block = Paragraph | Table;

export type StoryReference = { readonly type: string; readonly part: string | undefined };

export type Section = {
  readonly blocks: readonly Block[];
  readonly type: string;
  readonly page: { readonly width: number; readonly height: number; readonly orientation: string };
  readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left" | "header" | "footer" | "gutter", number>>;
  readonly titlePage: boolean;
  /** Where its page numbers begin anew; undefined where they go on. */
  readonly pageNumberStart: number | undefined;
  readonly headers: readonly StoryReference[];
  readonly footers: readonly StoryReference[];
};

/** A header or footer. */
export type Story = {
  readonly part: string;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly fields: readonly Field[];
};

export type Note = { readonly id: string; readonly blocks: readonly Block[] };

export type ReadDocument = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly headers: ReadonlyMap<string, Story>;
  readonly footers: ReadonlyMap<string, Story>;
  readonly footnotes: readonly Note[];
  readonly endnotes: readonly Note[];
  /** By element name as written: "dc:title", "dcterms:created". */
  readonly core: Readonly<Record<string, string>>;
  readonly custom: Readonly<Record<string, string>>;
};
