/** Where the outline gives the subject line, all its reports carry the same one. */

import { plainWords } from "../../language/titles.js";
import { isTyped, placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";

export const subjectChanged: Rule = {
  code: "subject-changed",
  severity: "warning",
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
      {
        at: placeOf(report, "subject"),
        message: {
          vi: `Trích yếu khác với trích yếu của đề cương: ${vi.join(", ") || "khác thứ tự các chữ"}.`,
          en: `The subject line is not the outline's: it ${en.join(", ") || "has another order of words"}.`,
        },
        hint: {
          vi: "Bỏ dòng trich_yeu để dùng trích yếu của đề cương.",
          en: "Delete “trich_yeu” to take the outline's.",
        },
      },
    ];
  },
};

function words(text: string): readonly string[] {
  return plainWords(text).split(" ");
}
