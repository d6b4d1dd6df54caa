/** A line that belongs at the head of another kind of document, pasted along from one. */

import { finding, kind } from "../../findings/kind.js";
import { plainWords } from "../../language/titles.js";
import type { Rule } from "../rule.js";
import { bareWords, spanWords } from "../views/span-words.js";
import { spansOf } from "../views/spans.js";
import { profileBasis } from "../words.js";

/** Characters of a line that may be a motto. */
const longest = 200;

const foreignMotto = kind<{ text: string }>("foreign-motto", {
  chapter: "heading-block",
  weight: "error",
  waivable: true,
  title: { vi: "Quốc hiệu hoặc tiêu ngữ của thể thức khác", en: "A motto of another format" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.1",
  message: ({ text }) => ({
    vi: `Dòng “${text}” không dùng trong văn bản theo thể thức này.`,
    en: `The line “${text}” does not belong in a document of this format.`,
  }),
  hint: {
    vi: "Xóa dòng này; phần đầu văn bản do chương trình in.",
    en: "Delete it; the heading block is made by the program.",
  },
});

export const rule: Rule = {
  kinds: [foreignMotto],
  run: (report) => {
    const { foreignMottos } = report.profile.conventions;
    const mottos = foreignMottos.map(plainWords);
    // Without their marks other lines are distinguished faster.
    const bare = new Set(foreignMottos.map((motto) => bareWords(motto).join("")));
    // Only a whole line: a sentence may well name the State or the Party.
    return spansOf(report)
      .filter((span) => span.text.length < longest && bare.has(spanWords(span).bare.join("")))
      .filter(({ text }) => mottos.includes(plainWords(text)))
      .map(({ text, at }) => finding(foreignMotto, at, { text }, profileBasis(report, "khong_dung")));
  },
};
