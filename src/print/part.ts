/**
 * A part of a run that was spread over several machines (`--shard 2/8`): everything that another machine must know to tell
 * the whole run in any form and language. It stands in the JSON beside the reports, under `shard`.
 */
import type { Sentence } from "../model/diagnostic.js";
import type { ReportRecord } from "./record.js";

export interface Part {
  /** From 1 to `count`. */
  readonly number: number;
  readonly count: number;
  /** The version of the program; null where its package is not at hand. */
  readonly program: string | null;
  readonly command: "check" | "build";
  /** What bears on the findings, by the names of the options. */
  readonly options: PartOptions;
  /** The places a person named. */
  readonly places: readonly string[];
  /** How many reports the whole run has, and a digest of their folders in order. */
  readonly total: number;
  readonly list: string;
  /** Those of this part that were done, in order: the whole run's `number`-th and every `count`-th after it. */
  readonly reports: readonly PartReport[];
}

export interface PartOptions {
  readonly "giai-doan"?: string;
  readonly "fail-on"?: string;
  readonly draft?: boolean;
  readonly to?: string;
}

export interface PartReport {
  readonly folder: string;
  /** Told by itself: what other reports share with it is not left out. Absent when it could not be read. */
  readonly record?: ReportRecord;
  readonly held?: boolean;
  readonly output?: string;
  readonly refusal?: Sentence;
}

/** `json` as its printer made it, with the part after all that other programs read, on a line of its own. */
export function withPart(json: string, part: Part): string {
  return `${json.slice(0, json.lastIndexOf("\n}"))},\n  "shard": ${JSON.stringify(part)}\n}\n`;
}
