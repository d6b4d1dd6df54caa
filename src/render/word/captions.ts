/** The caption of a table or picture. Its number is a Word sequence field, so that captions added in Word count on. */
import type { Picture, Table } from "../../model/block.js";
import { anchorAt } from "../anchors.js";
import { captionAfterLabel, labelParts } from "../wording.js";
import { type Env, lookOf } from "./env.js";
import { bookmarked, field, textRun } from "./fields.js";
import { runsOf } from "./runs.js";

/** Undefined for a table or picture without a caption. */
export function captionRuns(role: string, block: Table | Picture, env: Env): string | undefined {
  const words = captionAfterLabel(block);
  if (words === undefined) return undefined;
  return bookmarked(anchorAt(block, env.anchors), labelRuns(block, env)) + runsOf(words, lookOf(role, env), env);
}

function labelRuns(block: Table | Picture, { profile }: Env): string {
  const parts = labelParts(block, profile);
  if (parts === undefined) return plain(block.label ?? "");
  const sequence = `SEQ ${sequenceName(parts.before, block)} \\* ARABIC`;
  return plain(parts.before) + field(sequence, textRun(parts.number)) + plain(parts.after);
}

function plain(text: string): string {
  return text === "" ? "" : textRun(text);
}

function sequenceName(before: string, { kind }: Table | Picture): string {
  const name = before
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .slice(0, 40);
  return /^\p{L}/u.test(name) ? name : kind;
}
