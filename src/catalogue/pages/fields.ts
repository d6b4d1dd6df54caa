/** Findings about single fields: their names and their values. */
import type { Page } from "../page.js";

export const fieldPages: readonly Page[] = [
  {
    code: "missing-field",
    title: { vi: "Thiếu một khai báo bắt buộc", en: "A field is missing" },
    why: {
      vi: "Các khai báo bắt buộc là những phần mà thể thức đòi hỏi trên mặt giấy, nên không được bỏ trống.",
      en: "These fields are what the official format asks to stand on paper, so none may be left out.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, các điểm từ 1.2 đến 1.9, tùy khai báo",
    severity: "error",
    wrong: { "bao-cao.md": "ngay:" },
    right: { "bao-cao.md": "ngay: 24/4/2020" },
    mend: "Điền dòng được nêu tên trong ngoặc. Chưa biết ngày thì ghi tháng, như `2020-04`; văn bản không có phần đó thì ghi `khong_co` ở nơi được phép.",
  },
  {
    code: "wrong-value",
    title: { vi: "Giá trị khai báo chưa đúng dạng", en: "A field has the wrong form" },
    why: {
      vi: "Giá trị đã khai phải đúng dạng của nó, vì chương trình không đoán thay người viết.",
      en: "A value has the form of its field, since the program does not guess for the writer.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "ngay: 31/4/2020" },
    right: { "bao-cao.md": "ngay: 28/4/2020" },
    mend: "Lời báo nói giá trị đang ghi và dạng cần có, kèm ví dụ; sửa theo ví dụ đó.",
  },
  {
    code: "unknown-key",
    title: { vi: "Tên khai báo lạ", en: "An unknown field" },
    why: {
      vi: "Tên khai báo lạ thường là gõ sai, nên được báo; tên gần giống một tên đã biết thì được hiểu là tên đó để không sinh thêm lỗi khác.",
      en: "An unknown name is mostly a slip; one that resembles a known name is read as that one.",
    },
    severity: "error",
    wrong: { "01-tinh-hinh.md": "---\nmục: I\n---\nChi bộ có ba tổ đảng." },
    right: { "01-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ có ba tổ đảng." },
    mend: "Gõ tên khai báo không dấu, đúng như trong hướng dẫn. Khai báo mà chương trình không dùng đến thì xóa.",
  },
  {
    code: "duplicate-key",
    title: { vi: "Một khai báo ghi hai lần", en: "A field is given twice" },
    why: {
      vi: "Mỗi tên khai báo chỉ ghi một lần, vì ghi hai lần thì không rõ giá trị nào là đúng.",
      en: "A field is given once, or nobody knows which value is meant.",
    },
    severity: "error",
    wrong: { "01-tinh-hinh.md": "---\nmuc: I\nmuc: II.1\n---\nChi bộ có ba tổ đảng." },
    right: { "01-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ có ba tổ đảng." },
    mend: "Giữ dòng đúng, xóa dòng kia.",
  },
  {
    code: "missing-value",
    title: { vi: "Số liệu chưa có giá trị", en: "A fact has no value" },
    why: {
      vi: "Mỗi tên số liệu đã ghi phải có giá trị, vì chỗ dùng tên đó sẽ in đúng giá trị này.",
      en: "Every fact that is named has a value, since that value is what is printed.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "so_lieu:\n  so_to: 3\n  so_buoi:" },
    right: { "bao-cao.md": "so_lieu:\n  so_to: 3\n  so_buoi: 12" },
    mend: "Ghi giá trị đúng như muốn in ra. Chưa có con số thì xóa dòng đó và chỗ dùng nó.",
  },
  {
    code: "value-cut",
    title: { vi: "Phần sau dấu # bị bỏ", en: "A value is cut at #" },
    why: {
      vi: "Dấu # sau một khoảng trắng mở đầu lời nhắc, nên phần sau nó không được in; nhắc để người viết biết.",
      en: "A # after a space begins a remark, so what follows is not printed.",
    },
    severity: "warning",
    wrong: { "bao-cao.md": "co_quan: Chi bộ Văn phòng #2" },
    right: { "bao-cao.md": 'co_quan: "Chi bộ Văn phòng #2"' },
    mend: "Đặt cả giá trị trong ngoặc kép thẳng.",
  },
  {
    code: "value-merged",
    title: { vi: "Giá trị đầu dính với các dòng dưới", en: "A list is run together" },
    why: {
      vi: "Một khai báo nhiều dòng thì mỗi giá trị là một dòng gạch đầu dòng; giá trị ghi ngay sau dấu hai chấm làm các dòng dưới dính vào nó.",
      en: "In a list every value is a line with a hyphen; one typed after the colon swallows the lines below.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "noi_nhan: Ban Tuyên giáo Đảng ủy Khối\n  - Lưu chi bộ" },
    right: { "bao-cao.md": "noi_nhan:\n  - Ban Tuyên giáo Đảng ủy Khối\n  - Lưu chi bộ" },
    mend: "Chuyển giá trị đầu xuống thành một dòng gạch đầu dòng như các dòng khác.",
  },
];
