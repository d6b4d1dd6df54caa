/** How long an entry should be, where the outline says so. */
import { finding, kind } from "../../findings/kind.js";
import type { OutlineEntry } from "../../model/outline.js";
import type { Section } from "../../model/report.js";
import { blockLines } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { judgedSections } from "../views/coverage.js";
import { capital, entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

const wordLimit = kind<{ entry: OutlineEntry; count: number; limit: number; most: boolean }>("word-limit", {
  chapter: "entries",
  weight: "warning",
  title: { vi: "Dài hoặc ngắn hơn mức của đề cương", en: "Longer or shorter than the limit" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry, count, limit, most }) => ({
    vi: `${capital(entryVi(entry))} có ${count} từ, ${most ? "dài hơn" : "ngắn hơn"} mức ${limit} từ.`,
    en: `The ${entryEn(entry)} has ${count} words, ${most ? "more" : "fewer"} than ${limit}.`,
  }),
  hint: ({ most }) =>
    most
      ? { vi: "Rút gọn, hoặc chuyển bớt sang mục khác.", en: "Shorten it, or move some of it elsewhere." }
      : { vi: "Viết thêm cho đủ ý.", en: "Write more." },
  identity: ({ entry }) => ({ entry: entry.id }),
});

export const rule: Rule = {
  kinds: [wordLimit],
  run: (report) =>
    judgedSections(report).flatMap((section) => {
      const { entry } = section;
      const { min, max } = entry.words;
      // Limits that cross are the outline's fault, reported by `decuong outline`.
      if ((min === undefined && max === undefined) || (min ?? 0) > (max ?? Number.POSITIVE_INFINITY)) return [];
      const count = countOf(section);
      const [limit, key] =
        max !== undefined && count > max
          ? [max, "toi_da"]
          : min !== undefined && count < min
            ? [min, "toi_thieu"]
            : [undefined, ""];
      if (limit === undefined) return [];
      const most = key === "toi_da";
      const proposed = entry.proposals.includes(key);
      return [
        finding(
          wordLimit,
          textPlace(section),
          { entry, count, limit, most },
          proposed ? { severity: "note" as const } : outlineBasis(report, entry),
        ),
      ];
    }),
};

/** Words as a person counts them, between spaces; tables are not read as text. */
function countOf({ blocks, children }: Section): number {
  const text = blocks.filter(({ kind }) => kind !== "table" && kind !== "heading");
  const own = blockLines(text).flatMap((line) => line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  return own.length + children.reduce((sum, child) => sum + countOf(child), 0);
}
