/** The last line of the recipients says where the paper is kept. */
import { placeOf } from "../../model/places.js";
import type { Finding, Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const lastRecipient: Rule = {
  code: "last-recipient",
  severity: "error",
  waivable: true,
  run: (report) => {
    const { fields } = report;
    const { recipients } = fields;
    if (recipients.length === 0) return [];
    const kept = recipients.findIndex((each) => /(?:^|\s-\s)[-–\s]*lưu(?=[\s:]|$)/iu.test(each));
    if (kept === recipients.length - 1) return [];
    const basis = profileBasis(report, "thanh_phan.noi_luu");
    const finding: Finding =
      kept < 0
        ? {
            at: placeOf(report, `recipients.${recipients.length - 1}`),
            message: {
              vi: "Nơi nhận thiếu dòng cuối ghi nơi lưu.",
              en: "The recipients lack a last line that says where the paper is kept.",
            },
            ...basis,
            hint: {
              vi: "Thêm dòng cuối, ví dụ - Lưu Văn phòng Đảng ủy.",
              en: "Add a last line such as - Lưu Văn phòng Đảng ủy.",
            },
          }
        : {
            at: placeOf(report, `recipients.${kept}`),
            message: {
              vi: "Dòng ghi nơi lưu phải là dòng cuối của nơi nhận.",
              en: "The line that says where the paper is kept must come last.",
            },
            ...basis,
            hint: { vi: "Chuyển dòng này xuống cuối.", en: "Move it to the end." },
          };
    return [finding];
  },
};
