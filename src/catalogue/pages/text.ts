/** Findings about the text of a file: headings, remarks, marks and footnotes. */
import type { Page } from "../page.js";

export const textPages: readonly Page[] = [
  {
    code: "almost-heading",
    title: { vi: "Đề mục thiếu dấu cách sau dấu #", en: "A heading lacks its space" },
    why: {
      vi: "Dòng bắt đầu bằng dấu # mà không có dấu cách ở sau chỉ là chữ thường, nhưng người viết thường muốn đó là đề mục.",
      en: "A line that begins with # and no space is plain text, which is seldom meant.",
    },
    severity: "warning",
    wrong: { "02-tuyen-truyen.md": "##Năm học đầu\n\nChi bộ đã tổ chức học tập." },
    right: { "02-tuyen-truyen.md": "## Năm học đầu\n\nChi bộ đã tổ chức học tập." },
    mend: "Gõ một dấu cách giữa các dấu # và tên đề mục.",
  },
  {
    code: "bare-heading",
    title: { vi: "Dòng ## không có đoạn văn ở dưới", en: "A numbered paragraph without its text" },
    why: {
      vi: "Dòng `##` không có tên là để đánh số cho đoạn văn ngay dưới nó, nên phải có đoạn văn.",
      en: "A line `##` without a title numbers the paragraph below it, so there must be one.",
    },
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n##" },
    right: { "02-tuyen-truyen.md": "##\n\nChi bộ đã tổ chức học tập." },
    mend: "Viết đoạn văn ngay dưới dòng đó, hoặc xóa dòng đó.",
  },
  {
    code: "heading-nested",
    title: { vi: "Đề mục nằm trong gạch đầu dòng", en: "A heading inside a list or a quote" },
    why: {
      vi: "Đề mục phải sát lề; đề mục nằm trong gạch đầu dòng hay trích dẫn thì không được đánh số và không được tính là mục.",
      en: "A heading stands at the margin; inside a list or a quote it is neither numbered nor an entry.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "- ## Năm 2018\n\n  Có năm buổi học tập." },
    right: { "02-tuyen-truyen.md": "## Năm 2018\n\nCó năm buổi học tập." },
    mend: "Đưa dòng có dấu # ra sát lề, có một dòng trống ở trên.",
  },
  {
    code: "heading-in-report-file",
    title: { vi: "Đề mục đặt trong bao-cao.md", en: "A heading in the report file" },
    why: {
      vi: "Tệp bao-cao.md chỉ có đoạn mở đầu; đề mục của đề cương viết ở tệp của mục, nếu không thì không được đánh số.",
      en: "The report file holds the opening paragraph; headings stand in the files of their entries.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "Chi bộ báo cáo kết quả như sau:\n\n## Kết quả chung\n\nChi bộ đã hoàn thành kế hoạch." },
    right: { "bao-cao.md": "Chi bộ báo cáo kết quả như sau:" },
    mend: "Chuyển đề mục và phần chữ ở dưới sang tệp của mục đó.",
  },
  {
    code: "comment-left",
    title: { vi: "Còn ghi chú chưa xử lý", en: "A remark is left" },
    why: {
      vi: "Ghi chú trong dấu `<!-- -->` không in ra; còn sót khi trình ký thì thường là quên.",
      en: "A remark in `<!-- -->` is not printed; one still there when the report is up for signature is mostly forgotten.",
    },
    wrong: { "01-tinh-hinh.md": "Chi bộ có ba tổ đảng <!-- hỏi lại tổ 3 -->." },
    right: { "01-tinh-hinh.md": "Chi bộ có ba tổ đảng." },
    mend: "Xử lý xong thì xóa từ `<!--` đến `-->`. Lời hướng dẫn mà lệnh `new` ghi sẵn thì không tính.",
  },
  {
    code: "comment-not-closed",
    title: { vi: "Ghi chú mở mà không đóng", en: "A remark is not closed" },
    why: {
      vi: "Ghi chú mở mà không đóng thì phần sau vẫn được in như chữ thường, nên phải báo.",
      en: "What follows a remark that is not closed would be printed as text.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n<!-- chờ số liệu" },
    right: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập." },
    mend: "Thêm `-->` ở cuối lời ghi chú, hoặc xóa lời ghi chú.",
  },
  {
    code: "code-not-closed",
    title: { vi: "Dòng ba dấu huyền không đóng", en: "A fence of text is not closed" },
    why: {
      vi: "Dòng ba dấu huyền mở một khối chữ in nguyên; không đóng lại thì cả phần còn lại của tệp bị hiểu sai.",
      en: "Three backticks open a block printed as it stands; left open, it swallows the rest of the file.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n```\nNăm 2018 có năm buổi." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\nNăm 2018 có năm buổi." },
    mend: "Xóa dòng ba dấu huyền; văn bản hành chính không cần đến.",
  },
  {
    code: "nesting-too-deep",
    title: { vi: "Gạch đầu dòng lồng quá nhiều cấp", en: "Lists are nested too deep" },
    why: {
      vi: "Gạch đầu dòng và trích dẫn lồng nhau nhiều nhất 30 cấp; hơn nữa thì không phải là văn bản cho người đọc.",
      en: "Lists and quotes are nested at most 30 levels deep; more is no text for people.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": `${">".repeat(31)} Chi bộ đã tổ chức học tập.` },
    right: { "02-tuyen-truyen.md": "> Chi bộ đã tổ chức học tập." },
    mend: "Bớt số cấp; văn bản chỉ cần hai, ba cấp.",
  },
  {
    code: "stray-asterisks",
    title: { vi: "Dấu ** không thành cặp", en: "Asterisks without a pair" },
    why: {
      vi: "Dấu ** không thành cặp thì không làm chữ đậm; dấu đó không bao giờ được in ra giấy nên nhắc người viết.",
      en: "Asterisks without a pair make nothing bold, and they are never printed.",
    },
    severity: "warning",
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã **tổ chức học tập." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã **tổ chức** học tập." },
    mend: "Đặt hai dấu sao sát hai đầu phần chữ đậm, không có dấu cách ở phía trong.",
  },
  {
    code: "note-missing",
    title: { vi: "Chú thích chưa có nội dung", en: "A footnote has no text" },
    why: {
      vi: "Dấu chú thích trong bài phải có nội dung chú thích, nếu không thì cuối trang không có gì để in.",
      en: "A footnote named in the text has its words, or nothing can be printed below the page.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã học tập theo quy định[^1]." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã học tập theo quy định[^1].\n\n[^1]: Quy định số 08." },
    mend: "Thêm một dòng nội dung chú thích ở cuối tệp, cùng tệp với chỗ dẫn.",
  },
  {
    code: "note-unused",
    title: { vi: "Chú thích không được dẫn ở đâu", en: "A footnote is not used" },
    why: {
      vi: "Nội dung chú thích phải được dẫn ở một chỗ trong bài, nếu không thì không in ra và chữ bị mất.",
      en: "The words of a footnote are named somewhere in the text, or they are lost.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã học tập.\n\n[^1]: Quy định số 08." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã học tập[^1].\n\n[^1]: Quy định số 08." },
    mend: "Đặt dấu chú thích vào chỗ cần, hoặc xóa dòng nội dung.",
  },
];
