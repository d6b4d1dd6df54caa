/** The type of the document stands above its subject line, so the subject line neither repeats it nor begins with “V/v”. */

import { finding, kind } from "../../findings/kind.js";
import { plainWords } from "../../language/titles.js";
import { isTyped, placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const subjectWords = kind<{ typed: string }>("subject-words", {
  chapter: "heading-block",
  weight: "warning",
  title: { vi: "Trích yếu lặp tên loại hoặc ghi V/v", en: "The subject line repeats the type" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
  message: ({ typed }) => ({
    vi: `Trích yếu mở đầu bằng “${typed}”, mà tên loại văn bản đã in ở dòng trên.`,
    en: `The subject line begins with “${typed}” below the type of the document.`,
  }),
  hint: ({ typed }) => ({ vi: `Bỏ “${typed}” ở đầu trích yếu.`, en: `Take “${typed}” away.` }),
});

export const rule: Rule = {
  kinds: [subjectWords],
  run: (report) => {
    const { fields, outline } = report;
    const at = placeOf(report, "subject");
    // The outline's own subject line is not the author's to change; one that was changed is reported as that.
    if (fields.subject === undefined || outline.subject !== undefined || !isTyped(report, "subject")) return [];
    // A letter has no type above its subject line, and does begin so.
    const about = /^V\s*\/\s*v\b/iu.exec(fields.subject.trim())?.[0];
    const type = plainWords(outline.documentType);
    const repeated = `${plainWords(fields.subject)} `.startsWith(`${type} `) ? outline.documentType : undefined;
    const typed = outline.typeSymbol === "CV" ? undefined : (about ?? repeated);
    if (typed === undefined) return [];
    return [finding(subjectWords, at, { typed }, profileBasis(report, "thanh_phan.trich_yeu_cach_viet"))];
  },
};
