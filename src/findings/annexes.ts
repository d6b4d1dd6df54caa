/** What can be wrong with annexes where they are read. */
import { kind } from "./kind.js";

const named = (keys: readonly string[]): string => keys.map((key) => `“${key}”`).join(", ");

/** Keys of the one kind of file in a file of the other kind. */
type Fields =
  | { why: "in-annex"; keys: readonly string[] }
  | { why: "in-section"; keys: readonly string[] }
  | { why: "both" };

export const annexFields = kind<Fields>("annex-fields", {
  chapter: "layout",
  weight: "error",
  title: { vi: "Khai báo của mục và phụ lục lẫn nhau", en: "Fields of entry and annex are mixed" },
  cases: {
    "in-annex": {
      message: ({ keys }) => ({
        vi: `Tệp phụ lục không có khai báo ${named(keys)}.`,
        en: `An annex has no field ${named(keys)}.`,
      }),
      hint: { vi: "Xóa dòng này.", en: "Delete the line." },
    },
    "in-section": {
      message: ({ keys }) => ({
        vi: `Khai báo ${named(keys)} chỉ dùng trong tệp phụ lục.`,
        en: `The field ${named(keys)} belongs in an annex only.`,
      }),
      hint: {
        vi: "Xóa dòng này; nếu tệp này là phụ lục thì thay dòng “muc” bằng “phu_luc”.",
        en: "Delete the line, or write “phu_luc” in place of “muc” if the file is an annex.",
      },
    },
    both: {
      message: {
        vi: "Một tệp chỉ ghi “muc” hoặc “phu_luc”, không ghi cả hai.",
        en: "A file gives “muc” or “phu_luc”, not both.",
      },
      hint: {
        vi: "Giữ “muc” nếu là nội dung của một mục, giữ “phu_luc” nếu là phụ lục.",
        en: "Keep “muc” for the text of an entry, “phu_luc” for an annex.",
      },
    },
  },
});
