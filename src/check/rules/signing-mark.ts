/**
 * `T/M` of the Party is `TM.` of the State: the mark before the signing body is printed as the profile's rules say, and the
 * author gets a finding.
 */
import { authorityLines, bodyOf, markOf, ownMark } from "../../assemble/signing.js";
import { finding, kind } from "../../findings/kind.js";
import { plainWords } from "../../language/titles.js";
import { placeOf } from "../../model/places.js";
import type { Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

type Facts =
  | { why: "other-mark"; typed: string; meant: string | undefined; marks: readonly string[] }
  | { why: "no-mark"; line: string; mark: string };

const signingMark = kind<Facts>("signing-mark", {
  chapter: "heading-block",
  weight: "warning",
  title: { vi: "Dấu quyền hạn ký chưa đúng thể thức", en: "The mark of authority is another kind" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7, hoặc của thể thức đang dùng",
  cases: {
    "other-mark": {
      message: ({ typed }) => ({
        vi: `Quyền hạn ký ghi “${typed}” là chưa đúng thể thức của văn bản này.`,
        en: `“${typed}” is not how this kind of document marks the signing authority.`,
      }),
      hint: ({ meant, marks }) =>
        meant === undefined
          ? { vi: `Các cách ghi: ${marks.join(", ")}.`, en: `The marks are: ${marks.join(", ")}.` }
          : { vi: `Đã in là “${meant}”; sửa lại cho khớp.`, en: `“${meant}” is printed; write it so.` },
    },
    "no-mark": {
      message: ({ line, mark }) => ({
        vi: `Quyền hạn ký “${line}” thiếu “${mark}” ở trước.`,
        en: `“${mark}” is missing before “${line}”.`,
      }),
      hint: ({ line, mark }) => ({ vi: `Ghi “${mark} ${line}”.`, en: `Write “${mark} ${line}”.` }),
    },
  },
});

export const rule: Rule = {
  kinds: [signingMark],
  run: (report) => {
    const { authorityMarks } = report.profile.conventions;
    const lines = authorityLines(report.fields.signer.authority);
    if (authorityMarks.length === 0) return [];
    return lines.flatMap((line, index) => {
      const facts = lineFacts(line, lines.length === 1, report);
      if (facts === undefined) return [];
      const at = placeOf(report, `signer.authority.${index}`);
      return [finding(signingMark, at, facts, profileBasis(report, "ky.dau_quyen_han"))];
    });
  },
};

function lineFacts(line: string, alone: boolean, report: Report): Facts | undefined {
  const marks = report.profile.conventions.authorityMarks;
  const typed = markOf(line);
  if (typed === undefined) return alone ? bareBody(line, report) : undefined;
  if (marks.includes(typed)) return undefined;
  return { why: "other-mark", typed, meant: ownMark(typed, report.profile), marks };
}

/** `CHI BỘ` alone: a body signs through somebody who stands for it. */
function bareBody(line: string, { profile, fields }: Report): Facts | undefined {
  const { neverByDeputy, signersByKind } = profile.conventions;
  const bodies = [...neverByDeputy, ...(signersByKind.get(fields.unitKind ?? "") ?? [])];
  const mark = ownMark("TM", profile);
  if (mark === undefined || !bodies.some((each) => plainWords(each) === bodyOf(line))) return undefined;
  return { why: "no-mark", line, mark };
}
