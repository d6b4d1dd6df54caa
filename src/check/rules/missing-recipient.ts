/** The plan says whom the report is sent to; without that line the paper does not go there. */

import { holds } from "../../assemble/signing.js";
import { finding, kind } from "../../findings/kind.js";
import { plainWords } from "../../language/titles.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { outlineBasis } from "../words.js";

const missingRecipient = kind<{ sendTo: string }>("missing-recipient", {
  chapter: "heading-block",
  weight: "warning",
  title: { vi: "Nơi nhận thiếu nơi phải gửi", en: "A recipient is missing" },
  basis: "Nơi gửi báo cáo ghi trong văn bản yêu cầu",
  message: ({ sendTo }) => ({ vi: `Nơi nhận chưa có ${sendTo}.`, en: `${sendTo} is not among the recipients.` }),
  hint: ({ sendTo }) => ({ vi: `Thêm một dòng - ${sendTo}.`, en: `Add a line - ${sendTo}.` }),
});

export const rule: Rule = {
  kinds: [missingRecipient],
  run: (report) => {
    const { sendTo } = report.outline;
    const { recipients } = report.fields;
    if (sendTo === undefined || recipients.length === 0) return [];
    if (recipients.some((each) => holds(plainWords(each), sendTo))) return [];
    return [finding(missingRecipient, placeOf(report, "recipients"), { sendTo }, outlineBasis(report))];
  },
};
