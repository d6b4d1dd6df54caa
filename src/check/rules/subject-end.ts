/** The subject line is a phrase under the type of the document, not a sentence. */
import { finding, kind } from "../../findings/kind.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const subjectEnd = kind<{ mark: string }>("subject-end", {
  chapter: "heading-block",
  weight: "warning",
  title: { vi: "Trích yếu có dấu câu ở cuối", en: "The subject line ends with a stop" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
  message: ({ mark }) => ({
    vi: `Cuối trích yếu thừa dấu “${mark}”.`,
    en: `The subject line ends with “${mark}”, which it should not.`,
  }),
  hint: { vi: "Bỏ dấu ở cuối trích yếu.", en: "Take the mark at its end away." },
});

export const rule: Rule = {
  kinds: [subjectEnd],
  run: (report) => {
    const { fields } = report;
    const mark = /[.;,:]$/.exec((fields.subject ?? "").trim())?.[0];
    if (mark === undefined) return [];
    return [
      finding(subjectEnd, placeOf(report, "subject"), { mark }, profileBasis(report, "thanh_phan.trich_yeu_cach_viet")),
    ];
  },
};
