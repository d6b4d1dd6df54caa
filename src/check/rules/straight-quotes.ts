/** Official texts quote with “ ”; straight quotes come from keyboards that have no others. */
import type { Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { type Span, spansOf } from "../spans.js";
import { alsoOn, byFile, placeIn } from "../whereabouts.js";

export const straightQuotes: Rule = {
  code: "straight-quotes",
  severity: "warning",
  run: (report) =>
    byFile(spansOf(report).flatMap((span) => quotesIn(report, span))).map((found) => {
      const also = alsoOn(found);
      return {
        at: found[0].at,
        message: {
          vi: `Có ${found.length} dấu ngoặc kép thẳng (") ở chỗ phải dùng “ và ”${also.vi}.`,
          en: `There are ${found.length} straight quotes where “ and ” belong${also.en}.`,
        },
        hint: {
          vi: "Thay dấu mở bằng “, dấu đóng bằng ”; trong Notepad gõ Alt+0147 và Alt+0148, hoặc chép từ dòng này.",
          en: "Replace them by “ and ”; in Notepad type Alt+0147 and Alt+0148, or copy them from this line.",
        },
      };
    }),
};

function quotesIn(report: Report, span: Span): readonly { readonly at: Span["at"] }[] {
  let open = false;
  return [...span.text.matchAll(/"/g)].flatMap(({ index }) => {
    // 32" is inches, unless a quotation is open; addresses and code hold quotes of their own.
    if (!open && /[\d½¼¾]/.test(span.text[index - 1] ?? "")) return [];
    if (inAddress(span.text, index)) return [];
    open = !open;
    const at = placeIn(report, span, index, 1);
    return inCode(report, at) ? [] : [{ at }];
  });
}

function inAddress(text: string, index: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, index - 200), index))?.[0] ?? "";
  return /:\/\/|www\./.test(before);
}

function inCode({ sources }: Report, { file, line, column }: Span["at"]): boolean {
  const typed = sources.get(file)?.[line - 1] ?? "";
  return column !== undefined && (typed.slice(0, column - 1).match(/`/g) ?? []).length % 2 === 1;
}
