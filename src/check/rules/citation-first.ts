/**
 * The first mention of a document is whole: number, date and issuer; later its number is enough. Several documents of one
 * issuer may share its name, so only the date is asked for.
 */
import { shortDate } from "../../model/date.js";
import type { Rule } from "../rule.js";
import { citationsIn } from "../views/citations.js";
import { profileBasis } from "../words.js";

export const citationFirst: Rule = {
  code: "citation-first",
  severity: "note",
  raised: { from: "trinh_ky", to: "warning" },
  run: (report) => {
    const all = citationsIn(report);
    return report.outline.documents.flatMap((document) => {
      const first = all.find(({ known }) => known === document);
      if (first === undefined || first.dateTyped !== "") return [];
      const comma = report.profile.conventions.commaBeforeDate === false ? "" : ",";
      const whole = `${document.number}${comma} ngày ${shortDate(document.date)} của ${document.body}`;
      return [
        {
          at: first.at,
          message: {
            vi: `Lần đầu dẫn ${document.number} chưa ghi ngày ban hành.`,
            en: `The first mention of ${document.number} lacks its date.`,
          },
          ...profileBasis(report, "thanh_phan.dan_du_lan_dau"),
          hint: { vi: `Viết đủ: ${whole}.`, en: `Write it whole: ${whole}.` },
        },
      ];
    });
  },
};
