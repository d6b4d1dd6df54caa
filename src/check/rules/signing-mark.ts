/**
 * `T/M` of the Party is `TM.` of the State: the mark before the signing body is printed as the profile's rules say, and the
 * author is told.
 */

import { markOf, ownMark } from "../../assemble/signing.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const signingMark: Rule = {
  code: "signing-mark",
  severity: "warning",
  run: (report) => {
    const { authorityMarks } = report.profile.conventions;
    const typed = markOf(report.fields.signer.authority);
    if (typed === undefined || authorityMarks.length === 0 || authorityMarks.includes(typed)) return [];
    const meant = ownMark(typed, report.profile);
    return [
      {
        at: report.lineOf("ky.tham_quyen"),
        message: {
          vi: `Quyền hạn ký ghi “${typed}” là chưa đúng thể thức của văn bản này.`,
          en: `“${typed}” is not how this kind of document marks the signing authority.`,
        },
        ...profileBasis(report, "ky.dau_quyen_han"),
        hint:
          meant === undefined
            ? { vi: `Các cách ghi: ${authorityMarks.join(", ")}.`, en: `The marks are: ${authorityMarks.join(", ")}.` }
            : { vi: `Đã in là “${meant}”; sửa lại cho khớp.`, en: `“${meant}” is printed; write it so.` },
      },
    ];
  },
};
