/** What can be wrong with the options of a table, and with what is counted from its figures, in words. */
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { fault } from "../source/block-faults.js";

/** A cell may be as long as a file. */
export function brief(words: string): string {
  const letters = [...words.slice(0, 200).replace(/\s+/g, " ")];
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("");
}

export function looseWords(at: Place, words: readonly string[]): Diagnostic {
  const all = words.map((word) => `“${word}”`).join(", ");
  return fault(
    "table-attribute",
    "error",
    at,
    { vi: `Trong ngoặc {…} có ${all} không thuộc mục nào.`, en: `In the braces ${all} belongs to nothing.` },
    {
      vi: 'Giá trị có dấu cách thì đặt trong ngoặc kép thẳng, ví dụ rong="1 3 2".',
      en: 'Put a value with spaces in straight quotation marks, such as rong="1 3 2".',
    },
  );
}

export function wrongKindOfTable(at: Place, name: string): Diagnostic {
  const typed = name === "dau";
  return fault(
    "table-attribute",
    "error",
    at,
    typed
      ? { vi: "“dau” chỉ dùng cho bảng gõ trong bài, không dùng cùng nguon.", en: "“dau” does not go with nguon." }
      : { vi: `“${name}” chỉ dùng cho bảng lấy từ tệp bằng nguon.`, en: `“${name}” needs a file named in nguon.` },
    typed
      ? { vi: "Bỏ dau; tên cột của tệp luôn là một hàng.", en: "Take it out; the columns of a file have one row." }
      : {
          vi: `Bỏ “${name}”, hoặc chuyển số liệu vào tệp .csv rồi ghi nguon=….`,
          en: `Take “${name}” out, or put the figures into a .csv file and name it in nguon.`,
        },
  );
}

export function wrongWidths(at: Place, typed: string, columns: number): Diagnostic {
  return fault(
    "table-attribute",
    "error",
    at,
    {
      vi: `Bề rộng “${typed}” ở rong không chia được cho ${columns} cột của bảng.`,
      en: `The widths “${typed}” in rong do not fit the ${columns} columns of the table.`,
    },
    {
      vi: `Ghi đủ ${columns} số lớn hơn 0 là phần của từng cột, ví dụ rong="${example(columns)}"; cột có bề rộng riêng thì ghi như 15mm.`,
      en: `Give ${columns} numbers above 0 as the columns' shares, such as rong="${example(columns)}"; a width of its own is written 15mm.`,
    },
  );
}

function example(columns: number): string {
  return Array.from({ length: Math.min(columns, 12) }, (_, index) => (index === 1 ? 3 : 1)).join(" ");
}

export function wrongSides(at: Place, typed: string, columns: number): Diagnostic {
  return fault(
    "table-attribute",
    "error",
    at,
    {
      vi: `Cách căn “${typed}” ở can không dùng được cho ${columns} cột của bảng.`,
      en: `The sides “${typed}” in can do not fit the ${columns} columns of the table.`,
    },
    {
      vi: `Ghi đủ ${columns} từ, mỗi từ là trai, giua hoặc phai, kể cả cho cột tỷ lệ.`,
      en: `Give ${columns} words, each trai, giua or phai, columns of shares among them.`,
    },
  );
}

export function wrongHeaderRows(at: Place, typed: string, rows: number): Diagnostic {
  return fault(
    "table-attribute",
    "error",
    at,
    {
      vi: `Số hàng tiêu đề “${typed}” ở dau không dùng được cho bảng có ${rows} hàng.`,
      en: `The number of header rows “${typed}” in dau does not fit a table of ${rows} rows.`,
    },
    {
      vi: "Ghi số hàng của tiêu đề, thường là dau=2; dưới tiêu đề phải còn ít nhất một hàng.",
      en: "Give the number of header rows, often dau=2; at least one row stays below them.",
    },
  );
}

export function wrongRatio(at: Place, typed: string): Diagnostic {
  return fault(
    "table-attribute",
    "error",
    at,
    { vi: `“${typed}” ở ty_le không phải phép chia hai cột.`, en: `“${typed}” in ty_le does not divide two columns.` },
    {
      vi: 'Viết ty_le="3/2" là cột 3 chia cột 2; muốn đặt tên cho cột mới thì ghi tên và dấu = ở trước phép chia.',
      en: 'Write ty_le="3/2" for column 3 by column 2; a heading for the new column goes before it with a =.',
    },
  );
}

export function noRoomForTotal(at: Place): Diagnostic {
  return fault(
    "table-attribute",
    "error",
    at,
    {
      vi: "Không cộng được cột 1, vì ô đó để ghi chữ của hàng tổng.",
      en: "Column 1 cannot be added up, since the words of the total stand there.",
    },
    { vi: "Bỏ cột 1 khỏi tong.", en: "Take column 1 out of tong." },
  );
}

export function unknownColumn(at: Place, option: string, typed: string, names: readonly string[]): Diagnostic {
  const first = names.slice(0, 20).map((name, index) => `${index + 1} “${brief(name)}”`);
  const all = [...first, ...(names.length > first.length ? ["…"] : [])].join(", ");
  return fault(
    "unknown-column",
    "error",
    at,
    {
      vi: `${option} nhắc đến cột “${brief(typed)}” mà tệp số liệu không có.`,
      en: `${option} names a column “${brief(typed)}” that the file does not have.`,
    },
    { vi: `Các cột: ${all}.`, en: `The columns: ${all}.` },
  );
}

/** `more`: other such cells of the column. */
export function notANumber(at: Place, column: string, cell: string, more: number): Diagnostic {
  const [shown, name] = [brief(cell), brief(column)];
  const others = more === 0 ? { vi: "", en: "" } : { vi: ` (còn ${more} ô khác)`, en: ` (and ${more} more cells)` };
  return fault(
    "not-a-number",
    "error",
    at,
    {
      vi: `Không tính được cột “${name}”: ${cell === "" ? "ô ở hàng này để trống" : `ô “${shown}” không chắc là một số`}${others.vi}.`,
      en: `The column “${name}” cannot be counted: ${cell === "" ? "its cell is empty" : `“${shown}” is not certainly a number`}${others.en}.`,
    },
    {
      vi: "Viết số như 1234, 1.234 hoặc 12,5; không có gì thì ghi 0; đơn vị tính ghi ở tên cột.",
      en: "Write numbers as 1234, 1.234 or 12,5; 0 for none; the unit belongs to the column's name.",
    },
  );
}

export function doubledTotal(at: Place, words: string): Diagnostic {
  return fault(
    "doubled-total",
    "error",
    at,
    {
      vi: `Hàng “${words}” trong tệp đã là hàng tổng nên cộng nữa sẽ thành gấp đôi.`,
      en: `The row “${words}” of the file is a total already, so adding up again would count it twice.`,
    },
    { vi: "Bỏ hàng đó khỏi tệp, hoặc bỏ tong.", en: "Take that row out of the file, or take out tong." },
  );
}
