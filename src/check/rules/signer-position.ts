/** The position is a title alone: the body stands in the line above it. */

import { holds } from "../../assemble/signing.js";
import { finding, kind } from "../../findings/kind.js";
import { plainWords } from "../../language/titles.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const signerPosition = kind<{ position: string }>("signer-position", {
  chapter: "heading-block",
  weight: "error",
  waivable: true,
  title: { vi: "Chức vụ kèm tên cơ quan", en: "The position names the body again" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
  message: ({ position }) => ({
    vi: `Chức vụ người ký “${position}” thừa tên cơ quan.`,
    en: `The position “${position}” must not name the body.`,
  }),
  hint: { vi: "Chỉ ghi chức vụ, ví dụ Bí thư, Phó Bí thư.", en: "Give the title alone, such as Bí thư." },
});

export const rule: Rule = {
  kinds: [signerPosition],
  run: (report) => {
    const { position } = report.fields.signer;
    if (position === undefined) return [];
    const { bodiesInPosition } = report.profile.conventions;
    const body = bodiesInPosition.find((each) => holds(plainWords(position), each));
    if (body === undefined) return [];
    return [
      finding(
        signerPosition,
        placeOf(report, "signer.position"),
        { position },
        profileBasis(report, "ky.chuc_vu_khong_kem"),
      ),
    ];
  },
};
