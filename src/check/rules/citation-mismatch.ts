/** The same document has one type, number, date and issuer wherever it is cited. */

import { finding, kind } from "../../findings/kind.js";
import { editDistance } from "../../language/similar.js";
import { plainWords } from "../../language/titles.js";
import { compareDates, shortDate } from "../../model/date.js";
import type { Sentence } from "../../model/diagnostic.js";
import type { CitedDocument } from "../../model/outline.js";
import type { Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { type Citation, citationsIn } from "../views/citations.js";

/** `right`: the document in full. The first thing wrong: one cause, one finding. */
type Facts = { readonly right: string; readonly number: string } & (
  | { readonly why: "number"; readonly date: string; readonly known: string }
  | { readonly why: "date"; readonly typed: string; readonly known: string }
  | { readonly why: "type"; readonly called: string; readonly known: string }
  | { readonly why: "body"; readonly body: string; readonly known: string }
);

const hint = ({ right }: Facts): Sentence => ({ vi: `Văn bản đó là: ${right}.`, en: `The document is: ${right}.` });

const citationMismatch = kind<Facts>("citation-mismatch", {
  chapter: "citations",
  weight: "error",
  waivable: true,
  title: { vi: "Dẫn văn bản sai ngày hoặc sai cơ quan", en: "A citation has another date or body" },
  cases: {
    number: {
      message: ({ number, date, known }) => ({
        vi: `Không có văn bản ${number} ngày ${date} trong đề cương; văn bản ngày đó là ${known}.`,
        en: `The outline has no ${number} of ${date}; its document of that day is ${known}.`,
      }),
      hint,
    },
    date: {
      message: ({ number, typed, known }) => ({
        vi: `Văn bản ${number} dẫn ngày ${typed}, đúng ra là ngày ${known}.`,
        en: `${number} is cited with the date ${typed}; it is of ${known}.`,
      }),
      hint,
    },
    type: {
      message: ({ number, called, known }) => ({
        vi: `Văn bản ${number} gọi là “${called}”, đúng ra là ${known}.`,
        en: `${number} is called “${called}”; it is a ${known}.`,
      }),
      hint,
    },
    body: {
      message: ({ number, body, known }) => ({
        vi: `Văn bản ${number} dẫn là của “${body}”, đúng ra là của ${known}.`,
        en: `${number} is cited as of “${body}”; it is of ${known}.`,
      }),
      hint,
    },
  },
});

export const rule: Rule = {
  kinds: [citationMismatch],
  run: (report) =>
    citationsIn(report).flatMap((citation) => {
      const known = citation.known ?? meantBy(citation, report);
      const facts = known === undefined ? undefined : factsOf(citation, known, wholeOf(known, report));
      return facts === undefined ? [] : [finding(citationMismatch, citation.at, facts)];
    }),
};

function wholeOf({ type, number, date, body }: CitedDocument, { profile }: Report): string {
  const comma = profile.conventions.commaBeforeDate === false ? "" : ",";
  return `${type === undefined ? "" : `${type} số `}${number}${comma} ngày ${shortDate(date)} của ${body}`;
}

function factsOf(citation: Citation, known: CitedDocument, right: string): Facts | undefined {
  const { number, date, dateTyped, body, called } = citation;
  const shared = { right, number };
  if (citation.known === undefined) return { ...shared, why: "number", date: dateTyped, known: known.number };
  if (date !== undefined && compareDates(date, known.date) !== 0) {
    return { ...shared, why: "date", typed: dateTyped, known: shortDate(known.date) };
  }
  if (known.type !== undefined && called !== "" && plainWords(called) !== plainWords(known.type)) {
    return { ...shared, why: "type", called, known: known.type };
  }
  return body === "" || sameBody(body, known.body) ? undefined : { ...shared, why: "body", body, known: known.body };
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
