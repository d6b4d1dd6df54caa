/** What can be wrong with blocks that lay out pages, and with the fields of annexes. */
import { kind } from "./kind.js";

type BlockMisplaced =
  | { why: "nested"; typed: string }
  | { why: "in-text"; typed: string }
  | { why: "landscape-inside" }
  | { why: "contents-inside" };

export const blockMisplaced = kind<BlockMisplaced>("block-misplaced", {
  chapter: "layout",
  weight: "error",
  title: { vi: "Khối đặt sai chỗ", en: "A block in the wrong place" },
  cases: {
    /** Inside a list or a quote. */
    nested: {
      message: ({ typed }) => ({
        vi: `“${typed}” nằm trong gạch đầu dòng hoặc trích dẫn nên không có tác dụng.`,
        en: `“${typed}” stands inside a list or a quote, where it does nothing.`,
      }),
      hint: { vi: "Đưa dòng này ra sát lề, có dòng trống ở trên.", en: "Move it to the margin, after a blank line." },
    },
    /** Among other words, or in the cell of a table. */
    "in-text": {
      message: ({ typed }) => ({
        vi: `“${typed}” nằm lẫn trong câu chữ hoặc trong ô của bảng nên bị in ra như chữ.`,
        en: `“${typed}” stands among other words or in a cell, so it is printed as text.`,
      }),
      hint: { vi: "Viết trên một dòng riêng, ở ngoài bảng.", en: "Write it on a line of its own, outside of tables." },
    },
    "landscape-inside": {
      message: {
        vi: "Khối “:::ngang” này nằm trong một khối “:::ngang” khác.",
        en: "This “:::ngang” stands inside another “:::ngang”.",
      },
      hint: {
        vi: "Bỏ khối ở trong, hoặc đóng khối ở ngoài trước bằng một dòng chỉ có :::.",
        en: "Leave out the inner one, or close the outer one first.",
      },
    },
    "contents-inside": {
      message: {
        vi: "Mục lục không đặt trong khối “:::ngang”.",
        en: "A contents list does not stand inside “:::ngang”.",
      },
      hint: { vi: "Đưa dòng “::muc-luc” ra ngoài khối.", en: "Move “::muc-luc” out of the block." },
    },
  },
});

type BlockForm =
  | { why: "words-behind"; typed: string }
  | { why: "three-colons"; name: string }
  | { why: "two-colons"; name: string }
  | { why: "landscape-empty" }
  | { why: "end-of-nothing" };

export const blockForm = kind<BlockForm>("block-form", {
  chapter: "layout",
  weight: "error",
  explains: [{ codes: ["block-form"], same: { file: "file" }, why: "end-of-nothing" }],
  title: { vi: "Khối viết sai cách", en: "A block in the wrong form" },
  cases: {
    /** Words or attributes behind a name that takes none. */
    "words-behind": {
      message: ({ typed }) => ({
        vi: `Sau “${typed}” không viết gì thêm trên dòng đó.`,
        en: `Nothing else stands on the line of “${typed}”.`,
      }),
      hint: { vi: "Đưa phần chữ xuống dòng dưới.", en: "Move the words to the next line." },
    },
    "three-colons": {
      message: ({ name }) => ({
        vi: `“${name}” là khối có phần mở và phần đóng nên viết ba dấu hai chấm.`,
        en: `“${name}” is a block with an end, so it takes three colons.`,
      }),
      hint: ({ name }) => ({
        vi: `Viết “:::${name}”, nội dung ở dưới, rồi đóng bằng một dòng chỉ có :::.`,
        en: `Write “:::${name}”, the content, then a line of just :::.`,
      }),
    },
    "two-colons": {
      message: ({ name }) => ({
        vi: `“${name}” chỉ là một dòng, không có phần đóng, nên viết hai dấu hai chấm.`,
        en: `“${name}” is a line without an end, so it takes two colons.`,
      }),
      hint: ({ name }) => ({ vi: `Viết “::${name}”.`, en: `Write “::${name}”.` }),
    },
    "landscape-empty": {
      message: { vi: "Khối “:::ngang” chưa có gì ở trong.", en: "This “:::ngang” holds nothing." },
      hint: {
        vi: "Đặt bảng rộng vào giữa dòng “:::ngang” và dòng :::, hoặc xóa cả hai dòng.",
        en: "Put the wide table between “:::ngang” and :::, or delete both lines.",
      },
    },
    "end-of-nothing": {
      message: {
        vi: "Dòng ::: ở cuối đoạn này không đóng khối nào.",
        en: "The line ::: at the end of this paragraph ends no block.",
      },
      hint: { vi: "Xóa dòng này, hoặc thêm dòng mở khối ở trên.", en: "Delete it, or open a block above." },
    },
  },
});

const named = (keys: readonly string[]): string => keys.map((key) => `“${key}”`).join(", ");

/** Keys of the one kind of file in a file of the other kind. */
type Fields =
  | { why: "in-annex"; keys: readonly string[] }
  | { why: "in-section"; keys: readonly string[] }
  | { why: "both" };

export const annexFields = kind<Fields>("annex-fields", {
  chapter: "layout",
  weight: "error",
  explains: [{ codes: ["unknown-reference"], same: { id: "name" } }],
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
