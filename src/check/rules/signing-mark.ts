/**
 * `T/M` of the Party is `TM.` of the State: the mark before the signing body is printed as the profile's rules say, and the
 * author is told.
 */

import { authorityLines, bodyOf, markOf, ownMark } from "../../assemble/signing.js";
import { plainWords } from "../../language/titles.js";
import type { Place } from "../../model/diagnostic.js";
import { placeOf } from "../../model/places.js";
import type { Report } from "../../model/report.js";
import type { Finding, Rule } from "../rule.js";
import { profileBasis } from "../words.js";
import { deputyFault } from "./deputy-signature.js";

export const signingMark: Rule = {
  code: "signing-mark",
  severity: "warning",
  run: (report) => {
    const { authorityMarks } = report.profile.conventions;
    const lines = authorityLines(report.fields.signer.authority);
    // A mark that may not be used at all is told by its own rule.
    if (authorityMarks.length === 0 || deputyFault(report) !== undefined) return [];
    return lines.flatMap((line, index): readonly Finding[] => {
      const at = placeOf(report, `signer.authority.${index}`);
      const typed = markOf(line);
      if (typed !== undefined && authorityMarks.includes(typed)) return [];
      if (typed === undefined) return lines.length === 1 ? bareBody(line, at, report) : [];
      const meant = ownMark(typed, report.profile);
      return [
        {
          at,
          message: {
            vi: `Quyền hạn ký ghi “${typed}” là chưa đúng thể thức của văn bản này.`,
            en: `“${typed}” is not how this kind of document marks the signing authority.`,
          },
          ...profileBasis(report, "ky.dau_quyen_han"),
          hint:
            meant === undefined
              ? {
                  vi: `Các cách ghi: ${authorityMarks.join(", ")}.`,
                  en: `The marks are: ${authorityMarks.join(", ")}.`,
                }
              : { vi: `Đã in là “${meant}”; sửa lại cho khớp.`, en: `“${meant}” is printed; write it so.` },
        },
      ];
    });
  },
};

/** `CHI BỘ` alone: a body signs through somebody who stands for it. */
function bareBody(line: string, at: Place, report: Report): readonly Finding[] {
  const { neverByDeputy, signersByKind } = report.profile.conventions;
  const bodies = [...neverByDeputy, ...(signersByKind.get(report.fields.unitKind ?? "") ?? [])];
  const mark = ownMark("TM", report.profile);
  if (mark === undefined || !bodies.some((each) => plainWords(each) === bodyOf(line))) return [];
  return [
    {
      at,
      message: {
        vi: `Quyền hạn ký “${line}” thiếu “${mark}” ở trước.`,
        en: `“${mark}” is missing before “${line}”.`,
      },
      ...profileBasis(report, "ky.dau_quyen_han"),
      hint: { vi: `Ghi “${mark} ${line}”.`, en: `Write “${mark} ${line}”.` },
    },
  ];
}
