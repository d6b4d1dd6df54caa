/** Official texts quote with “ ”; straight quotes come from keyboards that have no others. */
import { finding, kind } from "../../findings/kind.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Rule } from "../rule.js";
import { fixIn, isCode, isVerbatim, placeIn } from "../views/span-ranges.js";
import { type Span, writtenSpans } from "../views/spans.js";

type Facts =
  | { readonly why: "straight" }
  | { readonly why: "turned"; readonly mark: string; readonly right: string; readonly opens: boolean };

const straightQuotes = kind<Facts>("straight-quotes", {
  chapter: "wording",
  weight: "warning",
  habit: "file",
  title: { vi: "Dấu ngoặc kép thẳng", en: "Straight quotes" },
  cases: {
    straight: {
      message: {
        vi: `Dấu ngoặc kép thẳng (") ở chỗ phải dùng “ và ”.`,
        en: "A straight quote stands where “ and ” belong.",
      },
      hint: {
        vi: "Thay dấu mở bằng “, dấu đóng bằng ”; trong Notepad gõ Alt+0147 và Alt+0148, hoặc chép từ dòng này.",
        en: "Replace them by “ and ”; in Notepad type Alt+0147 and Alt+0148, or copy them from this line.",
      },
    },
    turned: {
      message: ({ mark, opens }) => ({
        vi: `Dấu ngoặc kép ${mark} ở chỗ phải ${opens ? "mở bằng “" : "đóng bằng ”"}.`,
        en: `The mark ${mark} stands where ${opens ? "“ opens" : "” closes"} a quotation.`,
      }),
      hint: ({ right }) => ({ vi: `Thay bằng ${right}.`, en: `Replace it by ${right}.` }),
    },
  },
});

export const rule: Rule = {
  kinds: [straightQuotes],
  run: (report) => writtenSpans(report).flatMap((span) => [...quotesIn(span), ...turnedQuotes(span)]),
};

interface Quote {
  readonly index: number;
  readonly opens: boolean;
}

function quotesIn(span: Span): readonly Diagnostic[] {
  if (!span.text.includes('"')) return [];
  let open = false;
  const quotes = [...span.text.matchAll(/"/g)].flatMap(({ index }): readonly Quote[] => {
    // 32" is inches, unless a quotation is open; addresses and code hold quotes of their own.
    if (!open && /[\d½¼¾]/.test(span.text[index - 1] ?? "")) return [];
    if (inAddress(span.text, index)) return [];
    open = !open;
    return isCode(span, index) ? [] : [{ index, opens: open }];
  });
  const paired = arePairs(span, quotes);
  return quotes.flatMap((quote, order): readonly Diagnostic[] => {
    const pair = quotes.slice(order - (order % 2), order - (order % 2) + 2);
    const whole = paired ? wholeRemedy(span, pair) : {};
    // Reported with its opening mark, where one remedy does for both.
    if (whole.fixes !== undefined && !quote.opens) return [];
    const own = paired && areBoth(span, pair) ? ownRemedy(span, quote) : {};
    const at = placeIn(span, quote.index, 1);
    return [finding(straightQuotes, at, { why: "straight" }, whole.fixes === undefined ? own : whole)];
  });
}

/** Where a mark stands that other languages quote with, or the right one the wrong way round. */
const odd =
  /(?<![^\s(])”(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?…])“(?![^\s).,;:!?])|[„«](?=\p{L})|(?<=[\p{L}\p{N}.,!?…])»/gu;

function turnedQuotes(span: Span): readonly Diagnostic[] {
  const { text } = span;
  if (!/[“”„«»]/.test(text)) return [];
  return [...text.matchAll(odd)].flatMap(({ 0: mark, index }): readonly Diagnostic[] => {
    const before = text.slice(0, index);
    const open = before.lastIndexOf("“") > before.lastIndexOf("”");
    // Within a quotation it closes, whatever its spaces; outside there is nothing to close.
    if ((mark === "”" && open) || (mark === "“" && !open)) return [];
    const right = mark === "”" || mark === "„" || mark === "«" ? "“" : "”";
    const opens = right === "“";
    const at = placeIn(span, index, mark.length);
    return [finding(straightQuotes, at, { why: "turned", mark, right, opens }, fixIn(span, index, mark.length, right))];
  });
}

type Remedy = Pick<Diagnostic, "fixes">;

/** Both marks at once, where all between them stands on one line as it is printed. */
function wholeRemedy(span: Span, [opening, closing]: readonly Quote[]): Remedy {
  if (opening === undefined || closing === undefined) return {};
  const length = closing.index + 1 - opening.index;
  if (!isVerbatim(span, opening.index, length)) return {};
  const edits = [opening, closing].flatMap((quote) => ownRemedy(span, quote).fixes ?? []);
  return { fixes: edits };
}

/** Beside a mark of bold words it is not certain on which side of it the quotation should end. */
function ownRemedy(span: Span, { index, opens }: Quote): Remedy {
  if (!isVerbatim(span, opens ? index : index - 1, 2)) return {};
  return fixIn(span, index, 1, opens ? "“" : "”");
}

/** Whether both were typed, and with no third between them that an address may hold. */
function areBoth(span: Span, [opening, closing]: readonly Quote[]): boolean {
  if (opening === undefined || closing === undefined) return false;
  if ([opening, closing].some((each) => ownRemedy(span, each).fixes === undefined)) return false;
  return !span.text.slice(opening.index + 1, closing.index).includes('"');
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
