/** What can be wrong with tables that are typed in the text. */
import { kind } from "./kind.js";

export const tableExtraCell = kind<{ columns: number; lost: string }>("table-extra-cell", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Hàng của bảng thừa ô", en: "A row has a cell too many" },
  message: ({ columns, lost }) => ({
    vi: `Hàng này có nhiều ô hơn ${columns} cột của bảng; phần thừa: “${lost}”.`,
    en: `This row has more cells than the table's ${columns} columns; beyond them: “${lost}”.`,
  }),
  hint: {
    vi: "Bớt dấu | thừa, hoặc thêm cột ở hàng đầu bảng. Muốn in dấu | thì gõ \\|.",
    en: "Remove the extra |, or add a column to the header. Type \\| to print a |.",
  },
});

export const tableBroken = kind("table-broken", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Bảng chưa đúng dạng", en: "A table is broken" },
  message: {
    vi: "Các dòng này trông như bảng nhưng chưa đúng dạng nên không thành bảng.",
    en: "These lines look like a table but do not make one.",
  },
  hint: {
    vi: "Dòng thứ hai của bảng phải là | --- | --- | với số ô bằng dòng đầu; giữa các hàng không có dòng trống hay ghi chú.",
    en: "The second line of a table is | --- | --- | with as many cells as the first; no blank line or comment stands between rows.",
  },
});

export const tableTextRow = kind("table-text-row", {
  chapter: "tables",
  weight: "warning",
  title: { vi: "Đoạn văn dính vào bảng", en: "Text is taken for a row" },
  message: {
    vi: "Dòng chữ này nằm sát bảng nên bị tính là một hàng của bảng.",
    en: "This line stands right under the table, so it counts as one of its rows.",
  },
  hint: { vi: "Thêm một dòng trống giữa bảng và đoạn văn.", en: "Put an empty line between the table and the text." },
});

export const blockWithoutTable = kind("block-without-table", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Khối bảng không có bảng", en: "A table block without its table" },
  message: { vi: "Khối :::bang phải chứa đúng một bảng.", en: "A :::bang block must hold exactly one table." },
  hint: {
    vi: "Viết bảng giữa dòng :::bang và dòng :::, không thêm gì khác.",
    en: "Put one table, and nothing else, between :::bang and :::.",
  },
});

type TableMerge = { why: "nothing-left" } | { why: "nothing-above" } | { why: "not-rectangular" };

export const tableMerge = kind<TableMerge>("table-merge", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Ô gộp không đúng chỗ", en: "Cells cannot be joined like that" },
  cases: {
    "nothing-left": {
      message: {
        vi: "Ô “<<” ở cột đầu không có ô nào bên trái để gộp vào.",
        en: "A cell “<<” has no cell at its left to join.",
      },
      hint: { vi: "Bỏ “<<”; muốn in ra dấu đó thì gõ \\<<.", en: "Take it out, or type \\<< to print it." },
    },
    "nothing-above": {
      message: {
        vi: "Ô “^^” ở hàng này không có ô nào ở trên để gộp vào.",
        en: "A cell “^^” has no cell above to join.",
      },
      hint: {
        vi: "Ô của tiêu đề và ô ở dưới không gộp được với nhau; tiêu đề có nhiều hàng thì ghi dau=2. Muốn in ra dấu đó thì gõ \\^^.",
        en: "Header and body do not join; write dau=2 for a header of two rows. Type \\^^ to print it.",
      },
    },
    "not-rectangular": {
      message: {
        vi: "Các ô gộp với nhau phải thành một hình chữ nhật, mà ở hàng này thì không.",
        en: "Cells that are joined must make a rectangle, which they do not in this row.",
      },
      hint: {
        vi: "Ô gộp cả ngang lẫn dọc thì hàng dưới phải đủ dấu, ví dụ | ^^ | ^^ |.",
        en: "A cell over columns and rows needs all its marks in the rows below, such as | ^^ | ^^ |.",
      },
    },
  },
});
