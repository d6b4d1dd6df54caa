/** A heading without a title numbers the paragraph below it, so there must be one. */

import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const bareHeading: Rule = {
  code: "bare-heading",
  severity: "error",
  run: (report) =>
    straysOf(report, "bare-heading").map(({ at }) => ({
      at,
      message: {
        vi: "Đề mục không có tên và bên dưới cũng không có đoạn văn để đánh số.",
        en: "The heading has no title, and no paragraph to number stands below it.",
      },
      hint: { vi: "Viết tên đề mục sau dấu #, hoặc xóa dòng này.", en: "Write its title after #, or delete the line." },
    })),
};
