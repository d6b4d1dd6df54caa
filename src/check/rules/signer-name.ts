/** A signer has a full name and nothing beside it. */
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const signerName: Rule = {
  code: "signer-name",
  severity: "warning",
  raised: { from: "trinh_ky", to: "error" },
  waivable: true,
  run: (report) => {
    const { name } = report.fields.signer;
    if (name === undefined) return [];
    const { titlesInName } = report.profile.conventions;
    // Longest first: `Thượng úy` is not `Thượng` and a rest.
    const title = [...titlesInName]
      .sort((a, b) => b.length - a.length)
      .find((each) => new RegExp(`^${each}(?:\\.|\\s|$)|[,(–-]\\s*${each}\\.?\\)?$`, "iu").test(name.trim()));
    if (title === undefined) return [];
    return [
      {
        at: placeOf(report, "signer.name"),
        message: {
          vi: `Kèm họ tên người ký không ghi “${title}”.`,
          en: `“${title}” does not stand beside the signer's name.`,
        },
        ...profileBasis(report, "ky.ho_ten_khong_kem"),
        hint: {
          vi: "Chỉ ghi họ, tên đệm và tên; không ghi học hàm, học vị, cấp bậc, cách xưng hô.",
          en: "Give the full name alone, without degree, rank or form of address.",
        },
      },
    ];
  },
};
