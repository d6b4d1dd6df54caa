/** “Như trên” among the recipients stands for those that the document is addressed to, so there must be some. */

import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { bareWords } from "../views/span-words.js";
import { profileBasis } from "../words.js";

export const asAbove: Rule = {
  code: "as-above",
  severity: "error",
  waivable: true,
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
        {
          at: placeOf(report, `recipients.${index}`),
          message: {
            vi: `Nơi nhận ghi “${typed}” nhưng văn bản không có dòng Kính gửi.`,
            en: `The recipients say “${typed}”, but the document is addressed to nobody.`,
          },
          ...profileBasis(report, "kinh_gui.nhu_tren"),
          hint: addressed
            ? {
                vi: "Thêm dòng kinh_gui với tên nơi gửi, hoặc ghi rõ tên nơi nhận ở đây.",
                en: "Add “kinh_gui” with the addressee, or name the recipient here.",
              }
            : { vi: "Ghi rõ tên nơi nhận thay cho dòng này.", en: "Name the recipient instead." },
        },
      ];
    });
  },
};
