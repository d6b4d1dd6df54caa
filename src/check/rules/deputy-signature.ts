/**
 * A body that decides together is signed for by `T/M`: nobody signs in the place of its head. Where somebody may, it is
 * another person than the one whose place is taken.
 */

import { authorityLines, bodyOf, holds, lettersOf, markOf } from "../../assemble/signing.js";
import { finding, kind } from "../../findings/kind.js";
import { plainWords } from "../../language/titles.js";
import type { Place } from "../../model/diagnostic.js";
import { placeOf } from "../../model/places.js";
import type { Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

type Facts =
  | { readonly why: "together"; readonly mark: string }
  | { readonly why: "own-place"; readonly typed: string; readonly position: string };

const deputySignature = kind<Facts>("deputy-signature", {
  chapter: "heading-block",
  weight: "error",
  explains: [{ codes: ["signing-mark", "signing-body"], same: {} }],
  waivable: true,
  title: { vi: "Ký thay cấp ủy, chi bộ", en: "A deputy signs for the secretary" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
  cases: {
    together: {
      message: ({ mark }) => ({
        vi: `Cấp ủy, chi bộ làm việc tập thể nên không ký “${mark}”.`,
        en: `A committee decides together and is never signed for with “${mark}”.`,
      }),
      hint: {
        vi: "Ghi T/M và tên cấp ủy, chức vụ người ký ghi ở dòng dưới.",
        en: "Write T/M with the committee's name, and the signer's position below.",
      },
    },
    "own-place": {
      message: ({ typed, position }) => ({
        vi: `Quyền hạn ký “${typed}” là ký thay, nhưng chức vụ người ký lại là “${position}”.`,
        en: `“${typed}” is signing for another, but the signer's position is “${position}” itself.`,
      }),
      hint: {
        vi: "Cấp trưởng tự ký thì ghi tham_quyen: khong_co; cấp phó ký thay thì sửa dòng chuc_vu.",
        en: "Write “tham_quyen: khong_co” when the head signs; mend “chuc_vu” when a deputy does.",
      },
    },
  },
});

export const rule: Rule = {
  kinds: [deputySignature],
  run: (report) => {
    const fault = deputyFault(report);
    if (fault === undefined) return [];
    const basis = fault.facts.why === "together" ? "ky.khong_ky_thay" : "ky.dau_quyen_han";
    return [finding(deputySignature, fault.at, fault.facts, profileBasis(report, basis))];
  },
};

function deputyFault(report: Report): { readonly at: Place; readonly facts: Facts } | undefined {
  const { deputyMark, neverByDeputy } = report.profile.conventions;
  const { body, signer } = report.fields;
  const lines = authorityLines(signer.authority);
  const index = lines.findIndex((line) => lettersOf(markOf(line) ?? "") === "KT");
  if (index < 0) return undefined;
  const head = bodyOf(lines[index]);
  const at = placeOf(report, `signer.authority.${index}`);
  const committee = (words: string): boolean =>
    neverByDeputy.some((each) => `${words} `.startsWith(`${plainWords(each)} `));
  const together =
    neverByDeputy.some((each) => holds(head, each)) || (committee(plainWords(body ?? "")) && head !== "");
  if (deputyMark !== undefined && together) return { at, facts: { why: "together", mark: deputyMark } };
  if (head === "" || head !== plainWords(signer.position ?? "")) return undefined;
  return { at, facts: { why: "own-place", typed: lines[index] ?? "", position: signer.position ?? "" } };
}
