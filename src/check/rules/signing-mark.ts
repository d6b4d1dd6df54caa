/** `T/M` of the Party is `TM.` of the State: the mark before the signing body is written as the profile's rules say. */
import type { Rule } from "../rule.js";
import { markOf, signingBasis } from "../signing.js";

export const signingMark: Rule = {
  code: "signing-mark",
  severity: "error",
  waivable: true,
  run: (report) => {
    const { authorityMarks } = report.profile.conventions;
    const typed = markOf(report.fields.signer.authority);
    if (typed === undefined || authorityMarks.length === 0 || authorityMarks.includes(typed)) return [];
    const letters = (mark: string): string => mark.replace(/[^\p{L}]/gu, "");
    const meant = authorityMarks.find((mark) => letters(mark) === letters(typed));
    return [
      {
        at: report.lineOf("ky.tham_quyen"),
        message: {
          vi: `Quyền hạn ký ghi “${typed}” là chưa đúng thể thức của văn bản này.`,
          en: `“${typed}” is not how this kind of document marks the signing authority.`,
        },
        ...signingBasis(report, "ky.dau_quyen_han"),
        hint:
          meant === undefined
            ? { vi: `Các cách ghi: ${authorityMarks.join(", ")}.`, en: `The marks are: ${authorityMarks.join(", ")}.` }
            : { vi: `Ghi là “${meant}”.`, en: `Write “${meant}”.` },
      },
    ];
  },
};
