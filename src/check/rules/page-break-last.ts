/** Recipients and signature stay with the last lines of the text, so no page can begin between them. */
import { finding, kind } from "../../findings/kind.js";
import type { Rule } from "../rule.js";
import { printedBody } from "../words.js";

const pageBreakLast = kind("page-break-last", {
  chapter: "layout",
  weight: "warning",
  title: { vi: "Ngắt trang ngay trước phần ký", en: "A page break before the signature" },
  message: {
    vi: "Sau dòng “::ngat-trang” này chỉ còn nơi nhận và phần ký nên không sang trang mới.",
    en: "Only the recipients and the signature follow this “::ngat-trang”, so no new page begins.",
  },
  hint: {
    vi: "Xóa dòng này; phần ký luôn đứng cùng trang với những dòng cuối của bài.",
    en: "Delete it: the signature always stays with the last lines of the text.",
  },
});

export const rule: Rule = {
  kinds: [pageBreakLast],
  run: (report) => {
    const last = printedBody(report).at(-1);
    if (last?.kind !== "page-break") return [];
    return [finding(pageBreakLast, last.at, {})];
  },
};
