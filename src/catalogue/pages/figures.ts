/** Findings about files of figures and what is counted from them. */
import type { Page } from "../page.js";

const figures = "Đơn vị;Số học sinh\nTrường A;1200\nTrường B;300";
const block = ":::bang{nguon=so-lieu/truong.csv} Số học sinh theo trường\n:::";
const yamlBlock = ":::bang{nguon=so-lieu/truong.yaml} Số học sinh theo trường\n:::";

export const figurePages: readonly Page[] = [
  {
    code: "asset-missing",
    title: { vi: "Không có tệp số liệu", en: "A file of figures is not there" },
    why: {
      vi: "Tệp mà bài nhắc đến phải có trong thư mục báo cáo, nếu không thì chỗ đó in ra trống.",
      en: "A file that the text names stands in the folder of the report, or that place is printed empty.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": block },
    right: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": figures },
    mend: "Chép tệp vào thư mục báo cáo, hoặc sửa tên tệp ở `nguon`.",
  },
  {
    code: "asset-refused",
    title: { vi: "Tệp số liệu ở ngoài thư mục báo cáo", en: "A file of figures is out of reach" },
    why: {
      vi: "Bài chỉ được dùng tệp trong thư mục báo cáo, để báo cáo chép đi đâu cũng đủ và không lấy nhầm tệp của máy.",
      en: "Only files in the folder of the report are used, so that the report is whole wherever it is copied.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": ":::bang{nguon=../truong.csv} Số học sinh theo trường\n:::" },
    right: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": figures },
    mend: "Chép tệp vào thư mục báo cáo rồi ghi đường dẫn từ thư mục đó.",
  },
  {
    code: "table-source",
    title: { vi: "Bảng lấy từ tệp không dùng được", en: "The source of a table is of no use" },
    why: {
      vi: "Bảng lấy từ tệp thì tệp phải là CSV hoặc YAML, và giữa hai dòng ::: không viết gì khác, để không phải đoán phần nào là bảng.",
      en: "A table comes from a CSV or YAML file, and nothing else stands in its block, so that nobody guesses which part is the table.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": ":::bang{nguon=so-lieu/truong.xlsx} Số học sinh theo trường\n:::" },
    right: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": figures },
    mend: "Trong Excel chọn Lưu thành CSV UTF-8; giữa hai dòng `:::` không gõ gì.",
  },
  {
    code: "data-empty",
    title: { vi: "Tệp số liệu chưa có hàng nào", en: "A file of figures has no rows" },
    why: {
      vi: "Tệp chưa có hàng nào thì bảng in ra chỉ có tiêu đề.",
      en: "A file without rows makes a table with nothing but its headings.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": "Đơn vị;Số học sinh" },
    right: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": figures },
    mend: "Dòng đầu của tệp là tên cột; các dòng sau là số liệu.",
  },
  {
    code: "data-form",
    title: { vi: "Tệp YAML không có dạng bảng", en: "A YAML file is no table" },
    why: {
      vi: "Tệp YAML phải có dạng của một bảng, nếu không thì không biết đâu là cột, đâu là hàng.",
      en: "A YAML file has the form of a table, or nothing says what is a column and what is a row.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": yamlBlock, "so-lieu/truong.yaml": "hang:\n  - [Trường A, 1200]" },
    right: {
      "02-tuyen-truyen.md": yamlBlock,
      "so-lieu/truong.yaml": "cot: [Đơn vị, Số học sinh]\nhang:\n  - [Trường A, 1200]",
    },
    mend: "Ghi tên cột ở `cot` và từng hàng ở `hang`; mỗi ô là một chữ hoặc một số.",
  },
  {
    code: "data-syntax",
    title: { vi: "Tệp YAML gõ sai", en: "A YAML file cannot be read" },
    why: {
      vi: "Tệp YAML gõ sai thì không đọc được từ chỗ đó trở đi.",
      en: "What follows a slip in a YAML file cannot be read.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": yamlBlock,
      "so-lieu/truong.yaml": "cot: [Đơn vị, Số học sinh]\nhang:\n  - [Trường A, 1200\n  - [Trường B, 300]",
    },
    right: {
      "02-tuyen-truyen.md": yamlBlock,
      "so-lieu/truong.yaml": "cot: [Đơn vị, Số học sinh]\nhang:\n  - [Trường A, 1200]\n  - [Trường B, 300]",
    },
    mend: "Xem dòng được báo và dòng ở trên: thường là thiếu dấu đóng ngoặc, hoặc các dòng không thẳng nhau.",
  },
  {
    code: "data-quote",
    title: { vi: "Ngoặc kép trong tệp CSV không đóng", en: "A quotation mark is not closed" },
    why: {
      vi: "Ngoặc kép mở mà không đóng đúng chỗ thì phần còn lại của tệp dính vào một ô.",
      en: "An opening quotation mark that does not close draws the rest of the file into one cell.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": 'Đơn vị;Số học sinh\n"Trường A;1200' },
    right: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": 'Đơn vị;Số học sinh\n"Trường A";1200' },
    mend: "Đóng ngoặc ở cuối ô; muốn in dấu ngoặc kép trong ô thì gõ hai dấu liền nhau.",
  },
  {
    code: "data-row",
    title: { vi: "Hàng số liệu thừa ô hoặc thiếu ô", en: "A row has too many or too few cells" },
    why: {
      vi: "Hàng thừa ô hay thiếu ô thì số liệu có thể đã nhảy sang cột khác, nên không in bảng khi chưa sửa.",
      en: "With a cell too many or too few, figures may have slipped into another column, so the table is not printed.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": "Đơn vị;Số học sinh\nTrường A;1200;300" },
    right: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": figures },
    mend: "Cho mỗi hàng đủ số ô như dòng tên cột; ô có dấu ngăn cột ở trong thì đặt trong ngoặc kép.",
  },
  {
    code: "data-too-large",
    title: { vi: "Bảng số liệu quá dài", en: "A table of figures is too long" },
    why: {
      vi: "Bảng quá dài không phải để in trong báo cáo mà thường do chọn nhầm tệp.",
      en: "A table that long is not for print; mostly the wrong file was named.",
    },
    severity: "error",
    wrong: {
      vi: "Tệp số liệu có hơn hai mươi nghìn ô.",
      en: "The file of figures has more than twenty thousand cells.",
    },
    right: { "02-tuyen-truyen.md": block, "so-lieu/truong.csv": figures },
    mend: "Xem lại tên tệp, hoặc bớt hàng trong tệp.",
  },
  {
    code: "duplicate-column",
    title: { vi: "Hai cột cùng tên", en: "Two columns have one name" },
    why: {
      vi: "Hai cột cùng tên thì người đọc không phân biệt được, và không biết cộng cột nào.",
      en: "Columns of one name cannot be told apart, neither by a reader nor where one is added up.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": ":::bang{nguon=so-lieu/truong.csv tong=2} Số học sinh theo trường\n:::",
      "so-lieu/truong.csv": "Đơn vị;Số học sinh;Số học sinh\nTrường A;1200;1000",
    },
    right: {
      "02-tuyen-truyen.md": ":::bang{nguon=so-lieu/truong.csv tong=2} Số học sinh theo trường\n:::",
      "so-lieu/truong.csv": "Đơn vị;Số học sinh;Số đạt\nTrường A;1200;1000",
    },
    mend: "Đổi tên một cột trong tệp số liệu.",
  },
  {
    code: "unknown-column",
    title: { vi: "Không có cột mang tên này", en: "There is no such column" },
    why: {
      vi: "Cột nêu ở tong, ty_le, phan_nghin phải có trong tệp, để không cộng nhầm cột.",
      en: "A column that is added up, divided or grouped by thousands is in the file, so that no other is taken for it.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": ':::bang{nguon=so-lieu/truong.csv tong="Số hoc sinh"} Số học sinh theo trường\n:::',
      "so-lieu/truong.csv": figures,
    },
    right: {
      "02-tuyen-truyen.md": ':::bang{nguon=so-lieu/truong.csv tong="Số học sinh"} Số học sinh theo trường\n:::',
      "so-lieu/truong.csv": figures,
    },
    mend: "Chép tên cột từ dòng đầu của tệp, hoặc ghi số thứ tự của cột.",
  },
  {
    code: "not-a-number",
    title: { vi: "Ô không chắc là một số", en: "A cell is not certainly a number" },
    why: {
      vi: "Ô không chắc là một số thì không cộng, không chia: một con số tổng sai khó thấy hơn một bảng thiếu hàng tổng.",
      en: "Nothing is added or divided over a cell that may be no number: a wrong total is harder to see than a missing one.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": ":::bang{nguon=so-lieu/truong.csv tong=2} Số học sinh theo trường\n:::",
      "so-lieu/truong.csv": "Đơn vị;Số học sinh\nTrường A;khoảng 30\nTrường B;300",
    },
    right: {
      "02-tuyen-truyen.md": ":::bang{nguon=so-lieu/truong.csv tong=2} Số học sinh theo trường\n:::",
      "so-lieu/truong.csv": figures,
    },
    mend: "Sửa ô đó thành một số, ví dụ 1200, 1.200 hoặc 97,5; không ghi thêm chữ.",
  },
  {
    code: "doubled-total",
    title: { vi: "Tệp đã có hàng tổng", en: "The file has a total already" },
    why: {
      vi: "Tệp chép từ Excel thường đã có hàng tổng ở cuối; cộng thêm lần nữa thì số tổng gấp đôi.",
      en: "Files from a spreadsheet often end with a total; adding up once more doubles it.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": ":::bang{nguon=so-lieu/truong.csv tong=2} Số học sinh theo trường\n:::",
      "so-lieu/truong.csv": `${figures}\nTổng cộng;1500`,
    },
    right: {
      "02-tuyen-truyen.md": ":::bang{nguon=so-lieu/truong.csv tong=2} Số học sinh theo trường\n:::",
      "so-lieu/truong.csv": figures,
    },
    mend: "Xóa hàng tổng trong tệp, hoặc bỏ `tong` ở khối bảng.",
  },
];
