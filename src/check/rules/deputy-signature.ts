/** A body that decides together is signed for by `T/M`: nobody signs in the place of its head. */

import { bodyOf, holds, markOf } from "../../assemble/signing.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const deputySignature: Rule = {
  code: "deputy-signature",
  severity: "error",
  waivable: true,
  run: (report) => {
    const { deputyMark, neverByDeputy } = report.profile.conventions;
    const { authority } = report.fields.signer;
    if (deputyMark === undefined || markOf(authority) !== deputyMark) return [];
    const body = neverByDeputy.find((each) => holds(bodyOf(authority), each));
    if (body === undefined) return [];
    return [
      {
        at: report.lineOf("ky.tham_quyen"),
        message: {
          vi: `Cấp ủy, chi bộ làm việc tập thể nên không ký “${deputyMark}”.`,
          en: `A committee decides together and is never signed for with “${deputyMark}”.`,
        },
        ...profileBasis(report, "ky.khong_ky_thay"),
        hint: {
          vi: "Ghi T/M và tên cấp ủy, chức vụ người ký ghi ở dòng dưới.",
          en: "Write T/M with the committee's name, and the signer's position below.",
        },
      },
    ];
  },
};
