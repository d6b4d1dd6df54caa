/** `khong_co` stands only where the outline allows it, alone, with a reason that says something. */
import { finding, kind } from "../../findings/kind.js";
import type { Block } from "../../model/block.js";
import type { OutlineEntry } from "../../model/outline.js";
import { allSections, type Section } from "../../model/report.js";
import { blockLines, hasWords } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis } from "../words.js";

const leastWords = 5;

type Facts = { readonly why: "not-allowed" | "with-text" | "too-short"; readonly entry: OutlineEntry };

const noneDeclared = kind<Facts>("none-declared", {
  chapter: "entries",
  weight: "error",
  title: { vi: "Khai `khong_co` chưa đúng", en: "`khong_co` does not fit" },
  cases: {
    "not-allowed": {
      message: ({ entry }) => ({
        vi: `${capital(entryVi(entry))} không được báo “khong_co”: đề cương yêu cầu phải có nội dung.`,
        en: `The ${entryEn(entry)} may not be declared “khong_co”: the outline asks for a text.`,
      }),
      hint: { vi: "Bỏ dòng khong_co và viết nội dung.", en: "Take the line out and write the text." },
    },
    "with-text": {
      message: ({ entry }) => ({
        vi: `${capital(entryVi(entry))} vừa báo “khong_co” vừa có nội dung.`,
        en: `The ${entryEn(entry)} is declared “khong_co” and has a text as well.`,
      }),
      hint: { vi: "Giữ một trong hai.", en: "Keep one of the two." },
    },
    "too-short": {
      message: ({ entry }) => ({
        vi: `Lý do “khong_co” của ${entryVi(entry)} quá ngắn, cần ít nhất ${leastWords} từ.`,
        en: `The reason for “khong_co” of the ${entryEn(entry)} is too short: at least ${leastWords} words.`,
      }),
      hint: { vi: "Nêu rõ vì sao không có nội dung để báo cáo.", en: "Say why there is nothing to report." },
    },
  },
  identity: ({ why, entry }) => ({ why, entry: entry.id }),
});

export const rule: Rule = {
  kinds: [noneDeclared],
  run: (report) =>
    allSections(report.sections).flatMap((section) => {
      const { none, state, entry } = section;
      const why = none === undefined || state === "not-asked" ? undefined : faultOf(section, none);
      if (none === undefined || why === undefined) return [];
      return [finding(noneDeclared, none.at, { why, entry } as Facts, outlineBasis(report, entry))];
    }),
};

/** The first thing wrong: one cause, one finding. */
function faultOf({ entry, blocks, children }: Section, none: Block): Facts["why"] | undefined {
  if (!entry.mayBeNone) return "not-allowed";
  if (hasWords(blocks) || children.some((child) => child.hasText)) return "with-text";
  const words = blockLines([none]).join(" ").split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length < leastWords ? "too-short" : undefined;
}
