/** What can be wrong with the fields of an annex, in words. */
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { fault } from "../source/block-faults.js";

/** Keys of the one kind of file in a file of the other kind. */
export function annexFields(at: Place, keys: readonly string[], kind: "section" | "annex"): Diagnostic {
  const named = keys.map((key) => `“${key}”`).join(", ");
  if (kind === "annex") {
    return fault(
      "annex-fields",
      "error",
      at,
      { vi: `Tệp phụ lục không có khai báo ${named}.`, en: `An annex has no field ${named}.` },
      { vi: "Xóa dòng này.", en: "Delete the line." },
    );
  }
  if (!keys.includes("phu_luc")) {
    return fault(
      "annex-fields",
      "error",
      at,
      { vi: `Khai báo ${named} chỉ dùng trong tệp phụ lục.`, en: `The field ${named} belongs in an annex only.` },
      {
        vi: "Xóa dòng này; nếu tệp này là phụ lục thì thay dòng “muc” bằng “phu_luc”.",
        en: "Delete the line, or write “phu_luc” in place of “muc” if the file is an annex.",
      },
    );
  }
  return fault(
    "annex-fields",
    "error",
    at,
    {
      vi: "Một tệp chỉ ghi “muc” hoặc “phu_luc”, không ghi cả hai.",
      en: "A file gives “muc” or “phu_luc”, not both.",
    },
    {
      vi: "Giữ “muc” nếu là nội dung của một mục, giữ “phu_luc” nếu là phụ lục.",
      en: "Keep “muc” for the text of an entry, “phu_luc” for an annex.",
    },
  );
}
