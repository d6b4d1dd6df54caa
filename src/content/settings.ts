/** What an author may say of the checks themselves: how heavy a finding is, and which one is waived for what reason. */

import * as z from "zod";
import type { Block, Comment } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { LevelSetting, Waiver } from "../model/settings.js";
import { field } from "../source/field-words.js";
import type { FrontMatter } from "../source/front-matter.js";

/** Words for the severities, and for none at all. */
export const levelWords = { loi: "error", canh_bao: "warning", ghi_chu: "note", tat: "off" } as const;

export const settingsShape = {
  muc_do: field(z.record(z.string(), z.string()).optional(), {
    name: { vi: "Mức độ của các kiểm tra", en: "The weight of findings" },
    expected: {
      vi: `các dòng “mã kiểm tra: mức độ”, mức độ là ${Object.keys(levelWords).join(", ")}`,
      en: `lines “code: level” with the levels ${Object.keys(levelWords).join(", ")}`,
    },
  }),
  bo_qua: field(z.record(z.string(), z.string()).optional(), {
    name: { vi: "Các phát hiện được bỏ qua", en: "Waived findings" },
    expected: { vi: "các dòng “mã kiểm tra: lý do”", en: "lines “code: reason”" },
  }),
} as const;

type Lines = Readonly<Record<string, string>> | undefined;

/** `inherited`: files whose settings hold for several reports, so that what fires nowhere here is no fault. */
export function levelSettings(
  typed: Lines,
  { placeOf }: FrontMatter,
  inherited: readonly string[],
): readonly LevelSetting[] {
  return Object.entries(typed ?? {}).map(([code, level]) => {
    const at = placeOf(`muc_do.${code}`);
    return { code, typed: level.trim(), at, shared: inherited.includes(at.file) };
  });
}

/** Waivers of a front matter: for the whole report, or for `file` alone. */
export function frontWaivers(
  typed: Lines,
  { placeOf }: FrontMatter,
  inherited: readonly string[],
  file?: string,
): readonly Waiver[] {
  return Object.entries(typed ?? {}).map(([code, reason]) => {
    const at = placeOf(`bo_qua.${code}`);
    return { code, reason: reason.trim(), at, shared: inherited.includes(at.file), ...defined({ file }) };
  });
}

/** Behind words that a remark may begin with too (“bỏ qua tổ 3”) only what has the form of a code is one. */
const form =
  /^\s*(?:b[oỏ][-_]qua\s*:?\s+([a-z0-9_-]+)|b[oỏ]\s+qua\s*:?\s+([a-z0-9]+(?:[-_][a-z0-9]+)+))(?:\s*[:–—]\s*|\s+|$)(.*?)\s*$/su;

export function isWaiver(comment: Comment): boolean {
  return form.test(comment.text);
}

/** `<!-- bo-qua straight-quotes: tên riêng của phần mềm -->` waives a finding in the block it stands in or before. */
export function blockWaivers(comments: readonly Comment[], blocks: readonly Block[], file: string): readonly Waiver[] {
  const starts = blocks.map((block) => block.at.line);
  return comments.flatMap((comment): readonly Waiver[] => {
    const found = form.exec(comment.text);
    const code = found?.[1] ?? found?.[2];
    if (code === undefined) return [];
    const reason = (found?.[3] ?? "").replace(/\s+/g, " ");
    return [{ code, reason, at: comment.at, shared: false, file, ...extent(comment, starts) }];
  });
}

/** First and last line of the block: the next one begins below it. */
function extent({ at, inside }: Comment, starts: readonly number[]): { readonly from: number; readonly to: number } {
  const index =
    inside === true ? starts.findLastIndex((line) => line <= at.line) : starts.findIndex((line) => line > at.line);
  const end = starts.find((line, each) => each > index && line > (starts[index] ?? at.line));
  const from = inside === true ? (starts[index] ?? at.line) : at.line;
  return { from, to: index < 0 ? at.line : (end ?? Number.MAX_SAFE_INTEGER) - 1 };
}
