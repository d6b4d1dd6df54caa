/** The subject line is a phrase under the type of the document, not a sentence. */
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const subjectEnd: Rule = {
  code: "subject-end",
  severity: "warning",
  run: (report) => {
    const { fields } = report;
    const mark = /[.;,:]$/.exec((fields.subject ?? "").trim())?.[0];
    if (mark === undefined) return [];
    return [
      {
        at: placeOf(report, "subject"),
        message: {
          vi: `Cuối trích yếu thừa dấu “${mark}”.`,
          en: `The subject line ends with “${mark}”, which it should not.`,
        },
        ...profileBasis(report, "thanh_phan.trich_yeu_cach_viet"),
        hint: { vi: "Bỏ dấu ở cuối trích yếu.", en: "Take the mark at its end away." },
      },
    ];
  },
};
