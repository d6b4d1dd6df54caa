/** A kind of unit or field of work that nearly matches a condition of the outline is a slip that changes what is asked. */
import type { Rule } from "../rule.js";
import { outlineBasis, straysOf } from "../words.js";

export const unitValue: Rule = {
  code: "wrong-value",
  severity: "error",
  run: (report) =>
    straysOf(report, "unit-slip").map(({ typed, meant, path, at }) => ({
      at,
      message: {
        vi: `${path === "unit.kind" ? "Loại đơn vị" : "Lĩnh vực hoạt động"} ghi “${typed}” chưa đúng; tên dùng trong đề cương và thể thức là “${meant}”.`,
        en: `“${typed}” is not a value that outline and profiles know; they use “${meant}”.`,
      },
      ...outlineBasis(report),
      hint: { vi: `Sửa thành “${meant}”.`, en: `Change it to “${meant}”.` },
    })),
};
