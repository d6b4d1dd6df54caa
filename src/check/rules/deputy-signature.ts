/**
 * A body that decides together is signed for by `T/M`: nobody signs in the place of its head. Where somebody may, it is
 * another person than the one whose place is taken.
 */

import { authorityLines, bodyOf, holds, lettersOf, markOf } from "../../assemble/signing.js";
import { plainWords } from "../../language/titles.js";
import { placeOf } from "../../model/places.js";
import type { Report } from "../../model/report.js";
import type { Finding, Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const deputySignature: Rule = {
  code: "deputy-signature",
  severity: "error",
  waivable: true,
  run: (report) => {
    const fault = deputyFault(report);
    return fault === undefined ? [] : [fault];
  },
};

/** What is wrong with signing for a head; the other rules of signing then have nothing to add to the same line. */
export function deputyFault(report: Report): Finding | undefined {
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
  if (deputyMark !== undefined && together) {
    return {
      at,
      message: {
        vi: `Cấp ủy, chi bộ làm việc tập thể nên không ký “${deputyMark}”.`,
        en: `A committee decides together and is never signed for with “${deputyMark}”.`,
      },
      ...profileBasis(report, "ky.khong_ky_thay"),
      hint: {
        vi: "Ghi T/M và tên cấp ủy, chức vụ người ký ghi ở dòng dưới.",
        en: "Write T/M with the committee's name, and the signer's position below.",
      },
    };
  }
  if (head === "" || head !== plainWords(signer.position ?? "")) return undefined;
  return {
    at,
    message: {
      vi: `Quyền hạn ký “${lines[index]}” là ký thay, nhưng chức vụ người ký lại là “${signer.position}”.`,
      en: `“${lines[index]}” is signing for another, but the signer's position is “${signer.position}” itself.`,
    },
    ...profileBasis(report, "ky.dau_quyen_han"),
    hint: {
      vi: "Cấp trưởng tự ký thì ghi tham_quyen: khong_co; cấp phó ký thay thì sửa dòng chuc_vu.",
      en: "Write “tham_quyen: khong_co” when the head signs; mend “chuc_vu” when a deputy does.",
    },
  };
}
