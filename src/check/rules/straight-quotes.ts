/** Official texts quote with “ ”; straight quotes come from keyboards that have no others. */
import type { Fix, Place } from "../../model/diagnostic.js";
import type { Report } from "../../model/report.js";
import type { Finding, Rule } from "../rule.js";
import { type Span, writtenSpans } from "../views/spans.js";
import { fixAt, placeIn } from "../whereabouts.js";

export const straightQuotes: Rule = {
  code: "straight-quotes",
  severity: "warning",
  run: (report) => writtenSpans(report).flatMap((span) => [...quotesIn(report, span), ...turnedQuotes(report, span)]),
};

interface Quote {
  readonly index: number;
  readonly opens: boolean;
  readonly at: Place;
}

function quotesIn(report: Report, span: Span): readonly Finding[] {
  if (!span.text.includes('"')) return [];
  let open = false;
  const quotes = [...span.text.matchAll(/"/g)].flatMap(({ index }): readonly Quote[] => {
    // 32" is inches, unless a quotation is open; addresses and code hold quotes of their own.
    if (!open && /[\d½¼¾]/.test(span.text[index - 1] ?? "")) return [];
    if (inAddress(span.text, index)) return [];
    open = !open;
    const at = placeOf(report, span, index, open);
    return inCode(report, at) ? [] : [{ index, opens: open, at }];
  });
  const paired = arePairs(span, quotes);
  return quotes.flatMap((quote, order): readonly Finding[] => {
    const pair = quotes.slice(order - (order % 2), order - (order % 2) + 2);
    const whole = paired ? wholeRemedy(report, span, pair) : {};
    // Told with its opening mark, where one remedy does for both.
    if (whole.fix !== undefined && !quote.opens) return [];
    const own = paired && areBoth(report, pair) ? ownRemedy(report, quote) : {};
    return [{ at: quote.at, ...words, ...(whole.fix === undefined ? own : whole), habit: "file" }];
  });
}

/** Where a mark stands that other languages quote with, or the right one the wrong way round. */
const odd =
  /(?<![^\s(])”(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?…])“(?![^\s).,;:!?])|[„«](?=\p{L})|(?<=[\p{L}\p{N}.,!?…])»/gu;

function turnedQuotes(report: Report, span: Span): readonly Finding[] {
  const { text } = span;
  if (!/[“”„«»]/.test(text)) return [];
  return [...text.matchAll(odd)].flatMap(({ 0: mark, index }): readonly Finding[] => {
    const before = text.slice(0, index);
    const open = before.lastIndexOf("“") > before.lastIndexOf("”");
    // Within a quotation it closes, whatever its spaces; outside there is nothing to close.
    if ((mark === "”" && open) || (mark === "“" && !open)) return [];
    const right = mark === "”" || mark === "„" || mark === "«" ? "“" : "”";
    const opens = right === "“";
    const word = opens
      ? (/^\S{1,20}/u.exec(text.slice(index)) ?? [mark])[0]
      : `${/\S{0,20}$/u.exec(before.slice(-20))?.[0]}${mark}`;
    const at = placeIn(report, span, opens ? index : index + 1 - word.length, word.length);
    const place = at.column === undefined || opens ? at : { ...at, column: at.column + word.length - 1 };
    return [
      {
        at: place,
        message: {
          vi: `Dấu ngoặc kép ${mark} ở chỗ phải ${opens ? "mở bằng “" : "đóng bằng ”"}.`,
          en: `The mark ${mark} stands where ${opens ? "“ opens" : "” closes"} a quotation.`,
        },
        ...fixAt(report, place, mark, right),
        hint: { vi: `Thay bằng ${right}.`, en: `Replace it by ${right}.` },
        habit: "file",
      },
    ];
  });
}

const words: Pick<Finding, "message" | "hint"> = {
  message: {
    vi: `Dấu ngoặc kép thẳng (") ở chỗ phải dùng “ và ”.`,
    en: "A straight quote stands where “ and ” belong.",
  },
  hint: {
    vi: "Thay dấu mở bằng “, dấu đóng bằng ”; trong Notepad gõ Alt+0147 và Alt+0148, hoặc chép từ dòng này.",
    en: "Replace them by “ and ”; in Notepad type Alt+0147 and Alt+0148, or copy them from this line.",
  },
};

function wholeRemedy(report: Report, { text }: Span, [opening, closing]: readonly Quote[]): { readonly fix?: Fix } {
  if (opening === undefined || closing === undefined) return {};
  const quoted = text.slice(opening.index + 1, closing.index);
  return fixAt(report, opening.at, `"${quoted}"`, `“${quoted}”`);
}

function ownRemedy(report: Report, { at, opens }: Quote): { readonly fix?: Fix } {
  return fixAt(report, at, '"', opens ? "“" : "”");
}

/** Whether both were found, and with no third between them that a comment or an address may hold. */
function areBoth(report: Report, [opening, closing]: readonly Quote[]): boolean {
  if (opening === undefined || closing === undefined) return false;
  if ([opening, closing].some((each) => ownRemedy(report, each).fix === undefined)) return false;
  const [from, to] = [opening.at, closing.at];
  const lines = (report.sources.get(from.file) ?? []).slice(from.line - 1, to.line);
  const last = lines.length - 1;
  const between = lines.map((line, index) =>
    line.slice(index === 0 ? (from.column ?? 1) : 0, index === last ? (to.column ?? 1) - 1 : undefined),
  );
  return lines.length > 0 && !between.join("").includes('"');
}

/** By the word it hugs, since a file holds other straight quotes that are not printed. */
function placeOf(report: Report, span: Span, index: number, opens: boolean): Place {
  const near = span.text.slice(Math.max(0, index - 20), index + 21);
  const here = index - Math.max(0, index - 20);
  const word = opens ? /^\S*/u.exec(near.slice(here))?.[0] : /\S*$/u.exec(near.slice(0, here + 1))?.[0];
  const before = opens ? 0 : (word ?? "").length - 1;
  const at = placeIn(report, span, index - before, (word ?? "").length);
  return at.column === undefined ? at : { ...at, column: at.column + before };
}

/** Whether it is certain which one opens: they come in pairs that hug their words and none stands in what was filled in. */
function arePairs({ text, typed }: Span, quotes: readonly Quote[]): boolean {
  if (quotes.length % 2 !== 0 || text.split('"').length !== typed.split('"').length) return false;
  return quotes.every(({ index, opens }) => {
    const [before, after] = [text[index - 1] ?? " ", text[index + 1] ?? " "];
    return opens ? /[\s(]/u.test(before) && /\S/u.test(after) : /\S/u.test(before) && /[\s).,;:!?]/u.test(after);
  });
}

function inAddress(text: string, index: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, index - 200), index))?.[0] ?? "";
  return /:\/\/|www\./.test(before);
}

function inCode({ sources }: Report, { file, line, column }: Place): boolean {
  const typed = sources.get(file)?.[line - 1] ?? "";
  return column !== undefined && (typed.slice(0, column - 1).match(/`/g) ?? []).length % 2 === 1;
}
