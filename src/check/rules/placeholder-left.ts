/** What stands for words to come must not reach the person who signs. */
import { finding, kind } from "../../findings/kind.js";
import { noFigures, placeholdersIn } from "../../language/placeholder.js";
import type { Sentence } from "../../model/diagnostic.js";
import type { Stage } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { placeIn, rangeIn } from "../views/span-ranges.js";
import { bareWords } from "../views/span-words.js";
import { type Span, spansOf } from "../views/spans.js";

const placeholderLeft = kind<{ words: string; more: number; stage: Stage }>("placeholder-left", {
  chapter: "wording",
  weight: "warning",
  raised: { from: "trinh_ky", to: "error" },
  waivable: true,
  title: { vi: "Còn chỗ chưa viết xong", en: "Something is still to be written" },
  message: ({ words, more }) => ({
    vi: `Còn chỗ chưa viết xong: “${shortened(words)}”${more === 0 ? "" : ` và ${more} chỗ nữa trong đoạn này`}.`,
    en: `Something is still to be written: “${shortened(words)}”${more === 0 ? "" : ` and ${more} more in this paragraph`}.`,
  }),
  hint: ({ words, stage }) => hintFor(stage, words),
});

export const rule: Rule = {
  kinds: [placeholderLeft],
  run: (report) =>
    spansOf(report)
      .filter(isJudged)
      .flatMap((span) => {
        // A row of dots may be longer than anybody wants to read.
        const [first, ...more] = [...placeholdersIn(span.text), ...conditionsIn(span)];
        if (first === undefined) return [];
        return [
          finding(placeholderLeft, placeIn(span, first.index, first.words.length), {
            words: first.words,
            more: more.length,
            stage: report.stage,
          }),
        ];
      }),
};

/** A section without other text is reported as empty. In a table a cell of dots says “and so on”. */
function isJudged(span: Span): boolean {
  const { section, kind, text } = span;
  if (section?.state === "empty") return false;
  // The program's own words, where the figures of a table could not be read.
  if (text === noFigures && !rangeIn(span, 0, text.length).exact) return false;
  return (kind !== "cell" && kind !== "head-cell") || /[\p{L}[]/u.test(text);
}

/** `(nếu có)` behind the very words behind which the outline has it is its remark to the author, copied. */
function conditionsIn({ text, section }: Span): ReturnType<typeof placeholdersIn> {
  const remarks = remarksIn(text);
  if (remarks.length === 0) return [];
  const { guidance = [], topics = [] } = section?.entry ?? {};
  const official = new Set([...guidance, ...topics].flatMap(remarksIn).map(({ before }) => before));
  return remarks.filter(({ before }) => official.has(before));
}

function remarksIn(
  text: string,
): readonly { readonly index: number; readonly words: string; readonly before: string }[] {
  return [...text.matchAll(/\(nếu có\)/giu)].map((found) => ({
    index: found.index,
    words: found[0],
    before: bareWords(text.slice(0, found.index)).slice(-2).join(" "),
  }));
}

function hintFor(stage: Stage, words: string): Sentence {
  const draft = stage === "nhap" || stage === "xin_y_kien";
  if (/nếu có/iu.test(words)) {
    return {
      vi: "Đây là lời dặn của đề cương; có thì viết, không có thì bỏ, không chép lời dặn.",
      en: "This is the outline's remark to the author: write what there is and leave the remark out.",
    };
  }
  return draft
    ? {
        vi: "Viết nốt; từ khi trình ký, chỗ này là lỗi.",
        en: "Write it; from the stage of signing on this is an error.",
      }
    : { vi: "Viết nốt chỗ này; không cần nữa thì xóa đi.", en: "Write it, or delete the mark." };
}

function shortened(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}
