/**
 * A report as its author left it, before it is held to an outline: plain data that a Markdown folder gives, and that a Word
 * file or several reports can give as well. Names of front matter keys are known only to the reader in `content/`.
 */

import type { Block, Comment, Inline } from "./block.js";
import type { ReportDate } from "./date.js";
import type { Place } from "./diagnostic.js";
import type { Facts } from "./fact.js";
import type { FieldPath } from "./places.js";
import type { ReportMarks, Stage } from "./report.js";
import type { Settings } from "./settings.js";
import type { Source } from "./source.js";

export interface Draft {
  /** As a person sees it from the working folder. */
  readonly folder: string;
  /** The folder's own name, which names the output. */
  readonly name: string;
  readonly header: Header;
  readonly facts: Facts;
  /** The beginning of the report. Findings about absent fields point there. */
  readonly at: Place;
  /** Where each field of the header was typed. */
  readonly places: ReadonlyMap<FieldPath, Place>;
  /** The opening paragraph. */
  readonly opening: readonly Block[];
  /** Comments in the report file; comments of other files are stored with those files. */
  readonly comments: readonly Comment[];
  readonly sections: readonly DraftSection[];
  /** In the order in which they are printed. */
  readonly annexes: readonly DraftAnnex[];
  readonly settings: Settings;
  /** Files that several reports take fields from, as a person sees them. */
  readonly sharedFiles: readonly string[];
  /** Lines of every file that was read, by the path that a Place names. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** The fields of a report; absent where nothing usable was typed. */
export interface Header {
  /** Id of the outline. */
  readonly template?: string;
  /** Id of the format profile, where the author names one. */
  readonly profile?: string;
  readonly stage: Stage;
  readonly parentBody?: string;
  readonly body?: string;
  readonly number?: string;
  readonly issuerSymbol?: string;
  readonly place?: string;
  readonly date?: ReportDate;
  readonly subject?: string;
  readonly unit: DraftUnit;
  readonly signer: { readonly authority?: string; readonly position?: string; readonly name?: string };
  readonly recipients: readonly string[];
  /** Marked as a draft: true, or the ordinal of the draft. */
  readonly draft: boolean | number;
  readonly marks: ReportMarks;
  /** Lines that the author says the document does not have; a blank field does not say so. */
  readonly none: { readonly parentBody: boolean; readonly authority: boolean; readonly position: boolean };
}

export interface DraftUnit {
  readonly kind?: string;
  /** Fields of work. */
  readonly fields?: readonly string[];
  /** The number of members as typed. */
  readonly members?: string;
}

/** The text of one entry of the outline. */
export interface DraftSection {
  readonly file: string;
  /** Number or id of the entry as typed. Absent when it was not given or could not be read. */
  readonly entry?: string;
  readonly entryAt: Place;
  /** The reason given for nothing to report. */
  readonly none?: { readonly text: string; readonly words: readonly Inline[]; readonly at: Place };
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Where the text begins. */
  readonly at: Place;
  /** False when the file or its fields cannot be read. */
  readonly readable: boolean;
}

export interface DraftAnnex {
  readonly file: string;
  /** Absent when it was not given or could not be read. */
  readonly title?: string;
  readonly id: string;
  /** On sideways pages. */
  readonly turned: boolean;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Where the file declares an annex. */
  readonly at: Place;
  /** Where the text begins. */
  readonly textAt: Place;
  /** False when the file or its fields cannot be read. */
  readonly readable: boolean;
}
