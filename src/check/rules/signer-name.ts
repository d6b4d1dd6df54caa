/** A signer has a full name and nothing beside it. */
import { finding, kind } from "../../findings/kind.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const signerName = kind<{ title: string }>("signer-name", {
  chapter: "heading-block",
  weight: "warning",
  raised: { from: "trinh_ky", to: "error" },
  waivable: true,
  title: { vi: "Họ tên người ký kèm danh xưng", en: "A title stands before the name" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
  message: ({ title }) => ({
    vi: `Kèm họ tên người ký không ghi “${title}”.`,
    en: `“${title}” does not stand beside the signer's name.`,
  }),
  hint: {
    vi: "Chỉ ghi họ, tên đệm và tên; không ghi học hàm, học vị, cấp bậc, cách xưng hô.",
    en: "Give the full name alone, without degree, rank or form of address.",
  },
});

export const rule: Rule = {
  kinds: [signerName],
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
      finding(signerName, placeOf(report, "signer.name"), { title }, profileBasis(report, "ky.ho_ten_khong_kem")),
    ];
  },
};
