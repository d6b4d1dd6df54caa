/** The position is a title alone: the body stands in the line above it. */

import { holds } from "../../assemble/signing.js";
import { plainWords } from "../../language/titles.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const signerPosition: Rule = {
  code: "signer-position",
  severity: "error",
  waivable: true,
  run: (report) => {
    const { position } = report.fields.signer;
    if (position === undefined) return [];
    const { bodiesInPosition } = report.profile.conventions;
    const body = bodiesInPosition.find((each) => holds(plainWords(position), each));
    if (body === undefined) return [];
    return [
      {
        at: placeOf(report, "signer.position"),
        message: {
          vi: `Chức vụ người ký “${position}” thừa tên cơ quan.`,
          en: `The position “${position}” must not name the body.`,
        },
        ...profileBasis(report, "ky.chuc_vu_khong_kem"),
        hint: { vi: "Chỉ ghi chức vụ, ví dụ Bí thư, Phó Bí thư.", en: "Give the title alone, such as Bí thư." },
      },
    ];
  },
};
