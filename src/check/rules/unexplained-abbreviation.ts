/** An abbreviation is explained where it is used first: “Hội đồng nhân dân (HĐND)”. */
import { finding, kind } from "../../findings/kind.js";
import { explanationsIn, shortFormsIn } from "../../language/abbreviations.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Rule } from "../rule.js";
import { placeIn } from "../views/span-ranges.js";
import { type Span, spansOf } from "../views/spans.js";
import { writingBasis } from "../writing.js";

/** `later`: where it is explained further below; `file` only where that is another one. */
type Facts = { readonly short: string; readonly later: { readonly line: number; readonly file?: string } | undefined };

const unexplainedAbbreviation = kind<Facts>("unexplained-abbreviation", {
  chapter: "wording",
  weight: "note",
  raised: { from: "trinh_ky", to: "warning" },
  title: { vi: "Chữ viết tắt chưa được giải thích", en: "An abbreviation is not explained" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.6.1",
  message: ({ short }) => ({
    vi: `Chữ viết tắt “${short}” dùng ở đây khi chưa được giải thích.`,
    en: `The abbreviation “${short}” is used here before it is explained.`,
  }),
  hint: ({ short, later }) =>
    later === undefined
      ? {
          vi: `Lần đầu viết đủ cả cụm từ, rồi ghi chữ viết tắt trong ngoặc đơn: “… (${short})”.`,
          en: `Write it in full the first time, with the short form in brackets: “… (${short})”.`,
        }
      : {
          vi: `Chuyển phần giải thích ở dòng ${later.line}${later.file === undefined ? "" : ` của ${later.file}`} lên chỗ này.`,
          en: `Move the explanation from line ${later.line}${later.file === undefined ? "" : ` of ${later.file}`} up to here.`,
        },
});

export const rule: Rule = {
  kinds: [unexplainedAbbreviation],
  run: (report) => {
    const basis = writingBasis(report, "cach_viet.viet_tat", "giai_thich");
    if (basis === undefined) return [];
    const spans = spansOf(report);
    const explained = spans.map(({ text }) => explanationsIn(text));
    // What was explained above is settled, so the first explanation of what is not stands here or below.
    const first = new Map<string, Span>();
    for (const [order, span] of spans.entries())
      for (const { short } of explained[order] ?? []) if (!first.has(short)) first.set(short, span);
    const settled = new Set<string>();
    const findings: Diagnostic[] = [];
    for (const [order, span] of spans.entries()) {
      const here = explained[order] ?? [];
      for (const { short, index } of isProse(span) ? shortFormsIn(span.text) : []) {
        if (settled.has(short) || here.some((each) => each.short === short && each.index <= index)) continue;
        // One abbreviation is reported once, where it is met first.
        settled.add(short);
        const facts = { short, later: laterOf(span, first.get(short)) };
        findings.push(finding(unexplainedAbbreviation, placeIn(span, index, short.length), facts, basis));
      }
      for (const { short } of here) settled.add(short);
    }
    return findings;
  },
};

/** Headings, tables and the heading block have their own conventions. */
function isProse({ kind }: Span): boolean {
  return kind === "paragraph" || kind === "item" || kind === "note";
}

function laterOf({ at }: Span, later: Span | undefined): Facts["later"] {
  if (later === undefined) return undefined;
  const { line, file } = later.at;
  return file === at.file ? { line } : { line, file };
}
