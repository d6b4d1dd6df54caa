/**
 * Plans heading numbers as a multilevel list that Word counts itself. The label decides: Word's counters are simulated heading
 * by heading, a new list starts where the wanted number is not the next one, and a label that Word cannot print stays text.
 */

import { romanOf } from "../language/numerals.js";
import type { Block, Heading } from "../model/block.js";
import type { FormatProfile } from "../model/profile.js";
import { allBlocks } from "../model/walk.js";

export type NumberFormat = "upperRoman" | "decimal" | "lowerLetter";

/** One level of Word's list. */
export interface ListLevel {
  /** The role of the headings that count in it. */
  readonly role: string;
  readonly format: NumberFormat;
  /** What is printed, `%1` standing for the first level's number: `%2.%3-`. */
  readonly text: string;
}
export type ListLevels = readonly (ListLevel | undefined)[];

/** `list` from 1, the list of the styles; `level` from 0. */
export interface ListPlace {
  readonly list: number;
  readonly level: number;
}
/** A list that counts like the others but starts with `start`. */
export interface Restart extends ListPlace {
  readonly start: number;
}

export interface NumberPlan {
  readonly levels: ListLevels;
  /** A heading without an entry prints its label as text. */
  readonly places: ReadonlyMap<Heading, ListPlace>;
  readonly restarts: readonly Restart[];
}

export const listOfStyles = 1;

/** Word knows nine levels, labels of 31 characters, and counts letters a, b, c, d, e, where ours go on with đ. */
const mostLevels = 9;
const longestLabel = 31;
const mostLists = 2000;
const largest: Readonly<Record<NumberFormat, number>> = { upperRoman: 3999, decimal: 32767, lowerLetter: 4 };

/** The levels of a profile; undefined where a pattern is not Word's, or a style already counts at another level. */
export function listLevels({ headings, roles }: FormatProfile): ListLevels {
  const cores: string[] = [];
  const styles = new Set<string>();
  return headings.slice(0, mostLevels).map(({ role, pattern }, index) => {
    const [hole, form] = /\{([^}]*)\}/.exec(pattern) ?? [];
    const above = form === "1.1" ? (cores[index - 1] ?? "") : "";
    cores[index] = hole === undefined ? "" : `${above === "" ? "" : `${above}.`}%${index + 1}`;
    const style = roles.get(role)?.style ?? "";
    if (hole === undefined || pattern.includes("%") || style === "" || styles.has(style)) return undefined;
    styles.add(style);
    const format = form === "I" ? "upperRoman" : form === "a" ? "lowerLetter" : "decimal";
    return { role, format, text: pattern.replace(hole, cores[index] ?? "") };
  });
}

/** Word's counters from the first level; NaN where it is unknown how Word counts on. */
export type Counters = readonly number[];

/** The counters after one more paragraph at `level`; deeper ones restart. */
export function counted(counters: Counters, level: number, start?: number): Counters {
  const above = Array.from({ length: level }, (_, index) => counters[index] ?? Number.NaN);
  return [...above, start ?? (counters[level] ?? 0) + 1];
}

/** What Word prints at the last counted level; undefined if that depends on a level that was not counted. */
export function numberPrinted(counters: Counters, levels: ListLevels): string | undefined {
  let known = true;
  const text = levels[counters.length - 1]?.text.replace(/%([1-9])/g, (_, digit: string) => {
    const [value, format] = [counters[Number(digit) - 1], levels[Number(digit) - 1]?.format];
    known &&= value !== undefined && !Number.isNaN(value) && format !== undefined;
    return wordNumber(value ?? 0, format ?? "decimal");
  });
  return known ? text : undefined;
}

function wordNumber(value: number, format: NumberFormat): string {
  if (format === "upperRoman") return romanOf(value);
  if (format === "decimal") return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** `blocks`: all that is printed, in order. */
export function planNumbers(blocks: readonly Block[], profile: FormatProfile): NumberPlan {
  const levels = listLevels(profile);
  const places = new Map<Heading, ListPlace>();
  const restarts: Restart[] = [];
  let counters: Counters = [];
  // By level, as long as the heading above is the same: the list of the last heading, 0 where its label is text, and the
  // list that was counted last.
  const last: (number | undefined)[] = [];
  const used: (number | undefined)[] = [];
  for (const heading of allBlocks(blocks).filter((block) => block.kind === "heading")) {
    const level = heading.level - 1;
    const known = used[level] ?? last.slice(0, level).findLast((list) => list !== undefined) ?? listOfStyles;
    const fresh = restarts.length + listOfStyles + 1;
    const next = fits(counted(counters, level), heading, levels);
    const begun = fits(counted(counters, level, heading.ordinal), heading, levels);
    let list = 0;
    // Below a heading that Word does not count, no counter restarts by itself.
    if (next !== undefined && known !== 0) [list, counters] = [known, next];
    else if (begun !== undefined && fresh <= mostLists) {
      [list, counters] = [fresh, begun];
      restarts.push({ list, level, start: heading.ordinal ?? 1 });
    }
    if (list !== 0) {
      places.set(heading, { list, level });
      used[level] = list;
    }
    last[level] = list;
    last.length = used.length = level + 1;
  }
  return { levels, places, restarts };
}

/** The counters, if Word prints the heading's label with them and counts on as planned. */
function fits(counters: Counters, { label, ordinal = 0 }: Heading, levels: ListLevels): Counters | undefined {
  const format = levels[counters.length - 1]?.format;
  if (label === "" || label.length > longestLabel || format === undefined) return undefined;
  return ordinal <= largest[format] && numberPrinted(counters, levels) === label ? counters : undefined;
}
