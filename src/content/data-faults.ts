/** What can be wrong with a file of figures, in words. */
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { fault } from "../source/block-faults.js";
import { limits } from "../source/limits.js";
import { brief } from "./table-block-faults.js";

export function unknownKind(at: Place, typed: string): Diagnostic {
  return fault(
    "table-source",
    "error",
    at,
    {
      vi: `Bảng không lấy được số liệu từ tệp “${typed}”; chỉ đọc tệp .csv, .yaml hoặc .yml.`,
      en: `A table cannot be made from “${typed}”; only .csv, .yaml and .yml files are read.`,
    },
    {
      vi: "Trong Excel lưu thành loại CSV UTF-8 (File, Save as), rồi ghi tên tệp .csv đó vào nguon.",
      en: "Save the sheet as CSV UTF-8 and name the .csv file in nguon.",
    },
  );
}

export function typedBesides(at: Place): Diagnostic {
  return fault(
    "table-source",
    "error",
    at,
    {
      vi: "Bảng này đã lấy số liệu từ tệp ghi ở nguon nên không viết gì thêm giữa hai dòng :::.",
      en: "This table comes from the file in nguon, so nothing else belongs between the lines :::.",
    },
    {
      vi: "Bỏ nguon, hoặc chuyển phần ở giữa ra ngoài khối.",
      en: "Take out nguon, or move the rest out of the block.",
    },
  );
}

export function noRows(at: Place): Diagnostic {
  return fault(
    "data-empty",
    "error",
    at,
    {
      vi: "Tệp số liệu không có hàng nào dưới tên các cột.",
      en: "The file has no row below the names of its columns.",
    },
    {
      vi: "Dòng đầu là tên các cột, mỗi dòng sau là một hàng. Chưa có số liệu thì bỏ bảng.",
      en: "The first line names the columns, each line below is a row. Leave the table out while there is none.",
    },
  );
}

export function openQuote(at: Place): Diagnostic {
  return fault(
    "data-quote",
    "error",
    at,
    {
      vi: "Ô mở bằng dấu ngoặc kép ở dòng này không được đóng đúng chỗ, nên phần còn lại của tệp không đọc được.",
      en: "A cell opened by a quotation mark on this line is not closed where it ends, so the rest cannot be read.",
    },
    {
      vi: 'Đóng ngoặc kép ngay cuối ô; muốn có dấu " ở trong ô thì gõ hai lần "".',
      en: 'Close it at the end of the cell; a " inside is typed twice "".',
    },
  );
}

/** `more`: other rows of that kind. */
export function unevenRow(at: Place, cells: number, columns: number, more: number): Diagnostic {
  return fault(
    "data-row",
    "error",
    at,
    {
      vi: `Hàng này có ${cells} ô mà bảng có ${columns} cột${more === 0 ? "" : ` (còn ${more} hàng khác cũng lệch)`}.`,
      en: `This row has ${cells} cells where there are ${columns} columns${more === 0 ? "" : ` (${more} more rows are uneven)`}.`,
    },
    {
      vi: 'Ô có chứa dấu ngăn cách thì đặt trong ngoặc kép thẳng, ví dụ "1,5"; ô trống vẫn phải có chỗ.',
      en: 'Put a cell that holds the separator in straight quotation marks, such as "1,5"; an empty cell still has its place.',
    },
  );
}

export function wrongForm(at: Place): Diagnostic {
  return fault(
    "data-form",
    "error",
    at,
    {
      vi: "Từ dòng này tệp số liệu không có dạng của một bảng.",
      en: "From this line on the file does not have the form of a table.",
    },
    {
      vi: "Viết “cot: [tên cột, tên cột]”, rồi “hang:” và mỗi hàng một dòng “- [ô, ô]” thụt vào hai dấu cách.",
      en: "Write “cot: [name, name]”, then “hang:” and below it each row as “- [cell, cell]”.",
    },
  );
}

export function tooManyCells(at: Place): Diagnostic {
  const bound = limits.tableCells;
  return fault(
    "data-too-large",
    "error",
    at,
    {
      vi: `Bảng trong tệp này có hơn ${bound.toLocaleString("de-DE")} ô.`,
      en: `The table in this file has more than ${bound.toLocaleString("en-US")} cells.`,
    },
    { vi: "Chỉ để lại những hàng cần in trong báo cáo.", en: "Keep the rows that the report needs." },
  );
}

export function doubledColumn(at: Place, name: string): Diagnostic {
  return fault(
    "duplicate-column",
    "error",
    at,
    { vi: `Có hai cột cùng tên “${brief(name)}”.`, en: `Two columns are named “${brief(name)}”.` },
    { vi: "Đặt tên khác nhau cho từng cột.", en: "Give each column a name of its own." },
  );
}
