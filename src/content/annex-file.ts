/** One annex: a file beside those of the entries that says `phu_luc` instead of `muc`. */
import * as z from "zod";
import { baseName } from "../host/paths.js";
import type { DraftAnnex } from "../model/draft.js";
import { field } from "../source/field-words.js";
import { line } from "../source/fields.js";
import { settingsShape } from "./settings.js";

/** The keys of an annex. */
export const annexShape = {
  phu_luc: field(line.clone(), {
    name: { vi: "Tên phụ lục", en: "The annex's title" },
    expected: { vi: "tên in dưới dòng “Phụ lục”", en: "the title printed below its label" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 4.5",
    restsOn: "phu_luc.phai_dan",
  }),
  ma: field(
    z
      .string()
      .trim()
      .regex(/^[\p{L}\d][\p{L}\d_-]{0,59}$/u)
      .optional(),
    {
      name: { vi: "Mã phụ lục", en: "The annex's id" },
      expected: { vi: "chữ, số và dấu gạch nối, ví dụ bang-so-lieu", en: "letters, digits and hyphens" },
    },
  ),
  thu_tu: field(
    z
      .string()
      .trim()
      .regex(/^[1-9]\d{0,2}$/)
      .optional(),
    {
      name: { vi: "Thứ tự phụ lục", en: "The annex's position" },
      expected: { vi: "một số, ví dụ 2", en: "a number such as 2" },
    },
  ),
  ngang: field(z.enum(["co", "khong"]).optional(), {
    name: { vi: "Trang xoay ngang", en: "Sideways pages" },
    expected: { vi: "co hoặc khong", en: "co or khong" },
  }),
  bo_qua: settingsShape.bo_qua.clone(),
} as const;

/** Annexes with a `thu_tu` first, in its order; the others by the names of their files, `9-` before `10-`. */
export function inPrintOrder(
  annexes: readonly { readonly annex: DraftAnnex; readonly order?: number }[],
): readonly DraftAnnex[] {
  return [...annexes]
    .sort((a, b) => (a.order ?? 1_000) - (b.order ?? 1_000) || byName(baseName(a.annex.file), baseName(b.annex.file)))
    .map(({ annex }) => annex);
}

/** Digits count by their value and everything else by code unit, so that the order is the same in every locale. */
function byName(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one = "", other = ""] = [left[index], right[index]];
    if (one === other) continue;
    const numbers = /^\d/.test(one) && /^\d/.test(other);
    if (numbers && Number(one) !== Number(other)) return Number(one) - Number(other);
    return one < other ? -1 : 1;
  }
  return 0;
}

function parts(name: string): readonly string[] {
  return name.match(/\d+|\D+/g) ?? [];
}
