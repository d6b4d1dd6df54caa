/** “Như trên” among the recipients stands for those that the document is addressed to, so there must be some. */

import { finding, kind } from "../../findings/kind.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { bareWords } from "../views/span-words.js";
import { profileBasis } from "../words.js";

const asAbove = kind<{ typed: string; addressed: boolean }>("as-above", {
  chapter: "heading-block",
  weight: "error",
  waivable: true,
  title: { vi: "Ghi Như trên mà không có Kính gửi", en: "“Như trên” without an addressee" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.9.2, hoặc của thể thức đang dùng",
  message: ({ typed }) => ({
    vi: `Nơi nhận ghi “${typed}” nhưng văn bản không có dòng Kính gửi.`,
    en: `The recipients say “${typed}”, but the document is addressed to nobody.`,
  }),
  hint: ({ addressed }) =>
    addressed
      ? {
          vi: "Thêm dòng kinh_gui với tên nơi gửi, hoặc ghi rõ tên nơi nhận ở đây.",
          en: "Add “kinh_gui” with the addressee, or name the recipient here.",
        }
      : { vi: "Ghi rõ tên nơi nhận thay cho dòng này.", en: "Name the recipient instead." },
});

export const rule: Rule = {
  kinds: [asAbove],
  run: (report) => {
    const { fields, profile, outline } = report;
    // Addressees that are not printed have a finding of their own.
    if (fields.marks.addressees.length > 0) return [];
    const addressed = profile.addressees.types.includes(outline.typeSymbol);
    return fields.recipients.flatMap((typed, index) => {
      const words = bareWords(typed).join(" ");
      if (![profile.addressees.asAbove, "Như kính gửi"].some((each) => words.startsWith(bareWords(each).join(" "))))
        return [];
      return [
        finding(
          asAbove,
          placeOf(report, `recipients.${index}`),
          { typed, addressed },
          profileBasis(report, "kinh_gui.nhu_tren"),
        ),
      ];
    });
  },
};
