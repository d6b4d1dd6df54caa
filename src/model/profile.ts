/**
 * A format profile: the look of a document of one set of rules, in millimetres and points, each value with its basis. Code knows
 * the shape of a profile, never its words: roles and labels come from `templates/the-thuc/`.
 */
import type { ReportDate } from "./date.js";

/** How sure a value is: read in the rule, seen in an issued document, reported by a second source, or unconfirmed. */
export type Certainty = "confirmed" | "observed" | "secondary" | "unconfirmed";

/** One value as the profile file gives it, with its basis. */
export interface SourcedValue {
  /** Its path in the profile: `vai_tro.tieu-de.co`. */
  readonly path: string;
  readonly value: string;
  readonly basis: string;
  readonly certainty: Certainty;
}

/** All in millimetres; `headerDistance` is from the paper's edge to the page number. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly headerDistance: number;
  /** Left and right on the back of a sheet printed on both sides; absent for one side. */
  readonly back?: { readonly left: number; readonly right: number };
}

export type LineRule = "exact" | "atLeast" | "multiple";
export type TextAlign = "left" | "center" | "right" | "both";

/** What a paragraph of one role looks like. Sizes and spacing in pt, indents in mm. */
export interface Look {
  readonly role: string;
  /** The style's name in Word; a built-in English name where Word has one. */
  readonly style: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Printed in capitals whatever the author typed. */
  readonly capitals: boolean;
  readonly align: TextAlign;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  /** pt for `exact` and `atLeast`, a factor for `multiple`. */
  readonly line: number;
  readonly lineRule: LineRule;
  readonly keepWithNext: boolean;
  /** Level in Word's navigation pane, from 1. */
  readonly outlineLevel?: number;
  /** Hex of the ink, `FF0000`; absent for black. */
  readonly color?: string;
  /** A solid line above it, as wide as the text area. */
  readonly lineAbove: boolean;
  /** Its position on the last page, if outside the flow of the text. */
  readonly anchor?: Anchor;
  /** Also the look of single words inside another paragraph. */
  readonly inline: boolean;
  /** Of a drawn line: its share (0–1) of the text above it. */
  readonly length?: number;
}

/** At the foot of the text area, or so many mm above the paper's lower edge. */
export type Anchor = { readonly kind: "text-foot" } | { readonly kind: "paper-foot"; readonly distance: number };

/** How the headings of one depth are numbered: `{I}-`, `{1}-`, `{1.1}-`, `{a}-`. */
export interface HeadingFormat {
  readonly role: string;
  readonly pattern: string;
}

export interface FormatProfile {
  readonly id: string;
  readonly name: string;
  /** Ids from this profile up to the one it extends first. */
  readonly lineage: readonly string[];
  readonly effectiveFrom?: ReportDate;
  readonly effectiveTo?: ReportDate;
  /** Kinds of unit it is made for; empty: every kind that no other profile claims. */
  readonly unitKinds: readonly string[];
  readonly font: string;
  /** Language of the text, as Word writes it: `vi-VN`. */
  readonly language: string;
  readonly page: PageFormat;
  readonly roles: ReadonlyMap<string, Look>;
  /** By depth, the first for depth 1; deeper headings take the last. */
  readonly headings: readonly HeadingFormat[];
  /** The sign after a list's number is the author's; signs around labels are the profile's. */
  readonly labels: {
    readonly table: string;
    readonly picture: string;
    readonly section: string;
    readonly draft: string;
    readonly draftNumbered: string;
    readonly none: string;
    /** Drafter's sign and number of copies. */
    readonly copies: string;
    /** Parts separated by `; `, each printed when its value was given. */
    readonly contact: string;
    readonly contents: string;
  };
  readonly annexes: {
    /** With a placeholder for the number, `Phụ lục {1}`; a single annex has no number. */
    readonly label: string;
    /** The body must point to each annex. */
    readonly referred: boolean;
    /** Each annex counts its pages from 1, instead of going on from the document's. */
    readonly ownPages: boolean;
    /** What stands above an annex. */
    readonly head: FrameSource;
  };
  /** Punctuation after each recipient and after the last. */
  readonly recipients: ListMarks;
  /** Those whom a document is addressed to, in the types of document that have the line. */
  readonly addressees: ListMarks & { readonly types: readonly string[]; readonly asAbove: string };
  /** Lines `Căn cứ …` that open a document: what stands before each, and after. */
  readonly legalBases: ListMarks & { readonly lead: string };
  readonly marks: MarkWords;
  readonly conventions: Conventions;
  /** What the body of the document ends with: `.` or `./.`. */
  readonly endOfText: string;
  /** Widths in mm of the text in the two columns of the heading block, of the closing block and of the addressees. */
  readonly columns: Readonly<Record<ColumnSet, readonly number[]>>;
  /** Handlebars sources of the frame, which makes Markdown. */
  readonly head: FrameSource;
  readonly tail: FrameSource;
  /** Above and below the text of page 1, for the profiles that have something there. */
  readonly firstHeader?: FrameSource;
  readonly firstFooter?: FrameSource;
  readonly values: readonly SourcedValue[];
}

/** What a set of rules says of signing, numbering and citing. An empty list: it says nothing, so nothing is checked. */
export interface Conventions {
  /** Authority marks before the signing body: `T/M`, `K/T`. */
  readonly authorityMarks: readonly string[];
  /** The mark of a deputy who signs for the head, and bodies that never use it. */
  readonly deputyMark?: string;
  readonly neverByDeputy: readonly string[];
  /** Words that a signer's position must not hold: it is a title, not the name of a body. */
  readonly bodiesInPosition: readonly string[];
  /** Degrees, ranks and forms of address that do not stand before a signer's name. */
  readonly titlesInName: readonly string[];
  /** By kind of unit, the bodies that sign for it. */
  readonly signersByKind: ReadonlyMap<string, readonly string[]>;
  /** By the beginning of a body's name, the symbols it may carry; the longer name comes first. */
  readonly issuerSymbols: readonly { readonly body: string; readonly symbols: readonly string[] }[];
  /** By type of document, its symbol. */
  readonly typeSymbols: ReadonlyMap<string, string>;
  /** Whether a comma stands between a cited document's symbol and its date; undefined where nothing is said. */
  readonly commaBeforeDate?: boolean;
  /** Lines that never stand in such a document. */
  readonly foreignMottos: readonly string[];
}

/** Punctuation after each item of a list and after the last. */
export interface ListMarks {
  readonly between: string;
  readonly last: string;
}

export type ColumnSet = "head" | "tail" | "addressees";

/** Words printed for what a report file names by a key; a key that is absent is not known to the rules. */
export interface MarkWords {
  /** `mat` → `Mật`. */
  readonly secrecy: ReadonlyMap<string, string>;
  /** `khan` → `Khẩn`. */
  readonly urgency: ReadonlyMap<string, string>;
  /** Widths and heights in mm of the boxes around security and urgency marks, by key; `luu_hanh` has a height alone. */
  readonly boxes: ReadonlyMap<string, readonly number[]>;
  /** The beginning of a circulation note that is printed below the signature. */
  readonly withheld: string;
}

export interface FrameSource {
  readonly file: string;
  readonly text: string;
}
