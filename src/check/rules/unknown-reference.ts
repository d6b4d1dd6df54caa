/** Every `[[id]]` points to something in the report. */

import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const unknownReference: Rule = {
  code: "unknown-reference",
  severity: "error",
  run: (report) =>
    straysOf(report, "unknown-reference").map(({ id, nearest, at }) => ({
      at,
      message: {
        vi: `Không tìm thấy bảng, hình, mục hoặc phụ lục nào có mã “${id}”.`,
        en: `There is no table, picture, entry or annex “${id}” to refer to.`,
      },
      hint:
        nearest === undefined
          ? {
              vi: "Đặt tên cho bảng, hình ở dòng “:::bang{#ten-bang}”, “:::hinh{#ten-hinh …}”, hoặc ghi số mục như [[II.3]]; phụ lục thì ghi mã ở dòng “ma:” hoặc tên tệp của phụ lục.",
              en: "Name the table or picture in “:::bang{#id}”, “:::hinh{#id …}”, or give a number such as [[II.3]]; an annex is named by “ma:” or its file.",
            }
          : { vi: `Có phải định ghi “[[${nearest}]]” không?`, en: `Did you mean “[[${nearest}]]”?` },
    })),
};
