/** What does not fit when section files are hung on the outline: files, headings and numbers. */
import { defined } from "../model/defined.js";
import type { Place } from "../model/diagnostic.js";
import { nameOf, type Outline, type OutlineEntry } from "../model/outline.js";
import { kind } from "./kind.js";
import { capital, entryEn, entryVi } from "./phrases.js";

type UnknownEntry = { typed: string; nearest: OutlineEntry | undefined; outline: Outline };

export const unknownEntry = kind<UnknownEntry>("unknown-entry", {
  chapter: "entries",
  weight: "error",
  title: { vi: "Đề cương không có mục này", en: "The outline has no such entry" },
  message: ({ typed }) => ({
    vi: `Đề cương không có mục “${typed}”.`,
    en: `The outline has no entry “${typed}”.`,
  }),
  hint: ({ nearest, outline: { entries, id } }) => {
    const first = entries[0]?.number ?? entries[0]?.id ?? "I";
    return nearest === undefined
      ? {
          vi: `Ghi số mục như trong đề cương, ví dụ “muc: ${first}”. Xem các mục bằng lệnh “decuong outline ${id}”.`,
          en: `Give a number from the outline, such as “muc: ${first}”; “decuong outline ${id}” lists them.`,
        }
      : {
          vi: `Có phải định viết ${nameOf(nearest)} không? Khi đó ghi “muc: ${nearest.number ?? nearest.id}”.`,
          en: `Did you mean ${nameOf(nearest)}? Write “muc: ${nearest.number ?? nearest.id}”.`,
        };
  },
  identity: ({ typed }) => ({ typed }),
});

/** `parent`: the entry above, where a heading named this one. */
type DuplicateSection = { entry: OutlineEntry; first: Place; parent: OutlineEntry | undefined };

export const duplicateSection = kind<DuplicateSection>("duplicate-section", {
  chapter: "entries",
  weight: "error",
  explains: [
    { codes: ["duplicate-section"], same: { file: "file", parent: "entry" } },
    // A file that was copied is reported as a whole.
    { codes: ["duplicate-id"], same: { file: "file", copied: "copied" } },
  ],
  title: { vi: "Một mục viết ở hai nơi", en: "An entry is written twice" },
  message: ({ entry, first }) => ({
    vi: `${capital(entryVi(entry))} đã được viết ở ${first.file}, dòng ${first.line}.`,
    en: `The ${entryEn(entry)} is already written in ${first.file}, line ${first.line}.`,
  }),
  hint: {
    vi: "Gộp hai nội dung vào một nơi và xóa nơi kia.",
    en: "Put both texts in one place and delete the other.",
  },
  identity: ({ entry, first, parent }) => ({ entry: entry.id, first: first.file, ...defined({ parent: parent?.id }) }),
});

export const unknownHeading = kind<{ typed: string; parent: OutlineEntry }>("unknown-heading", {
  chapter: "entries",
  weight: "error",
  explains: [{ codes: ["missing-section"], same: { parent: "parent" }, asMany: "findings" }],
  title: { vi: "Đề mục không có trong đề cương", en: "A heading that the outline does not have" },
  message: ({ typed, parent }) =>
    typed === ""
      ? {
          vi: `Đề mục ở đây không có tên; ${entryVi(parent)} có các mục con theo đề cương.`,
          en: `The heading has no title; the ${entryEn(parent)} has entries of its own in the outline.`,
        }
      : {
          vi: `Đề cương không có đề mục “${typed}” trong ${entryVi(parent)}.`,
          en: `The outline has no heading “${typed}” in the ${entryEn(parent)}.`,
        },
  hint: ({ parent }) => {
    const titles = parent.children.map(({ title }) => `“${title}”`).join("; ");
    return {
      vi: `Các đề mục ở cấp này: ${titles}. Đề mục riêng viết ở cấp dưới, thêm một dấu #.`,
      en: `The headings of this level are: ${titles}. Headings of your own go one level deeper.`,
    };
  },
  identity: ({ typed, parent }) => ({ typed, parent: parent.id }),
});

