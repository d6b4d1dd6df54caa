/** The line that names a table or picture: its number is Word's own sequence, so that captions added in Word count on. */
import { type ParagraphChild, TextRun } from "docx";
import type { Picture, Table } from "../../model/block.js";
import { anchorAt } from "../anchors.js";
import { captionAfterLabel, labelParts } from "../wording.js";
import type { Surroundings } from "./blocks.js";
import { bookmarked, field } from "./fields.js";
import { runsOf } from "./runs.js";

/** Undefined for a table or picture without a caption. */
export function captionRuns(role: string, block: Table | Picture, around: Surroundings): ParagraphChild[] | undefined {
  const words = captionAfterLabel(block);
  if (words === undefined) return undefined;
  const rest = runsOf(words, around.profile.roles.get(role), around);
  return [...bookmarked(anchorAt(block, around.anchors), labelRuns(block, around)), ...rest];
}

function labelRuns(block: Table | Picture, { profile }: Surroundings): ParagraphChild[] {
  const parts = labelParts(block, profile);
  if (parts === undefined) return plain(block.label ?? "");
  const sequence = ` SEQ ${sequenceName(parts.before, block)} \\* ARABIC `;
  return [...plain(parts.before), ...field(sequence, parts.number), ...plain(parts.after)];
}

function plain(text: string): TextRun[] {
  return text === "" ? [] : [new TextRun(text)];
}

/** As Word names the sequence of a caption label: `Biểu số` → `Biểu_số`. */
function sequenceName(before: string, { kind }: Table | Picture): string {
  const name = before
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .slice(0, 40);
  return /^\p{L}/u.test(name) ? name : kind;
}
