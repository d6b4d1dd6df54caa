/** The plan says whom the report is sent to; without that line the paper does not go there. */

import { holds } from "../../assemble/signing.js";
import { plainWords } from "../../language/titles.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { outlineBasis } from "../words.js";

export const missingRecipient: Rule = {
  code: "missing-recipient",
  severity: "warning",
  run: (report) => {
    const { sendTo } = report.outline;
    const { recipients } = report.fields;
    if (sendTo === undefined || recipients.length === 0) return [];
    if (recipients.some((each) => holds(plainWords(each), sendTo))) return [];
    return [
      {
        at: placeOf(report, "recipients"),
        message: { vi: `Nơi nhận chưa có ${sendTo}.`, en: `${sendTo} is not among the recipients.` },
        ...outlineBasis(report),
        hint: { vi: `Thêm một dòng - ${sendTo}.`, en: `Add a line - ${sendTo}.` },
      },
    ];
  },
};
