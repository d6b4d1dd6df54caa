/** Recipients and signature stay with the last lines of the text, so no page can begin between them. */
import type { Rule } from "../rule.js";
import { printedBody } from "../words.js";

export const pageBreakLast: Rule = {
  code: "page-break-last",
  severity: "warning",
  run: (report) => {
    const last = printedBody(report).at(-1);
    if (last?.kind !== "page-break") return [];
    return [
      {
        at: last.at,
        message: {
          vi: "Sau dòng “::ngat-trang” này chỉ còn nơi nhận và phần ký nên không sang trang mới.",
          en: "Only the recipients and the signature follow this “::ngat-trang”, so no new page begins.",
        },
        hint: {
          vi: "Xóa dòng này; phần ký luôn đứng cùng trang với những dòng cuối của bài.",
          en: "Delete it: the signature always stays with the last lines of the text.",
        },
      },
    ];
  },
};
