/** Every `{{name}}` has a value in the report file. */
import { finding, kind } from "../../findings/kind.js";
import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

/** `more`: how often it is used besides. */
const unknownFact = kind<{ name: string; more: number; nearest: string | undefined }>("unknown-fact", {
  chapter: "report",
  weight: "error",
  title: { vi: "Không có số liệu mang tên này", en: "There is no such fact" },
  message: ({ name, more }) => ({
    vi: `Không có số liệu nào tên là “${name}”${more === 0 ? "" : ` (còn dùng ở ${more} chỗ khác)`}.`,
    en: `There is no fact named “${name}”${more === 0 ? "" : ` (used ${more} times more)`}.`,
  }),
  hint: ({ name, nearest }) =>
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
  identity: ({ name }) => ({ name }),
});

export const rule: Rule = {
  kinds: [unknownFact],
  run: (report) =>
    straysOf(report, "unknown-fact").map(({ name, nearest, more, at }) =>
      finding(unknownFact, at, { name, more, nearest }),
    ),
};
