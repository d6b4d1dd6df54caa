/** The last line of the recipients says where the paper is kept. */
import { finding, kind } from "../../findings/kind.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const lastRecipient = kind<{ why: "missing" } | { why: "not-last" }>("last-recipient", {
  chapter: "heading-block",
  weight: "error",
  waivable: true,
  title: { vi: "Nơi nhận thiếu dòng lưu ở cuối", en: "The recipients do not end with the file" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.9.2",
  cases: {
    missing: {
      message: {
        vi: "Nơi nhận thiếu dòng cuối ghi nơi lưu.",
        en: "The recipients lack a last line that says where the paper is kept.",
      },
      hint: {
        vi: "Thêm dòng cuối, ví dụ - Lưu Văn phòng Đảng ủy.",
        en: "Add a last line such as - Lưu Văn phòng Đảng ủy.",
      },
    },
    "not-last": {
      message: {
        vi: "Dòng ghi nơi lưu phải là dòng cuối của nơi nhận.",
        en: "The line that says where the paper is kept must come last.",
      },
      hint: { vi: "Chuyển dòng này xuống cuối.", en: "Move it to the end." },
    },
  },
});

export const rule: Rule = {
  kinds: [lastRecipient],
  run: (report) => {
    const { recipients } = report.fields;
    if (recipients.length === 0) return [];
    const last = recipients.length - 1;
    const keeper = recipients.findIndex((each) => /(?:^|\s-\s)[-–\s]*lưu(?=[\s:]|$)/iu.test(each));
    if (keeper === last) return [];
    const at = placeOf(report, `recipients.${keeper < 0 ? last : keeper}`);
    const why = keeper < 0 ? "missing" : "not-last";
    return [finding(lastRecipient, at, { why }, profileBasis(report, "thanh_phan.noi_luu"))];
  },
};
