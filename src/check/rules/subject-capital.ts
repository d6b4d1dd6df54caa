/** In the examples of the rules a subject line begins in lower case. */
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const subjectCapital: Rule = {
  code: "subject-capital",
  severity: "note",
  run: (report) => {
    const { fields, profile, outline } = report;
    // The State's rules show none.
    if (!profile.lineage.includes("dang-2018") || profile.id === "nd30") return [];
    const first = /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.exec(fields.subject ?? "");
    // The type of the document before it has a finding of its own.
    const typed = (fields.subject ?? "").toLowerCase().startsWith(`${outline.documentType.toLowerCase()} `);
    if (first === null || typed) return [];
    return [
      {
        at: placeOf(report, "subject"),
        message: {
          vi: "Trích yếu bắt đầu bằng chữ hoa; các ví dụ trong hướng dẫn viết chữ thường.",
          en: "The subject line begins with a capital; in the examples of the rules it does not.",
        },
        ...profileBasis(report, "thanh_phan.trich_yeu_cach_viet"),
        hint: { vi: "Viết thường chữ đầu, trừ tên riêng.", en: "Begin in lower case, but for a name." },
      },
    ];
  },
};
