/** In the examples of the rules a subject line begins in lower case. */
import { finding, kind } from "../../findings/kind.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const subjectCapital = kind("subject-capital", {
  chapter: "heading-block",
  weight: "note",
  title: { vi: "Trích yếu viết hoa chữ đầu", en: "The subject line begins with a capital" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
  message: {
    vi: "Trích yếu bắt đầu bằng chữ hoa; các ví dụ trong hướng dẫn viết chữ thường.",
    en: "The subject line begins with a capital; in the examples of the rules it does not.",
  },
  hint: { vi: "Viết thường chữ đầu, trừ tên riêng.", en: "Begin in lower case, but for a name." },
});

export const rule: Rule = {
  kinds: [subjectCapital],
  run: (report) => {
    const { fields, profile, outline } = report;
    // The State's rules show none.
    if (!profile.lineage.includes("dang-2018") || profile.id === "nd30") return [];
    const first = /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.exec(fields.subject ?? "");
    // The type of the document before it has a finding of its own.
    const typed = (fields.subject ?? "").toLowerCase().startsWith(`${outline.documentType.toLowerCase()} `);
    if (first === null || typed) return [];
    return [
      finding(subjectCapital, placeOf(report, "subject"), {}, profileBasis(report, "thanh_phan.trich_yeu_cach_viet")),
    ];
  },
};
