/** The same document has one date and one issuer wherever it is cited. */

import { plainWords } from "../../assemble/titles.js";
import { compareDates, shortDate } from "../../model/date.js";
import { citationsIn } from "../citations.js";
import type { Finding, Rule } from "../rule.js";

export const citationMismatch: Rule = {
  code: "citation-mismatch",
  severity: "error",
  waivable: true,
  run: (report) =>
    citationsIn(report).flatMap(({ number, date, dateTyped, body, known, at }): readonly Finding[] => {
      if (known === undefined) return [];
      const right = `${known.type === undefined ? "" : `${known.type} số `}${number}, ngày ${shortDate(known.date)} của ${known.body}`;
      const hint = { vi: `Văn bản đó là: ${right}.`, en: `The document is: ${right}.` };
      if (date !== undefined && compareDates(date, known.date) !== 0) {
        return [
          {
            at,
            message: {
              vi: `Văn bản ${number} dẫn ngày ${dateTyped}, đúng ra là ngày ${shortDate(known.date)}.`,
              en: `${number} is cited with the date ${dateTyped}; it is of ${shortDate(known.date)}.`,
            },
            hint,
          },
        ];
      }
      if (body === "" || sameBody(body, known.body)) return [];
      return [
        {
          at,
          message: {
            vi: `Văn bản ${number} dẫn là của “${body}”, đúng ra là của ${known.body}.`,
            en: `${number} is cited as of “${body}”; it is of ${known.body}.`,
          },
          hint,
        },
      ];
    }),
};

/** What is cited runs on into the sentence, and a name may be shortened or completed. */
function sameBody(typed: string, known: string): boolean {
  const [a, b] = [plainWords(typed), plainWords(known)];
  const first = b.split(" ").slice(0, 3).join(" ");
  return a.startsWith(first) || b.includes(a) || a.includes(b);
}
