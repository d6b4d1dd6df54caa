/** Every `{{name}}` has a value in the report file. */

import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const unknownFact: Rule = {
  code: "unknown-fact",
  severity: "error",
  run: (report) =>
    straysOf(report, "unknown-fact").map(({ name, nearest, more, at }) => ({
      at,
      message: {
        vi: `Không có số liệu nào tên là “${name}”${more === 0 ? "" : ` (còn dùng ở ${more} chỗ khác)`}.`,
        en: `There is no fact named “${name}”${more === 0 ? "" : ` (used ${more} times more)`}.`,
      },
      hint:
        name === "so_dang_vien"
          ? {
              vi: "Ghi số đảng viên vào dòng “so_dang_vien:” dưới don_vi trong bao-cao.md.",
              en: "Fill in “so_dang_vien:” below don_vi in bao-cao.md.",
            }
          : nearest === undefined
            ? {
                vi: `Thêm dòng “${name}: …” dưới so_lieu trong bao-cao.md.`,
                en: `Add “${name}: …” below so_lieu in bao-cao.md.`,
              }
            : { vi: `Có phải định ghi “{{${nearest}}}” không?`, en: `Did you mean “{{${nearest}}}”?` },
    })),
};
