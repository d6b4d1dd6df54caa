/** The same document has one type, number, date and issuer wherever it is cited. */

import { editDistance } from "../../language/similar.js";
import { plainWords } from "../../language/titles.js";
import { compareDates, shortDate } from "../../model/date.js";
import type { Sentence } from "../../model/diagnostic.js";
import type { CitedDocument } from "../../model/outline.js";
import type { Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { type Citation, citationsIn } from "../views/citations.js";

export const citationMismatch: Rule = {
  code: "citation-mismatch",
  severity: "error",
  waivable: true,
  run: (report) =>
    citationsIn(report).flatMap((citation) => {
      const known = citation.known ?? meantBy(citation, report);
      const message = known === undefined ? undefined : faultOf(citation, known);
      if (known === undefined || message === undefined) return [];
      const comma = report.profile.conventions.commaBeforeDate === false ? "" : ",";
      const right = `${known.type === undefined ? "" : `${known.type} số `}${known.number}${comma} ngày ${shortDate(known.date)} của ${known.body}`;
      return [{ at: citation.at, message, hint: { vi: `Văn bản đó là: ${right}.`, en: `The document is: ${right}.` } }];
    }),
};

/** The first thing wrong: one cause, one finding. */
function faultOf(
  { number, date, dateTyped, body, called, known: found }: Citation,
  known: CitedDocument,
): Sentence | undefined {
  if (found === undefined) {
    return {
      vi: `Không có văn bản ${number} ngày ${dateTyped} trong đề cương; văn bản ngày đó là ${known.number}.`,
      en: `The outline has no ${number} of ${dateTyped}; its document of that day is ${known.number}.`,
    };
  }
  if (date !== undefined && compareDates(date, known.date) !== 0) {
    return {
      vi: `Văn bản ${number} dẫn ngày ${dateTyped}, đúng ra là ngày ${shortDate(known.date)}.`,
      en: `${number} is cited with the date ${dateTyped}; it is of ${shortDate(known.date)}.`,
    };
  }
  if (known.type !== undefined && called !== "" && plainWords(called) !== plainWords(known.type)) {
    return {
      vi: `Văn bản ${number} gọi là “${called}”, đúng ra là ${known.type}.`,
      en: `${number} is called “${called}”; it is a ${known.type}.`,
    };
  }
  if (body === "" || sameBody(body, known.body)) return undefined;
  return {
    vi: `Văn bản ${number} dẫn là của “${body}”, đúng ra là của ${known.body}.`,
    en: `${number} is cited as of “${body}”; it is of ${known.body}.`,
  };
}

/**
 * The document of the same day, type and issuer whose number is one slip away (`50-CT/TW` for `05-CT/TW`). Two such may be
 * issued on one day, so a report that cites both numbers means both.
 */
function meantBy({ number, date, body }: Citation, report: Report): CitedDocument | undefined {
  if (date === undefined) return undefined;
  const [digits, rest] = apart(number);
  const cited = citationsIn(report).map(({ known }) => known);
  return report.outline.documents.find((each) => {
    const [other, same] = apart(each.number);
    const slip = rest === same && editDistance(digits, other) === 1;
    return slip && !cited.includes(each) && compareDates(date, each.date) === 0 && sameBody(body, each.body);
  });
}

function apart(number: string): readonly [string, string] {
  const digits = /^\d+/.exec(number)?.[0] ?? "";
  return [digits, number.slice(digits.length)];
}

/** What is cited runs on into the sentence, and a name may be shortened or completed; a head is not the body behind him. */
function sameBody(typed: string, known: string): boolean {
  const [a, b] = [plainWords(typed), plainWords(known)];
  if (a.startsWith("thủ tướng") !== b.startsWith("thủ tướng")) return a === "";
  const first = b.split(" ").slice(0, 3).join(" ");
  return a.startsWith(first) || b.includes(a) || a.includes(b);
}
