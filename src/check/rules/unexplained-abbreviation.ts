/** An abbreviation is explained where it is used first: “Hội đồng nhân dân (HĐND)”. */
import { explanationsIn, shortFormsIn } from "../../language/abbreviations.js";
import type { Finding, Rule } from "../rule.js";
import { placeIn } from "../views/span-ranges.js";
import { type Span, spansOf } from "../views/spans.js";
import { writingBasis } from "../writing.js";

export const unexplainedAbbreviation: Rule = {
  code: "unexplained-abbreviation",
  severity: "note",
  raised: { from: "trinh_ky", to: "warning" },
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
    const findings: Finding[] = [];
    for (const [order, span] of spans.entries()) {
      const here = explained[order] ?? [];
      for (const { short, index } of isProse(span) ? shortFormsIn(span.text) : []) {
        if (settled.has(short) || here.some((each) => each.short === short && each.index <= index)) continue;
        // One abbreviation is told once, where it is met first.
        settled.add(short);
        findings.push({
          at: placeIn(span, index, short.length),
          ...told(short, span, first.get(short)),
          ...basis,
        });
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

function told(short: string, { at }: Span, later: Span | undefined): Pick<Finding, "message" | "hint"> {
  return {
    message: {
      vi: `Chữ viết tắt “${short}” dùng ở đây khi chưa được giải thích.`,
      en: `The abbreviation “${short}” is used here before it is explained.`,
    },
    hint:
      later === undefined
        ? {
            vi: `Lần đầu viết đủ cả cụm từ, rồi ghi chữ viết tắt trong ngoặc đơn: “… (${short})”.`,
            en: `Write it in full the first time, with the short form in brackets: “… (${short})”.`,
          }
        : {
            vi: `Chuyển phần giải thích ở dòng ${later.at.line}${at.file === later.at.file ? "" : ` của ${later.at.file}`} lên chỗ này.`,
            en: `Move the explanation from line ${later.at.line}${at.file === later.at.file ? "" : ` of ${later.at.file}`} up to here.`,
          },
  };
}
