/** A chi bộ has no đảng ủy to sign for: the body that signs is one its kind of unit has. */

import { authorityLines, bodyOf, holds, markOf } from "../../assemble/signing.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";
import { deputyFault } from "./deputy-signature.js";

export const signingBody: Rule = {
  code: "signing-body",
  severity: "warning",
  run: (report) => {
    const { unitKind = "", signer } = report.fields;
    const bodies = report.profile.conventions.signersByKind.get(unitKind);
    // The body stands in the first line; below it somebody signs for its head.
    const [authority] = authorityLines(signer.authority);
    const body = bodyOf(authority);
    if (bodies === undefined || markOf(authority) === undefined || body === "") return [];
    if (deputyFault(report) !== undefined) return [];
    if (bodies.some((each) => holds(body, each))) return [];
    const upper = bodies.map((each) => each.toUpperCase()).join(", ");
    return [
      {
        at: placeOf(report, "signer.authority"),
        message: {
          vi: `Quyền hạn ký “${authority}” không hợp với loại đơn vị ${unitKind}.`,
          en: `“${authority}” does not fit a unit of the kind ${unitKind}.`,
        },
        ...profileBasis(report, `ky.theo_loai.${unitKind}`),
        hint: {
          vi: `Đơn vị loại này ký thay mặt: ${upper}. Nếu ghi sai loại đơn vị thì sửa dòng loai.`,
          en: `Such a unit is signed for as: ${upper}. If its kind is wrong, mend “loai”.`,
        },
      },
    ];
  },
};
