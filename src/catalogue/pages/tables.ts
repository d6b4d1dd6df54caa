/** Findings about tables and blocks. */
import type { Page } from "../page.js";

const rows = "| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |";
const named = `:::bang{#bang-buoi-hoc} Số buổi học tập\n${rows}\n:::`;

export const tablePages: readonly Page[] = [
  {
    code: "table-broken",
    title: { vi: "Bảng chưa đúng dạng", en: "A table is broken" },
    why: {
      vi: "Các dòng trông như bảng mà không đúng dạng thì in ra thành một đoạn chữ với các dấu gạch đứng, nên phải báo.",
      en: "Lines that look like a table and make none would be printed as text full of bars.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "| Năm | Số buổi |\n| 2018 | 5 |\n| 2019 | 7 |" },
    right: { "02-tuyen-truyen.md": rows },
    mend: "Dưới hàng tiêu đề phải có hàng gạch, số ô bằng hàng tiêu đề; giữa các hàng không có dòng trống.",
  },
  {
    code: "table-extra-cell",
    title: { vi: "Hàng của bảng thừa ô", en: "A row has a cell too many" },
    why: {
      vi: "Hàng có nhiều ô hơn đầu bảng thì ô thừa không có chỗ để in, nên được báo để không mất chữ.",
      en: "A cell beyond the last column has no place on paper, so it is told rather than lost.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": `${rows}\n| 2019 | 7 | tăng hai buổi |` },
    right: { "02-tuyen-truyen.md": `${rows}\n| 2019 | 7, tăng hai buổi |` },
    mend: "Bớt dấu gạch đứng thừa, hoặc thêm cột ở hàng tiêu đề. Muốn in dấu gạch đứng thì gõ `\\|`.",
  },
  {
    code: "table-text-row",
    title: { vi: "Đoạn văn dính vào bảng", en: "Text is taken for a row" },
    why: {
      vi: "Đoạn văn nằm sát ngay dưới bảng bị tính là một hàng của bảng, nên nhắc để thêm dòng trống.",
      en: "A paragraph right below a table counts as a row of it.",
    },
    severity: "warning",
    wrong: { "02-tuyen-truyen.md": `${rows}\nCác buổi đều đông đủ.` },
    right: { "02-tuyen-truyen.md": `${rows}\n\nCác buổi đều đông đủ.` },
    mend: "Thêm một dòng trống giữa bảng và đoạn văn.",
  },
  {
    code: "block-not-closed",
    title: { vi: "Khối bảng chưa đóng", en: "A block is not closed" },
    why: {
      vi: "Khối bảng phải đóng bằng dòng `:::`, nếu không thì không biết bảng hết ở đâu.",
      en: "A line `:::` closes a block, or nobody knows where it ends.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": `:::bang{#bang-buoi-hoc} Số buổi học tập\n${rows}` },
    right: { "02-tuyen-truyen.md": named },
    mend: "Thêm một dòng chỉ có `:::` ngay sau bảng.",
  },
  {
    code: "block-without-table",
    title: { vi: "Khối bảng không có bảng", en: "A table block without its table" },
    why: {
      vi: "Khối bảng chứa đúng một bảng, vì tên bảng và số bảng là của bảng đó.",
      en: "A table block holds one table, whose caption and number it gives.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": ":::bang{#bang-buoi-hoc} Số buổi học tập\nChi bộ đã tổ chức năm buổi.\n:::" },
    right: { "02-tuyen-truyen.md": named },
    mend: "Giữa dòng mở và dòng đóng chỉ để một bảng; đoạn văn viết ở ngoài, mỗi bảng một khối.",
  },
  {
    code: "unknown-block",
    title: { vi: "Khối lạ", en: "An unknown block" },
    why: {
      vi: "Chương trình chỉ biết vài loại khối; tên khác được báo, chữ ở trong vẫn được giữ, tên gõ sai được hiểu như tên gần nhất.",
      en: "There are blocks for a table with a caption and for a picture; the words in any other are kept.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": ":::khung Lưu ý\nChi bộ đã tổ chức học tập.\n:::" },
    right: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập." },
    mend: "Sửa tên khối theo gợi ý, hoặc xóa hai dòng `:::` để phần chữ thành đoạn văn.",
  },
  {
    code: "unknown-attribute",
    title: { vi: "Chữ lạ trong ngoặc nhọn", en: "Something unknown in the braces" },
    why: {
      vi: "Trong ngoặc nhọn của khối bảng chỉ có mã bảng, viết với dấu thăng, và những tên có trong hướng dẫn; chữ khác thì không có nghĩa gì.",
      en: "The braces of a table hold its id after a hash and the options of the guide; anything else means nothing.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": `:::bang{bang-buoi-hoc} Số buổi học tập\n${rows}\n:::` },
    right: { "02-tuyen-truyen.md": named },
    mend: "Viết mã của bảng sau dấu thăng, xóa chữ khác trong ngoặc.",
  },
  {
    code: "table-merge",
    title: { vi: "Ô gộp không đúng chỗ", en: "Cells cannot be joined like that" },
    why: {
      vi: "Ô “<<” gộp vào ô bên trái, ô “^^” gộp vào ô ở trên; không có ô để gộp, hoặc phần gộp không thành hình chữ nhật thì Word không vẽ được.",
      en: "“<<” joins the cell to its left, “^^” the cell above; with no such cell, or no rectangle, Word cannot draw it.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "| << | Số buổi |\n| --- | ---: |\n| 2018 | 5 |" },
    right: { "02-tuyen-truyen.md": "| Năm | << | Số buổi |\n| --- | --- | ---: |\n| 2018 | 2019 | 12 |" },
    mend: "Xóa dấu gộp ở ô đó, hoặc gộp cho đủ một hình chữ nhật.",
  },
  {
    code: "table-attribute",
    title: { vi: "Mục trong ngoặc nhọn ghi chưa đúng", en: "An option of a table is not right" },
    why: {
      vi: "Mỗi mục trong ngoặc nhọn của khối bảng có một dạng riêng; sai dạng, sai số cột hoặc đặt nhầm loại bảng thì bảng in ra không như ý.",
      en: "Each option in the braces of a table has a form of its own; in another form the table does not come out as meant.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md":
        ':::bang{rong="1 3 2"} Số buổi học tập\n| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |\n:::',
    },
    right: {
      "02-tuyen-truyen.md": ':::bang{rong="1 3"} Số buổi học tập\n| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |\n:::',
    },
    mend: "Ghi theo lời gợi ý; giá trị có dấu cách thì đặt trong ngoặc kép thẳng.",
  },
  {
    code: "table-too-large",
    title: { vi: "Bảng có quá nhiều ô", en: "A table has too many cells" },
    why: {
      vi: "Bảng hơn hai mươi nghìn ô dài hàng trăm trang và làm Word rất chậm, nên không phải là bảng của một báo cáo.",
      en: "A table of more than twenty thousand cells fills hundreds of pages and slows Word down, so it is none of a report.",
    },
    wrong: { vi: "Bảng có mười nghìn hàng, ba cột.", en: "The table has ten thousand rows of three columns." },
    right: { "02-tuyen-truyen.md": "| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |" },
    mend: "Chỉ để lại những hàng cần in, hoặc chia thành nhiều bảng.",
  },
  {
    code: "table-columns",
    title: { vi: "Bảng có quá nhiều cột", en: "A table has too many columns" },
    why: {
      vi: "Word báo tệp hỏng khi bảng có hơn 63 cột.",
      en: "Word calls a file broken that holds a table of more than 63 columns.",
    },
    wrong: { vi: "Bảng có sáu mươi tư cột.", en: "The table has sixty-four columns." },
    right: { "02-tuyen-truyen.md": "| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |" },
    mend: "Chia thành nhiều bảng.",
  },
  {
    code: "table-width",
    title: { vi: "Bề rộng cột không vừa trang", en: "The widths do not fit the page" },
    why: {
      vi: "Bề rộng các cột phải vừa trang và mỗi cột phải đủ chỗ cho chữ.",
      en: "The widths of the columns fit the page, and each column holds its letters.",
    },
    wrong: {
      "02-tuyen-truyen.md":
        ':::bang{rong="100mm 100mm"} Số buổi học tập\n| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |\n:::',
    },
    right: {
      "02-tuyen-truyen.md":
        ':::bang{rong="25mm 140mm"} Số buổi học tập\n| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |\n:::',
    },
    mend: 'Giảm các số ở `rong`, hoặc ghi phần của từng cột, ví dụ `rong="1 3"`.',
  },
];
