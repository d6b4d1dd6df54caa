/** Findings about documents that the text cites. */
import type { Page } from "../page.js";

export const citationPages: readonly Page[] = [
  {
    code: "citation-first",
    title: { vi: "Lần đầu dẫn văn bản chưa ghi đủ", en: "First cited without its date" },
    why: {
      vi: "Văn bản được dẫn lần đầu phải ghi đủ để người đọc biết là văn bản nào; các lần sau chỉ cần số và ký hiệu.",
      en: "A document cited for the first time is named in full, so that a reader knows which it is; later its symbol is enough.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.6.1",
    wrong: { "bao-cao.md": "Thực hiện Kế hoạch số 12-KH/ĐU, chi bộ báo cáo kết quả như sau:" },
    right: {
      "bao-cao.md":
        "Thực hiện Kế hoạch số 12-KH/ĐU, ngày 06/3/2020 của Ban Thường vụ Đảng ủy, chi bộ báo cáo kết quả như sau:",
    },
    mend: "Lần đầu ghi đủ tên loại, số, ký hiệu, ngày và cơ quan ban hành.",
  },
  {
    code: "citation-mismatch",
    title: { vi: "Dẫn văn bản sai ngày hoặc sai cơ quan", en: "A citation has another date or body" },
    why: {
      vi: "Cùng một văn bản thì ngày và cơ quan ban hành phải giống nhau ở mọi chỗ dẫn.",
      en: "One document has one date and one issuing body wherever it is cited.",
    },
    wrong: { "01-tinh-hinh.md": "Chi bộ thực hiện Kế hoạch số 12-KH/ĐU, ngày 08/3/2020 của Ban Thường vụ Đảng ủy." },
    right: { "01-tinh-hinh.md": "Chi bộ thực hiện Kế hoạch số 12-KH/ĐU, ngày 06/3/2020 của Ban Thường vụ Đảng ủy." },
    mend: "Đối chiếu với văn bản gốc rồi sửa chỗ dẫn; lời gợi ý ghi ngày và cơ quan trong đề cương.",
  },
  {
    code: "citation-spacing",
    title: { vi: "Số và ký hiệu văn bản có dấu cách", en: "Spaces inside a symbol" },
    why: {
      vi: "Số và ký hiệu văn bản viết liền, có dấu cách thì tìm không ra và bị ngắt dòng ở giữa.",
      en: "Number and symbol are written without spaces; with them they are not found and break at the end of a line.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.3.2",
    wrong: { "01-tinh-hinh.md": "Chi bộ học tập Chỉ thị số 05 - CT/TW trong cả bốn năm." },
    right: { "01-tinh-hinh.md": "Chi bộ học tập Chỉ thị số 05-CT/TW trong cả bốn năm." },
    mend: "Bỏ dấu cách quanh dấu gạch nối; lệnh `check --fix` sửa giúp.",
  },
  {
    code: "citation-comma",
    title: { vi: "Thiếu dấu phẩy trước ngày văn bản", en: "A comma is missing before the date" },
    why: {
      vi: "Văn bản của Đảng đặt dấu phẩy giữa ký hiệu và ngày của văn bản được dẫn.",
      en: "Party documents put a comma between the symbol and the date of a document they cite.",
    },
    wrong: { "01-tinh-hinh.md": "Chi bộ học tập Nghị quyết số 35-NQ/TW ngày 22/10/2018 của Bộ Chính trị." },
    right: { "01-tinh-hinh.md": "Chi bộ học tập Nghị quyết số 35-NQ/TW, ngày 22/10/2018 của Bộ Chính trị." },
    mend: "Thêm hoặc bỏ dấu phẩy như lời gợi ý; lệnh `check --fix` sửa giúp.",
  },
];
