/** `khong_co` stands only where the outline allows it, alone, with a reason that says something. */
import { allSections, type Section } from "../../model/report.js";
import { blockLines, hasWords } from "../../model/walk.js";
import type { Finding, Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis } from "../words.js";

export const noneDeclared: Rule = {
  code: "none-declared",
  severity: "error",
  run: (report) =>
    allSections(report.sections).flatMap((section) => {
      if (section.none === undefined || section.state === "not-asked") return [];
      const fault = faultOf(section);
      return fault === undefined ? [] : [{ at: section.none.at, ...fault, ...outlineBasis(report, section.entry) }];
    }),
};

const leastWords = 5;

/** The first thing wrong: one cause, one finding. */
function faultOf(section: Section): Pick<Finding, "message" | "hint"> | undefined {
  const { entry, none, blocks, children } = section;
  if (!entry.mayBeNone) {
    return {
      message: {
        vi: `${capital(entryVi(entry))} không được báo “khong_co”: đề cương yêu cầu phải có nội dung.`,
        en: `The ${entryEn(entry)} may not be declared “khong_co”: the outline asks for a text.`,
      },
      hint: { vi: "Bỏ dòng khong_co và viết nội dung.", en: "Take the line out and write the text." },
    };
  }
  if (hasWords(blocks) || children.some((child) => child.hasText)) {
    return {
      message: {
        vi: `${capital(entryVi(entry))} vừa báo “khong_co” vừa có nội dung.`,
        en: `The ${entryEn(entry)} is declared “khong_co” and has a text as well.`,
      },
      hint: { vi: "Giữ một trong hai.", en: "Keep one of the two." },
    };
  }
  const words =
    none === undefined
      ? 0
      : blockLines([none])
          .join(" ")
          .split(/\s+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words >= leastWords) return undefined;
  return {
    message: {
      vi: `Lý do “khong_co” của ${entryVi(entry)} quá ngắn, cần ít nhất ${leastWords} từ.`,
      en: `The reason for “khong_co” of the ${entryEn(entry)} is too short: at least ${leastWords} words.`,
    },
    hint: { vi: "Nêu rõ vì sao không có nội dung để báo cáo.", en: "Say why there is nothing to report." },
  };
}
