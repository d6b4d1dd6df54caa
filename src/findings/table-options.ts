/** What can be wrong with the options of a table, and with what is counted from its figures. */
import { brief } from "../language/brief.js";
import { kind } from "./kind.js";

/** As many shares as there are columns. */
const shares = (columns: number): string =>
  Array.from({ length: Math.min(columns, 12) }, (_, index) => (index === 1 ? 3 : 1)).join(" ");

type TableAttribute =
  | { why: "loose-words"; words: string }
  | { why: "only-typed" }
  | { why: "only-files"; name: string }
  | { why: "wrong-widths"; typed: string; columns: number }
  | { why: "wrong-sides"; typed: string; columns: number }
  | { why: "wrong-header-rows"; typed: string; rows: number }
  | { why: "wrong-ratio"; typed: string }
  | { why: "no-room-for-total" };

export const tableAttribute = kind<TableAttribute>("table-attribute", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Mục trong ngoặc nhọn ghi chưa đúng", en: "An option of a table is not right" },
  cases: {
    "loose-words": {
      message: ({ words }) => ({
        vi: `Trong ngoặc {…} có ${words} không thuộc mục nào.`,
        en: `In the braces ${words} belongs to nothing.`,
      }),
      hint: {
        vi: 'Giá trị có dấu cách thì đặt trong ngoặc kép thẳng, ví dụ rong="1 3 2".',
        en: 'Put a value with spaces in straight quotation marks, such as rong="1 3 2".',
      },
    },
    "only-typed": {
      message: {
        vi: "“dau” chỉ dùng cho bảng gõ trong bài, không dùng cùng nguon.",
        en: "“dau” does not go with nguon.",
      },
      hint: { vi: "Bỏ dau; tên cột của tệp luôn là một hàng.", en: "Take it out; the columns of a file have one row." },
    },
    "only-files": {
      message: ({ name }) => ({
        vi: `“${name}” chỉ dùng cho bảng lấy từ tệp bằng nguon.`,
        en: `“${name}” needs a file named in nguon.`,
      }),
      hint: ({ name }) => ({
        vi: `Bỏ “${name}”, hoặc chuyển số liệu vào tệp .csv rồi ghi nguon=….`,
        en: `Take “${name}” out, or put the figures into a .csv file and name it in nguon.`,
      }),
    },
    "wrong-widths": {
      message: ({ typed, columns }) => ({
        vi: `Bề rộng “${typed}” ở rong không chia được cho ${columns} cột của bảng.`,
        en: `The widths “${typed}” in rong do not fit the ${columns} columns of the table.`,
      }),
      hint: ({ columns }) => ({
        vi: `Ghi đủ ${columns} số lớn hơn 0 là phần của từng cột, ví dụ rong="${shares(columns)}"; cột có bề rộng riêng thì ghi như 15mm.`,
        en: `Give ${columns} numbers above 0 as the columns' shares, such as rong="${shares(columns)}"; a width of its own is written 15mm.`,
      }),
    },
    "wrong-sides": {
      message: ({ typed, columns }) => ({
        vi: `Cách căn “${typed}” ở can không dùng được cho ${columns} cột của bảng.`,
        en: `The sides “${typed}” in can do not fit the ${columns} columns of the table.`,
      }),
      hint: ({ columns }) => ({
        vi: `Ghi đủ ${columns} từ, mỗi từ là trai, giua hoặc phai, kể cả cho cột tỷ lệ.`,
        en: `Give ${columns} words, each trai, giua or phai, columns of shares among them.`,
      }),
    },
    "wrong-header-rows": {
      message: ({ typed, rows }) => ({
        vi: `Số hàng tiêu đề “${typed}” ở dau không dùng được cho bảng có ${rows} hàng.`,
        en: `The number of header rows “${typed}” in dau does not fit a table of ${rows} rows.`,
      }),
      hint: {
        vi: "Ghi số hàng của tiêu đề, thường là dau=2; dưới tiêu đề phải còn ít nhất một hàng.",
        en: "Give the number of header rows, often dau=2; at least one row stays below them.",
      },
    },
    "wrong-ratio": {
      message: ({ typed }) => ({
        vi: `“${typed}” ở ty_le không phải phép chia hai cột.`,
        en: `“${typed}” in ty_le does not divide two columns.`,
      }),
      hint: {
        vi: 'Viết ty_le="3/2" là cột 3 chia cột 2; muốn đặt tên cho cột mới thì ghi tên và dấu = ở trước phép chia.',
        en: 'Write ty_le="3/2" for column 3 by column 2; a heading for the new column goes before it with a =.',
      },
    },
    "no-room-for-total": {
      message: {
        vi: "Không cộng được cột 1, vì ô đó để ghi chữ của hàng tổng.",
        en: "Column 1 cannot be added up, since the words of the total stand there.",
      },
      hint: { vi: "Bỏ cột 1 khỏi tong.", en: "Take column 1 out of tong." },
    },
  },
});

const listed = (names: readonly string[]): string => {
  const first = names.slice(0, 20).map((name, index) => `${index + 1} “${brief(name)}”`);
  return [...first, ...(names.length > first.length ? ["…"] : [])].join(", ");
};

export const unknownColumn = kind<{ option: string; typed: string; names: readonly string[] }>("unknown-column", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Không có cột mang tên này", en: "There is no such column" },
  message: ({ option, typed }) => ({
    vi: `${option} nhắc đến cột “${brief(typed)}” mà tệp số liệu không có.`,
    en: `${option} names a column “${brief(typed)}” that the file does not have.`,
  }),
  hint: ({ names }) => ({ vi: `Các cột: ${listed(names)}.`, en: `The columns: ${listed(names)}.` }),
});

/** `more`: other such cells of the column. */
export const notANumber = kind<{ column: string; cell: string; more: number }>("not-a-number", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Ô không chắc là một số", en: "A cell is not certainly a number" },
  message: ({ column, cell, more }) => ({
    vi: `Không tính được cột “${brief(column)}”: ${cell === "" ? "ô ở hàng này để trống" : `ô “${brief(cell)}” không chắc là một số`}${more === 0 ? "" : ` (còn ${more} ô khác)`}.`,
    en: `The column “${brief(column)}” cannot be counted: ${cell === "" ? "its cell is empty" : `“${brief(cell)}” is not certainly a number`}${more === 0 ? "" : ` (and ${more} more cells)`}.`,
  }),
  hint: {
    vi: "Viết số như 1234, 1.234 hoặc 12,5; không có gì thì ghi 0; đơn vị tính ghi ở tên cột.",
    en: "Write numbers as 1234, 1.234 or 12,5; 0 for none; the unit belongs to the column's name.",
  },
  identity: ({ column, cell }) => ({ column, cell: brief(cell) }),
});

export const doubledTotal = kind<{ words: string }>("doubled-total", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Tệp đã có hàng tổng", en: "The file has a total already" },
  message: ({ words }) => ({
    vi: `Hàng “${words}” trong tệp đã là hàng tổng nên cộng nữa sẽ thành gấp đôi.`,
    en: `The row “${words}” of the file is a total already, so adding up again would count it twice.`,
  }),
  hint: { vi: "Bỏ hàng đó khỏi tệp, hoặc bỏ tong.", en: "Take that row out of the file, or take out tong." },
});
