/** Where the outline gives the subject line, all its reports carry the same one. */

import { finding, kind } from "../../findings/kind.js";
import { plainWords } from "../../language/titles.js";
import { isTyped, placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";

const subjectChanged = kind<{ vi: string; en: string }>("subject-changed", {
  chapter: "heading-block",
  weight: "warning",
  title: { vi: "Trích yếu khác đề cương", en: "The subject line differs" },
  message: ({ vi, en }) => ({
    vi: `Trích yếu khác với trích yếu của đề cương: ${vi}.`,
    en: `The subject line is not the outline's: it ${en}.`,
  }),
  hint: {
    vi: "Bỏ dòng trich_yeu để dùng trích yếu của đề cương.",
    en: "Delete “trich_yeu” to take the outline's.",
  },
});

export const rule: Rule = {
  kinds: [subjectChanged],
  run: (report) => {
    const { fields, outline } = report;
    const { subject } = fields;
    if (subject === undefined || outline.subject === undefined || !isTyped(report, "subject")) return [];
    // A fact without a value has a finding of its own.
    if (subject.includes("{{")) return [];
    const [typed, asked] = [words(subject), words(outline.subject)];
    if (typed.join(" ") === asked.join(" ")) return [];
    const extra = typed.filter((word) => !asked.includes(word)).slice(0, 8);
    const gone = asked.filter((word) => !typed.includes(word)).slice(0, 8);
    const list = (found: readonly string[]): string => `“${found.join(" ")}”`;
    const vi = [
      ...(gone.length > 0 ? [`thiếu ${list(gone)}`] : []),
      ...(extra.length > 0 ? [`thêm ${list(extra)}`] : []),
    ];
    const en = [
      ...(gone.length > 0 ? [`lacks ${list(gone)}`] : []),
      ...(extra.length > 0 ? [`adds ${list(extra)}`] : []),
    ];
    return [
      finding(subjectChanged, placeOf(report, "subject"), {
        vi: vi.join(", ") || "khác thứ tự các chữ",
        en: en.join(", ") || "has another order of words",
      }),
    ];
  },
};

function words(text: string): readonly string[] {
  return plainWords(text).split(" ");
}
