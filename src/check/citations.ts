/** Documents cited in the text: `Kế hoạch số 59-KH/ĐUK, ngày 06/3/2020 của Ban Thường vụ …`, read for the rules on citing. */
import type { Place } from "../diagnostics/diagnostic.js";
import { type ReportDate, readDate } from "../model/date.js";
import type { CitedDocument } from "../model/outline.js";
import type { Report } from "../model/report.js";
import { type Span, spansOf } from "./spans.js";
import { placeIn } from "./whereabouts.js";

export interface Citation {
  /** As typed: `05 - CT/TW`. */
  readonly typed: string;
  /** All of it up to the date: `05 - CT/TW ngày 18/5/2016`. */
  readonly whole: string;
  /** Without spaces: `05-CT/TW`. */
  readonly number: string;
  /** What stands between the number and its date: `, `, ` (`, ` `. */
  readonly between: string;
  readonly date?: ReportDate;
  readonly dateTyped: string;
  /** What stands behind `của`. */
  readonly body: string;
  /** The known document that carries this number. */
  readonly known?: CitedDocument;
  readonly at: Place;
}

// A number, a type of two to four letters, an issuer: 59-KH/ĐUK, 30/2020/NĐ-CP is another form and not read here.
const citation =
  /(?<![\p{L}\d/-])(\d{1,4}\s*-\s*(?:NQ|QĐi|QĐ|CT|KL|QC|TT|HD|TB|TC|BC|KH|QH|CTr|ĐA|PA|DA|TTr|CV)\s*\/\s*\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*)(?:([,\s(]*)ngày\s+(\d{1,2}[/-]\d{1,2}[/-]\d{4})\)?)?/gu;
// The issuer runs on to the next clause; it is not taken from the text, where the next document may stand in it.
const issuer = /^,?\s+của\s+([^,;.“(]{2,80}?)(?=\s+(?:và|về|thực hiện)\s|[,;.“(]|$)/u;

const known = new WeakMap<Report, readonly Citation[]>();

/** Every citation in the order in which it is printed; read once for all rules. */
export function citationsIn(report: Report): readonly Citation[] {
  const before = known.get(report);
  if (before !== undefined) return before;
  const made = citations(report);
  known.set(report, made);
  return made;
}

function citations(report: Report): readonly Citation[] {
  // The subject line names what it is about; the text cites.
  return spansOf(report)
    .filter(({ kind }) => kind !== "subject")
    .flatMap((span) => [...span.text.matchAll(citation)].map((found) => read(found, span, report)));
}

function read(found: RegExpExecArray, span: Span, report: Report): Citation {
  const [whole, typed = "", between = "", dateTyped = ""] = found;
  const behind = found.index + whole.length;
  const body = issuer.exec(span.text.slice(behind, behind + 200))?.[1] ?? "";
  const number = typed.replace(/\s/g, "");
  const reading = readDate(dateTyped);
  const document = report.outline.documents.find((each) => each.number === number);
  return {
    typed,
    whole,
    number,
    between,
    dateTyped,
    body: body.replace(/\s+/g, " ").trim(),
    at: placeIn(report, span, found.index, whole.length),
    ...(reading.ok ? { date: reading.date } : {}),
    ...(document === undefined ? {} : { known: document }),
  };
}
