/**
 * A format profile: how a document of one set of rules looks, in millimetres and points, each value with the text it
 * rests on. Code knows the shape of a profile, never its words: roles and labels come from `templates/the-thuc/`.
 */
import type { ReportDate } from "./date.js";

/** How sure a value is: read in the rule, seen in an issued document, told by a second source, or nobody could confirm. */
export type Certainty = "confirmed" | "observed" | "secondary" | "unconfirmed";

/** One value as the profile file gives it, with its basis. */
export interface SourcedValue {
  /** Where it stands in the profile: `vai_tro.tieu-de.co`. */
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
}

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
  /** What stands after a list's number or letter is the author's; what stands around labels is the profile's. */
  readonly labels: {
    readonly table: string;
    readonly section: string;
    readonly draft: string;
    readonly draftNumbered: string;
    readonly none: string;
    readonly contents: string;
  };
  readonly annexes: {
    /** With the number's place, `Phụ lục {1}`; an only annex has no number. */
    readonly label: string;
    /** The body must point to each annex. */
    readonly referred: boolean;
    /** Each annex counts its pages from 1, instead of going on from the document's. */
    readonly ownPages: boolean;
    /** What stands above an annex. */
    readonly head: FrameSource;
  };
  /** Marks after each recipient and after the last. */
  readonly recipients: { readonly between: string; readonly last: string };
  /** What the body of the document ends with: `.` or `./.`. */
  readonly endOfText: string;
  /** Widths in mm of the two columns of the heading block and of the closing block. */
  readonly headColumns: readonly number[];
  readonly tailColumns: readonly number[];
  /** Handlebars sources of the frame, which makes Markdown. */
  readonly head: FrameSource;
  readonly tail: FrameSource;
  readonly values: readonly SourcedValue[];
}

export interface FrameSource {
  readonly file: string;
  readonly text: string;
}
