/** Documents cited in the text: `Kế hoạch số 59-KH/ĐUK, ngày 06/3/2020 của Ban Thường vụ …`, read for the rules on citing. */
import type { Place } from "../diagnostics/diagnostic.js";
import { type ReportDate, readDate } from "../model/date.js";
import type { CitedDocument } from "../model/outline.js";
import type { Report } from "../model/report.js";
import { proseOf } from "./prose.js";

export interface Citation {
  /** As typed: `05 - CT/TW`. */
  readonly typed: string;
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

/** Every citation in the order in which it is printed. */
export function citationsIn(report: Report): readonly Citation[] {
  return proseOf(report).flatMap(({ text, at }) =>
    [...text.matchAll(citation)].map((found) => read(found, at, report)),
  );
}

function read(found: RegExpExecArray, at: Place, { outline }: Report): Citation {
  const [whole, typed = "", between = "", dateTyped = ""] = found;
  const body = issuer.exec(found.input.slice(found.index + whole.length))?.[1] ?? "";
  const number = typed.replace(/\s/g, "");
  const reading = readDate(dateTyped);
  const known = outline.documents.find((each) => each.number === number);
  return {
    typed,
    number,
    between,
    dateTyped,
    body: body.trim(),
    at,
    ...(reading.ok ? { date: reading.date } : {}),
    ...(known === undefined ? {} : { known }),
  };
}
