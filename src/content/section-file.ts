/** One section file: which entry of the outline it fills, and its text. */
import * as z from "zod";
import type { Outcome, Place } from "../diagnostics/diagnostic.js";
import type { Block, Comment, Inline } from "../model/block.js";
import type { Waiver } from "../model/settings.js";
import { factText } from "../source/fact-text.js";
import { field } from "../source/field-faults.js";
import { line, readFields } from "../source/fields.js";
import { readFrontMatter } from "../source/front-matter.js";
import type { SourceText } from "../source/text.js";
import type { Assets } from "./author-blocks.js";
import { readBody } from "./author-blocks.js";
import { blockWaivers, frontWaivers, settingsShape } from "./settings.js";

/** The keys of a section file. */
export const sectionShape = {
  muc: field(line.clone(), {
    name: { vi: "Số hoặc mã của mục", en: "The entry" },
    expected: { vi: "số mục trong đề cương, ví dụ II.3", en: "an entry's number such as II.3" },
  }),
  khong_co: field(z.string().trim().max(1_000).optional(), {
    name: { vi: "Lý do không có nội dung", en: "The reason for having nothing" },
    expected: { vi: "một câu nêu lý do, ít nhất năm từ", en: "a sentence of at least five words" },
  }),
  bo_qua: settingsShape.bo_qua.clone(),
} as const;

export interface SectionFile {
  readonly file: string;
  /** As typed. Absent when it was not given or could not be read. */
  readonly entry?: string;
  readonly entryAt: Place;
  readonly none?: { readonly text: string; readonly words: readonly Inline[]; readonly at: Place };
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly waivers: readonly Waiver[];
  /** Where the text begins. */
  readonly at: Place;
  /** False when the file itself has a finding that explains why its text is missing. */
  readonly readable: boolean;
}

export function readSectionFile(source: SourceText, assets?: Assets): Outcome<SectionFile> {
  const { file } = source;
  const front = readFrontMatter(source);
  const fields = readFields(front.value, sectionShape);
  const body = readBody(front.value, assets);
  const { placeOf } = front.value;
  // A file whose fields cannot be read still says which entry it was meant for: one cause, one finding.
  const entry = fields.value.muc ?? (front.value.usable ? undefined : guessedEntry(source.text));
  const lines = source.text.split("\n").length;
  const none = fields.value.khong_co;
  const noneAt = placeOf("khong_co");
  const value: SectionFile = {
    file,
    ...(entry === undefined ? {} : { entry }),
    entryAt: placeOf("muc"),
    ...(none === undefined ? {} : { none: { text: none, words: factText(none, noneAt), at: noneAt } }),
    blocks: body.blocks,
    comments: body.comments,
    waivers: [
      ...frontWaivers(fields.value.bo_qua, front.value, [], file),
      ...blockWaivers(body.comments, body.blocks, file),
    ],
    at: body.blocks[0]?.at ?? { file, line: front.value.usable ? Math.min(front.value.bodyLine, lines) : 1 },
    readable: source.readable && front.value.usable,
  };
  if (!source.readable) return { value: { ...value, blocks: [] }, diagnostics: [] };
  return { value, diagnostics: [...front.diagnostics, ...fields.diagnostics, ...body.diagnostics] };
}

export function guessedEntry(text: string): string | undefined {
  return /^\s*muc\s*[:=：]\s*["'“]?([IVXLC]+(?:\.[\p{L}\d]+)*|[a-z][a-z0-9-]{2,})\b/mu.exec(text)?.[1];
}
