/** What can be wrong with the files that tables take their figures from. */
import { brief } from "../language/brief.js";
import type { Sentence } from "../model/diagnostic.js";
import { kind } from "./kind.js";

const copyFile: Sentence = {
  vi: "Chép tệp vào thư mục báo cáo và ghi đường dẫn tính từ thư mục đó, ví dụ so-lieu/ten-tep.csv.",
  en: "Copy the file into the report's folder and give its path from there, such as so-lieu/name.csv.",
};

/** A file of figures that a text names. */
export const assetMissing = kind<{ typed: string }>("asset-missing", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Không có tệp số liệu", en: "A file of figures is not there" },
  message: ({ typed }) => ({
    vi: `Không có tệp “${typed}” trong thư mục báo cáo.`,
    en: `The report's folder has no “${typed}”.`,
  }),
  hint: {
    vi: "Xem lại tên tệp, cả chữ hoa, chữ thường và phần đuôi.",
    en: "Look at its name, capitals and ending.",
  },
});

type AssetRefused =
  | { why: "outside"; typed: string }
  | { why: "too-large"; typed: string; most: number }
  | { why: "unreadable"; typed: string };

export const assetRefused = kind<AssetRefused>("asset-refused", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Tệp số liệu ở ngoài thư mục báo cáo", en: "A file of figures is out of reach" },
  cases: {
    outside: {
      message: ({ typed }) => ({
        vi: `“${typed}” nằm ngoài thư mục báo cáo nên không được đọc.`,
        en: `“${typed}” stands outside the report's folder, so it is not read.`,
      }),
      hint: copyFile,
    },
    "too-large": {
      message: ({ typed, most }) => ({
        vi: `Tệp “${typed}” lớn hơn ${String(most / 1_000_000).replace(".", ",")} MB nên không được đọc.`,
        en: `“${typed}” is larger than ${most / 1_000_000} MB, so it is not read.`,
      }),
      hint: { vi: "Bớt những phần không cần in.", en: "Take out what need not be printed." },
    },
    unreadable: {
      message: ({ typed }) => ({ vi: `Không đọc được tệp “${typed}”.`, en: `“${typed}” cannot be read.` }),
      hint: {
        vi: "Đóng tệp ở chương trình khác, hoặc xem lại đó có phải là một tệp không.",
        en: "Close it elsewhere, or see whether it is a file at all.",
      },
    },
  },
  identity: ({ why, typed }) => ({ why, typed }),
});

type TableSource = { why: "ending"; typed: string } | { why: "text-besides" };

export const tableSource = kind<TableSource>("table-source", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Bảng lấy từ tệp không dùng được", en: "The source of a table is of no use" },
  cases: {
    ending: {
      message: ({ typed }) => ({
        vi: `Bảng không lấy được số liệu từ tệp “${typed}”; chỉ đọc tệp .csv, .yaml hoặc .yml.`,
        en: `A table cannot be made from “${typed}”; only .csv, .yaml and .yml files are read.`,
      }),
      hint: {
        vi: "Trong Excel lưu thành loại CSV UTF-8 (File, Save as), rồi ghi tên tệp .csv đó vào nguon.",
        en: "Save the sheet as CSV UTF-8 and name the .csv file in nguon.",
      },
    },
    "text-besides": {
      message: {
        vi: "Bảng này đã lấy số liệu từ tệp ghi ở nguon nên không viết gì thêm giữa hai dòng :::.",
        en: "This table comes from the file in nguon, so nothing else belongs between the lines :::.",
      },
      hint: {
        vi: "Bỏ nguon, hoặc chuyển phần ở giữa ra ngoài khối.",
        en: "Take out nguon, or move the rest out of the block.",
      },
    },
  },
});

export const dataEmpty = kind("data-empty", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Tệp số liệu chưa có hàng nào", en: "A file of figures has no rows" },
  message: {
    vi: "Tệp số liệu không có hàng nào dưới tên các cột.",
    en: "The file has no row below the names of its columns.",
  },
  hint: {
    vi: "Dòng đầu là tên các cột, mỗi dòng sau là một hàng. Chưa có số liệu thì bỏ bảng.",
    en: "The first line names the columns, each line below is a row. Leave the table out while there is none.",
  },
});

export const dataQuote = kind("data-quote", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Ngoặc kép trong tệp CSV không đóng", en: "A quotation mark is not closed" },
  message: {
    vi: "Ô mở bằng dấu ngoặc kép ở dòng này không được đóng đúng chỗ, nên phần còn lại của tệp không đọc được.",
    en: "A cell opened by a quotation mark on this line is not closed where it ends, so the rest cannot be read.",
  },
  hint: {
    vi: 'Đóng ngoặc kép ngay cuối ô; muốn có dấu " ở trong ô thì gõ hai lần "".',
    en: 'Close it at the end of the cell; a " inside is typed twice "".',
  },
});

/** `more`: other rows of that kind. */
export const dataRow = kind<{ cells: number; columns: number; more: number }>("data-row", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Hàng số liệu thừa ô hoặc thiếu ô", en: "A row has too many or too few cells" },
  message: ({ cells, columns, more }) => ({
    vi: `Hàng này có ${cells} ô mà bảng có ${columns} cột${more === 0 ? "" : ` (còn ${more} hàng khác cũng lệch)`}.`,
    en: `This row has ${cells} cells where there are ${columns} columns${more === 0 ? "" : ` (${more} more rows are uneven)`}.`,
  }),
  hint: {
    vi: 'Ô có chứa dấu ngăn cách thì đặt trong ngoặc kép thẳng, ví dụ "1,5"; ô trống vẫn phải có chỗ.',
    en: 'Put a cell that holds the separator in straight quotation marks, such as "1,5"; an empty cell still has its place.',
  },
  identity: ({ cells, columns }) => ({ cells, columns }),
});

export const dataForm = kind("data-form", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Tệp YAML không có dạng bảng", en: "A YAML file is no table" },
  message: {
    vi: "Từ dòng này tệp số liệu không có dạng của một bảng.",
    en: "From this line on the file does not have the form of a table.",
  },
  hint: {
    vi: "Viết “cot: [tên cột, tên cột]”, rồi “hang:” và mỗi hàng một dòng “- [ô, ô]” thụt vào hai dấu cách.",
    en: "Write “cot: [name, name]”, then “hang:” and below it each row as “- [cell, cell]”.",
  },
});

export const dataTooLarge = kind<{ most: number }>("data-too-large", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Bảng số liệu quá dài", en: "A table of figures is too long" },
  message: ({ most }) => ({
    vi: `Bảng trong tệp này có hơn ${most.toLocaleString("de-DE")} ô.`,
    en: `The table in this file has more than ${most.toLocaleString("en-US")} cells.`,
  }),
  hint: { vi: "Chỉ để lại những hàng cần in trong báo cáo.", en: "Keep the rows that the report needs." },
  identity: () => ({}),
});

export const duplicateColumn = kind<{ name: string }>("duplicate-column", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Hai cột cùng tên", en: "Two columns have one name" },
  message: ({ name }) => ({
    vi: `Có hai cột cùng tên “${brief(name)}”.`,
    en: `Two columns are named “${brief(name)}”.`,
  }),
  hint: { vi: "Đặt tên khác nhau cho từng cột.", en: "Give each column a name of its own." },
});
