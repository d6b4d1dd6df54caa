/** What a body of Markdown is read from and with, and what is read: the words that its readers share. */
import type { Block, Comment, Inline } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import type { Attributes } from "./attributes.js";
import type { TypedPicture } from "./to-pictures.js";

/** A `:::name` block: what it becomes is the caller's to decide. */
export interface Container {
  readonly name: string;
  readonly attributes: Attributes;
  readonly caption: readonly Inline[];
  readonly blocks: readonly Block[];
  /** False when its end is missing, which has a finding of its own. */
  readonly closed: boolean;
  /** True inside a list or a quote. */
  readonly nested: boolean;
  readonly at: Place;
}

export interface BlocksReading {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BlocksSource {
  readonly file: string;
  readonly text: string;
  /** Line of the text's first character in the file. */
  readonly line: number;
  /** All lines of the file as typed, where they are read otherwise. */
  readonly raw?: readonly string[] | undefined;
  /** The text stands in no file as it is. */
  readonly madeUp?: true;
  /** The role of plain paragraphs. */
  readonly role: string;
  /** Turns a container into blocks; undefined when it knows no such name. */
  readonly container: (container: Container) => readonly Block[] | undefined;
  /** Turns a picture into a block; without it a picture has no place here. */
  readonly picture?: (typed: TypedPicture) => Block;
  /** Turns a line such as `::ngat-trang` into blocks; undefined when it knows no such name. */
  readonly leaf?: (leaf: Leaf) => readonly Block[] | undefined;
}

/** A `::name` line. */
export interface Leaf {
  readonly name: string;
  readonly colons: number;
  /** What stands behind the name, as typed. */
  readonly rest: string;
  /** Reads typed text, for whoever must not lose it. */
  readonly words: (typed: string) => readonly Inline[];
  /** True inside a list or a quote. */
  readonly nested: boolean;
  readonly at: Place;
}
