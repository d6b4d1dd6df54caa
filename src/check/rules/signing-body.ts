/** A chi bộ has no đảng ủy to sign for: the body that signs is one its kind of unit has. */

import { authorityLines, bodyOf, holds, markOf } from "../../assemble/signing.js";
import { finding, kind } from "../../findings/kind.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const signingBody = kind<{ authority: string; unitKind: string; bodies: string }>("signing-body", {
  chapter: "heading-block",
  weight: "warning",
  title: { vi: "Quyền hạn ký không hợp loại đơn vị", en: "The body does not fit the unit" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
  message: ({ authority, unitKind }) => ({
    vi: `Quyền hạn ký “${authority}” không hợp với loại đơn vị ${unitKind}.`,
    en: `“${authority}” does not fit a unit of the kind ${unitKind}.`,
  }),
  hint: ({ bodies }) => ({
    vi: `Đơn vị loại này ký thay mặt: ${bodies}. Nếu ghi sai loại đơn vị thì sửa dòng loai.`,
    en: `Such a unit is signed for as: ${bodies}. If its kind is wrong, mend “loai”.`,
  }),
});

export const rule: Rule = {
  kinds: [signingBody],
  run: (report) => {
    const { unitKind = "", signer } = report.fields;
    const bodies = report.profile.conventions.signersByKind.get(unitKind);
    // The body stands in the first line; below it somebody signs for its head.
    const [authority] = authorityLines(signer.authority);
    const body = bodyOf(authority);
    if (bodies === undefined || markOf(authority) === undefined || body === "") return [];
    if (bodies.some((each) => holds(body, each))) return [];
    const upper = bodies.map((each) => each.toUpperCase()).join(", ");
    return [
      finding(
        signingBody,
        placeOf(report, "signer.authority"),
        { authority: authority ?? "", unitKind, bodies: upper },
        profileBasis(report, `ky.theo_loai.${unitKind}`),
      ),
    ];
  },
};
