/** The type of the document stands above its subject line, so the subject line neither repeats it nor begins with “V/v”. */

import { plainWords } from "../../language/titles.js";
import { isTyped, placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const subjectWords: Rule = {
  code: "subject-words",
  severity: "warning",
  run: (report) => {
    const { fields, outline } = report;
    const at = placeOf(report, "subject");
    // The outline's own subject line is not the author's to change; one that was changed is told as that.
    if (fields.subject === undefined || outline.subject !== undefined || !isTyped(report, "subject")) return [];
    // A letter has no type above its subject line, and does begin so.
    const about = /^V\s*\/\s*v\b/iu.exec(fields.subject.trim())?.[0];
    const type = plainWords(outline.documentType);
    const repeated = `${plainWords(fields.subject)} `.startsWith(`${type} `) ? outline.documentType : undefined;
    const typed = outline.typeSymbol === "CV" ? undefined : (about ?? repeated);
    if (typed === undefined) return [];
    return [
      {
        at,
        message: {
          vi: `Trích yếu mở đầu bằng “${typed}”, mà tên loại văn bản đã in ở dòng trên.`,
          en: `The subject line begins with “${typed}” below the type of the document.`,
        },
        ...profileBasis(report, "thanh_phan.trich_yeu_cach_viet"),
        hint: { vi: `Bỏ “${typed}” ở đầu trích yếu.`, en: `Take “${typed}” away.` },
      },
    ];
  },
};
