/** What concerns a report as a whole: facts and references that are named but not given, remarks, what is not printed. */
import type { Place } from "../model/diagnostic.js";
import { kind } from "./kind.js";

/** `more`: how often it is used besides. */
export const unknownFact = kind<{ name: string; more: number; nearest: string | undefined }>("unknown-fact", {
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

export const doubledFact = kind<{ name: string; values: readonly string[] }>("doubled-fact", {
  chapter: "report",
  weight: "error",
  title: { vi: "Một số liệu có hai giá trị", en: "One fact has two values" },
  message: ({ name, values }) => ({
    vi: `Số liệu “${name}” có hai giá trị khác nhau: ${values.join(" và ")}.`,
    en: `The fact “${name}” has two values: ${values.join(" and ")}.`,
  }),
  hint: { vi: "Giữ một giá trị đúng.", en: "Keep the one that is right." },
});

export const unknownReference = kind<{ id: string; nearest: string | undefined }>("unknown-reference", {
  chapter: "report",
  weight: "error",
  explains: [{ codes: ["annex-not-referred"], same: {}, asMany: "findings" }],
  title: { vi: "Dẫn chiếu không dẫn đến đâu", en: "A reference leads nowhere" },
  message: ({ id }) => ({
    vi: `Không tìm thấy bảng, hình, mục hoặc phụ lục nào có mã “${id}”.`,
    en: `There is no table, picture, entry or annex “${id}” to refer to.`,
  }),
  hint: ({ nearest }) =>
    nearest === undefined
      ? {
          vi: "Đặt tên cho bảng, hình ở dòng “:::bang{#ten-bang}”, “:::hinh{#ten-hinh …}”, hoặc ghi số mục như [[II.3]]; phụ lục thì ghi mã ở dòng “ma:” hoặc tên tệp của phụ lục.",
          en: "Name the table or picture in “:::bang{#id}”, “:::hinh{#id …}”, or give a number such as [[II.3]]; an annex is named by “ma:” or its file.",
        }
      : { vi: `Có phải định ghi “[[${nearest}]]” không?`, en: `Did you mean “[[${nearest}]]”?` },
  identity: ({ id }) => ({ id }),
});

/** Two things that can be referred to have two names. `annex`: the second is an annex. */
export const duplicateId = kind<{ id: string; first: Place; annex: boolean }>("duplicate-id", {
  chapter: "report",
  weight: "error",
  title: { vi: "Hai nơi mang cùng một mã", en: "One id is used twice" },
  message: ({ id, first }) => ({
    vi: `Tên “${id}” đã dùng ở ${first.file}, dòng ${first.line}.`,
    en: `The name “${id}” is taken in ${first.file}, line ${first.line}.`,
  }),
  hint: ({ annex }) =>
    annex
      ? { vi: "Đặt tên khác cho phụ lục ở dòng “ma:”.", en: "Name the annex otherwise, in a line “ma:”." }
      : { vi: "Đặt tên khác.", en: "Give another name." },
  identity: ({ id, first }) => ({ id, first: first.file }),
});

/** A remark to oneself is fine while drafting and a slip when the report is up for signature. */
export const commentLeft = kind<{ text: string }>("comment-left", {
  chapter: "text",
  weight: "note",
  raised: { from: "trinh_ky", to: "warning" },
  title: { vi: "Còn ghi chú chưa xử lý", en: "A remark is left" },
  message: ({ text }) => ({
    vi: `Còn lời ghi chú không in ra: “${shortened(text)}”.`,
    en: `A comment is left here that will not be printed: “${shortened(text)}”.`,
  }),
  hint: { vi: "Xử lý xong thì xóa từ <!-- đến -->.", en: "Delete it, from <!-- to -->, once it is dealt with." },
});

function shortened(comment: string): string {
  const words = comment.replace(/\s+/g, " ").trim();
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}

/** Given, but the rules of this document have no place for it. `document`: its type, `báo cáo`. */
type Unprinted = { path: string; words: string; profile: string; document: string };

export const unprintedField = kind<Unprinted>("unprinted-field", {
  chapter: "layout",
  weight: "warning",
  title: { vi: "Thể thức không in dòng này", en: "A field that is not printed" },
  message: ({ path, words, profile, document }) => ({
    vi: `Thể thức ${profile} không in dòng “${path}” ở ${document}, nên trên giấy không có: ${words}.`,
    en: `The profile ${profile} does not print “${path}” in this document, so the paper will lack: ${words}.`,
  }),
  hint: ({ path }) =>
    path === "kinh_gui"
      ? {
          vi: "Chuyển nơi gửi sang noi_nhan và bỏ dòng kinh_gui.",
          en: "Name them under noi_nhan and drop kinh_gui.",
        }
      : {
          vi: "Bỏ dòng này, hoặc chọn thể thức có in (the_thuc).",
          en: "Drop the line, or choose a profile that prints it (the_thuc).",
        },
  identity: ({ path }) => ({ path }),
});
