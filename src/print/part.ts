/**
 * The shape of a part of a sharded run (`--shard 2/8`): everything that another machine needs to print the whole run in any
 * format and language. It is in the JSON beside the reports, under `shard`.
 */
import type { Sentence } from "../model/diagnostic.js";
import type { ReportRecord } from "./record.js";

export interface Part {
  /** From 1 to `count`. */
  readonly number: number;
  readonly count: number;
  /** The version of the program; null if its package cannot be read. */
  readonly program: string | null;
  readonly command: "check" | "build";
  /** Options that affect the findings, by name. */
  readonly options: PartOptions;
  /** The paths given on the command line. */
  readonly places: readonly string[];
  /** How many reports the whole run has, and a digest of their folders in order. */
  readonly total: number;
  readonly list: string;
  /** The finished reports of this part, in order: the run's `number`-th and every `count`-th after it. */
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
  /** With all its findings, shared ones included. Absent if the report could not be read. */
  readonly record?: ReportRecord;
  readonly held?: boolean;
  readonly output?: string;
  readonly refusal?: Sentence;
}

/** Adds the part to printed `json`, last and on its own line. */
export function withPart(json: string, part: Part): string {
  return `${json.slice(0, json.lastIndexOf("\n}"))},\n  "shard": ${JSON.stringify(part)}\n}\n`;
}