export const nearHeading = kind<{ typed: string; entry: OutlineEntry }>("near-heading", {
  chapter: "entries",
  weight: "error",
  explains: [{ codes: ["duplicate-section"], same: { line: "line" } }],
  title: { vi: "Tên đề mục gần đúng nhưng chưa đúng", en: "A heading is nearly an entry's title" },
  message: ({ typed, entry }) => ({
    vi: `Đề mục “${typed}” gần giống nhưng chưa đúng tên trong đề cương: “${entry.title}”.`,
    en: `The heading “${typed}” is close to, but not, the outline's “${entry.title}”.`,
  }),
  hint: ({ entry }) => ({ vi: `Sửa thành “${entry.title}”.`, en: `Change it to “${entry.title}”.` }),
  identity: ({ typed, entry }) => ({ typed, entry: entry.id }),
});

export const wrongParent = kind<{ typed: string; entry: OutlineEntry; parent: OutlineEntry }>("wrong-parent", {
  chapter: "entries",
  weight: "error",
  explains: [{ codes: ["missing-section"], same: { parent: "parent" }, asMany: "findings" }],
  title: { vi: "Đề mục nằm sai mục cha", en: "An entry stands below the wrong one" },
  message: ({ typed, entry, parent }) => ({
    vi: `Đề mục “${typed}” đứng sai chỗ: đây là ${entryVi(entry)}, không thuộc ${entryVi(parent)}.`,
    en: `The heading “${typed}” is the ${entryEn(entry)}, which does not belong to the ${entryEn(parent)}.`,
  }),
  hint: ({ entry }) => ({
    vi: `Chuyển nội dung sang tệp của ${entryVi(entry)}.`,
    en: `Move the text to the file of the ${entryEn(entry)}.`,
  }),
  identity: ({ typed, entry, parent }) => ({ typed, entry: entry.id, parent: parent.id }),
});

export const outOfOrder = kind<{ entry: OutlineEntry; after: OutlineEntry }>("out-of-order", {
  chapter: "entries",
  weight: "error",
  title: { vi: "Đề mục sai thứ tự của đề cương", en: "Entries are out of order" },
  message: ({ entry }) => ({
    vi: `${capital(entryVi(entry))} đứng sai thứ tự của đề cương.`,
    en: `The ${entryEn(entry)} is out of the outline's order.`,
  }),
  hint: ({ entry, after }) =>
    after.children.includes(entry)
      ? { vi: `Chuyển đề mục này lên đầu mục ${nameOf(after)}.`, en: `Move it to the top of ${nameOf(after)}.` }
      : { vi: `Chuyển đề mục này đến ngay sau ${nameOf(after)}.`, en: `Move it to right after ${nameOf(after)}.` },
  identity: ({ entry }) => ({ entry: entry.id }),
});

export const wrongNumber = kind<{ typed: string; expected: string }>("wrong-number", {
  chapter: "entries",
  weight: "error",
  title: { vi: "Số gõ ở đề mục khác số sẽ in", en: "A typed number is not the printed one" },
  message: ({ typed, expected }) => ({
    vi: `Đề mục gõ số “${typed}” nhưng số đúng là “${expected}”.`,
    en: `The heading is typed with the number “${typed}”, but its number is “${expected}”.`,
  }),
  hint: {
    vi: "Bỏ số đã gõ: chương trình tự đánh số theo đề cương.",
    en: "Take the number out: the program numbers headings itself.",
  },
});

/** A heading without a title numbers the paragraph below it, so there must be one. */
export const bareHeading = kind("bare-heading", {
  chapter: "text",
  weight: "error",
  title: { vi: "Dòng ## không có đoạn văn ở dưới", en: "A numbered paragraph without its text" },
  message: {
    vi: "Đề mục không có tên và bên dưới cũng không có đoạn văn để đánh số.",
    en: "The heading has no title, and no paragraph to number stands below it.",
  },
  hint: { vi: "Viết tên đề mục sau dấu #, hoặc xóa dòng này.", en: "Write its title after #, or delete the line." },
});
