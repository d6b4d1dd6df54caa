/** How long an entry should be, where the outline says so. */
import type { Section } from "../../model/report.js";
import { blockLines } from "../../model/walk.js";
import type { Finding, Rule } from "../rule.js";
import { judgedSections } from "../views/coverage.js";
import { capital, entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

export const wordLimit: Rule = {
  code: "word-limit",
  severity: "warning",
  run: (report) =>
    judgedSections(report).flatMap((section): readonly Finding[] => {
      const { entry } = section;
      const { min, max } = entry.words;
      // Limits that cross are the outline's fault, told by `decuong outline`.
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
        {
          at: textPlace(section),
          message: {
            vi: `${capital(entryVi(entry))} có ${count} từ, ${most ? "dài hơn" : "ngắn hơn"} mức ${limit} từ.`,
            en: `The ${entryEn(entry)} has ${count} words, ${most ? "more" : "fewer"} than ${limit}.`,
          },
          ...(proposed ? { severity: "note" as const } : outlineBasis(report, entry)),
          hint: most
            ? { vi: "Rút gọn, hoặc chuyển bớt sang mục khác.", en: "Shorten it, or move some of it elsewhere." }
            : { vi: "Viết thêm cho đủ ý.", en: "Write more." },
        },
      ];
    }),
};

/** Words as a person counts them, between spaces; tables are not read as text. */
function countOf({ blocks, children }: Section): number {
  const text = blocks.filter(({ kind }) => kind !== "table" && kind !== "heading");
  const own = blockLines(text).flatMap((line) => line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  return own.length + children.reduce((sum, child) => sum + countOf(child), 0);
}
