/** Documents cited in the text: `Kế hoạch số 59-KH/ĐUK, ngày 06/3/2020 của Ban Thường vụ …`, read for the rules on citing. */

import { perObject } from "../../language/memo.js";
import { type ReportDate, readDate } from "../../model/date.js";
import type { Place } from "../../model/diagnostic.js";
import type { CitedDocument } from "../../model/outline.js";
import type { Report } from "../../model/report.js";
import { placeIn } from "./span-ranges.js";
import { type Span, spansOf } from "./spans.js";

export interface Citation {
  /** As typed: `05 - CT/TW`. */
  readonly typed: string;
  /** All of it up to the date: `05 - CT/TW ngày 18/5/2016`. */
  readonly whole: string;
  /** Without spaces and long dashes: `05-CT/TW`. */
  readonly number: string;
  /** What stands between the number and its date: `, `, ` (`, ` `. */
  readonly between: string;
  readonly date?: ReportDate;
  readonly dateTyped: string;
  /** What stands behind `của`. */
  readonly body: string;
  /** The known document that carries this number. */
  readonly known?: CitedDocument;
  /** What the text calls it, in lower case: `chỉ thị`; empty where no such word stands before the number. */
  readonly called: string;
  /** `30/2020/NĐ-CP`, `15/KH-UBND`: the form of the State's documents. */
  readonly ofState: boolean;
  readonly at: Place;
  /** Where it begins, in which span. */
  readonly span: Span;
  readonly index: number;
}

// A number, a type of two to four letters, an issuer: 59-KH/ĐUK; of the State 30/2020/NĐ-CP, 15/KH-UBND.
const party =
  "\\d{1,4}\\s*[-–]\\s*(?:NQ|QĐi|QĐ|CT|KL|QC|TT|HD|TB|TC|BC|KH|QH|CTr|ĐA|PA|DA|TTr|CV)\\s*\\/\\s*\\p{Lu}[\\p{L}\\d]*(?:-\\p{Lu}[\\p{L}\\d]*)*";
const state =
  "\\d{1,5}\\s*\\/\\s*(?:\\d{4}\\s*\\/\\s*)?(?:NQ|NĐ|QĐ|CT|KL|TTLT|TT|HD|TB|BC|KH|CTr|ĐA|PA|TTr)\\s*[-–]\\s*\\p{Lu}[\\p{L}\\d]*(?:-\\p{Lu}[\\p{L}\\d]*)*";
const date = "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}";
const citation = new RegExp(
  `(?<![\\p{L}\\d/-])(${party}|${state})(?![\\p{L}\\d])(?:([,\\s(]*)ngày\\s+(${date})\\)?)?`,
  "gu",
);
/** Every citation has this; most texts have not. */
const signs = /\d\s*(?:[-–]|\/(?:\s*\d{4}\s*\/)?)\s*[BCDHKNPQTĐ]/;
const types =
  /(nghị quyết|chỉ thị|kết luận|quy định|quyết định|quy chế|thông tri|hướng dẫn|thông báo|báo cáo|kế hoạch|chương trình|tờ trình|công văn|đề án|nghị định|thông tư)\s+(?:số\s+)?$/iu;
// The issuer runs on to the next clause; it is not taken from the text, where the next document may stand in it.
const issuer = /^,?\s+của\s+([^,;.“(]{2,80}?)(?=\s+(?:và|về|thực hiện)\s|[,;.“(]|$)/u;

/** Every citation in the order in which it is printed. */
export const citationsIn = perObject((report: Report): readonly Citation[] => {
  // The subject line names what it is about; the text cites.
  return spansOf(report)
    .filter(({ kind, text }) => kind !== "subject" && signs.test(text))
    .flatMap((span) => [...span.text.matchAll(citation)].map((found) => read(found, span, report)));
});

function read(found: RegExpExecArray, span: Span, report: Report): Citation {
  const [whole, typed = "", between = "", dateTyped = ""] = found;
  const behind = found.index + whole.length;
  const body = issuer.exec(span.text.slice(behind, behind + 200))?.[1] ?? "";
  const number = typed.replace(/\s/g, "").replace(/–/g, "-");
  const reading = readDate(dateTyped.replace(/\s+(?:tháng|năm)\s+/gu, "/").replace(/[.-]/g, "/"));
  const document = report.outline.documents.find((each) => withoutZeros(each.number) === withoutZeros(number));
  const before = span.text.slice(Math.max(0, found.index - 40), found.index);
  return {
    typed,
    whole,
    number,
    between,
    dateTyped,
    body: body.replace(/\s+/g, " ").trim(),
    called: (types.exec(before)?.[1] ?? "").toLowerCase(),
    ofState: /^\d+\//.test(number),
    at: placeIn(span, found.index, whole.length),
    span,
    index: found.index,
    ...(reading.ok ? { date: reading.date } : {}),
    ...(document === undefined ? {} : { known: document }),
  };
}

/** `5-CT/TW` is `05-CT/TW`. */
function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, "");
}
