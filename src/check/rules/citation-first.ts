/**
 * The first mention of a document is whole: number, date and issuer; later its number is enough. Several documents of one
 * issuer may share its name, so only the date is asked for.
 */
import { finding, kind } from "../../findings/kind.js";
import { shortDate } from "../../model/date.js";
import type { Rule } from "../rule.js";
import { citationsIn } from "../views/citations.js";
import { profileBasis } from "../words.js";

const citationFirst = kind<{ number: string; whole: string }>("citation-first", {
  chapter: "citations",
  weight: "note",
  raised: { from: "trinh_ky", to: "warning" },
  title: { vi: "Lần đầu dẫn văn bản chưa ghi đủ", en: "First cited without its date" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.6.1",
  message: ({ number }) => ({
    vi: `Lần đầu dẫn ${number} chưa ghi ngày ban hành.`,
    en: `The first mention of ${number} lacks its date.`,
  }),
  hint: ({ whole }) => ({ vi: `Viết đủ: ${whole}.`, en: `Write it whole: ${whole}.` }),
});

export const rule: Rule = {
  kinds: [citationFirst],
  run: (report) => {
    const all = citationsIn(report);
    return report.outline.documents.flatMap((document) => {
      const first = all.find(({ known }) => known === document);
      if (first === undefined || first.dateTyped !== "") return [];
      const comma = report.profile.conventions.commaBeforeDate === false ? "" : ",";
      const whole = `${document.number}${comma} ngày ${shortDate(document.date)} của ${document.body}`;
      return [
        finding(
          citationFirst,
          first.at,
          { number: document.number, whole },
          profileBasis(report, "thanh_phan.dan_du_lan_dau"),
        ),
      ];
    });
  },
};
