/** Titles and chapters of rules that are not over kinds yet. */
import type { AnyKind } from "../findings/kind.js";

export const wordedTraits: Readonly<Record<string, Pick<AnyKind, "chapter" | "title" | "basis" | "from">>> = {
  "as-above": {
    chapter: "heading-block",
    title: { vi: "Ghi Như trên mà không có Kính gửi", en: "“Như trên” without an addressee" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.9.2, hoặc của thể thức đang dùng",
  },
  "before-period": {
    chapter: "report",
    title: { vi: "Báo cáo đề ngày trước kỳ báo cáo", en: "The report is older than its period" },
  },
  "citation-comma": {
    chapter: "citations",
    title: { vi: "Thiếu dấu phẩy trước ngày văn bản", en: "A comma is missing before the date" },
  },
  "citation-first": {
    chapter: "citations",
    title: { vi: "Lần đầu dẫn văn bản chưa ghi đủ", en: "First cited without its date" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.6.1",
  },
  "citation-mismatch": {
    chapter: "citations",
    title: { vi: "Dẫn văn bản sai ngày hoặc sai cơ quan", en: "A citation has another date or body" },
  },
  "citation-spacing": {
    chapter: "citations",
    title: { vi: "Số và ký hiệu văn bản có dấu cách", en: "Spaces inside a symbol" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.3.2",
  },
  "contents-place": {
    chapter: "layout",
    title: { vi: "Mục lục thừa hoặc sai chỗ", en: "A contents list out of place" },
  },
  "copied-guidance": {
    chapter: "entries",
    title: { vi: "Chép lời hướng dẫn của đề cương", en: "The instructions are copied" },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  },
  "date-form": {
    chapter: "numbers",
    title: { vi: "Ngày tháng thiếu hoặc thừa số 0", en: "A date has a zero too few or too many" },
    basis: "Cách ghi ngày trong Hướng dẫn 36-HD/VPTW",
  },
  "date-separators": {
    chapter: "numbers",
    title: { vi: "Ngày tháng dùng hai loại dấu", en: "Dates have two kinds of marks" },
  },
  "date-unreal": { chapter: "numbers", title: { vi: "Ngày không có trong lịch", en: "The calendar has no such day" } },
  "deputy-signature": {
    chapter: "heading-block",
    title: { vi: "Ký thay cấp ủy, chi bộ", en: "A deputy signs for the secretary" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
  },
  "doubled-space": {
    chapter: "wording",
    title: { vi: "Khoảng hở do dấu cách đặc biệt", en: "Spaces that print as a gap" },
  },
  "draft-mark-left": {
    chapter: "report",
    title: { vi: "Đã gửi mà còn ghi Dự thảo", en: "Sent and still marked as a draft" },
    from: "da_gui",
  },
  "empty-annex": { chapter: "layout", title: { vi: "Phụ lục chưa có nội dung", en: "An annex is empty" } },
  "empty-section": {
    chapter: "entries",
    title: { vi: "Mục chưa có nội dung", en: "An entry has no text" },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  },
  "entry-as-text": {
    chapter: "entries",
    title: { vi: "Đề mục gõ như chữ thường", en: "A heading is typed as text" },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  },
  "figure-differs": {
    chapter: "numbers",
    title: { vi: "Con số lệch với số liệu đã khai", en: "A figure differs from a fact" },
  },
  "foreign-motto": {
    chapter: "heading-block",
    title: { vi: "Quốc hiệu hoặc tiêu ngữ của thể thức khác", en: "A motto of another format" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.1",
  },
  "heading-as-text": { chapter: "wording", title: { vi: "Đề mục gõ bằng chữ đậm", en: "A heading is typed in bold" } },
  "issuer-symbol": {
    chapter: "heading-block",
    title: { vi: "Ký hiệu không khớp cơ quan ban hành", en: "The symbol is of another body" },
  },
  "last-recipient": {
    chapter: "heading-block",
    title: { vi: "Nơi nhận thiếu dòng lưu ở cuối", en: "The recipients do not end with the file" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.9.2",
  },
  "late-report": {
    chapter: "report",
    title: { vi: "Báo cáo đã quá hạn", en: "The report is late" },
    basis: "Hạn ghi trong văn bản yêu cầu báo cáo",
  },
  "list-order": {
    chapter: "wording",
    title: { vi: "Số, chữ cái đầu dòng không theo thứ tự", en: "A list is out of order" },
  },
  "missing-opening": {
    chapter: "report",
    title: { vi: "Chưa có đoạn mở đầu", en: "The opening paragraph is missing" },
  },
  "missing-recipient": {
    chapter: "heading-block",
    title: { vi: "Nơi nhận thiếu nơi phải gửi", en: "A recipient is missing" },
    basis: "Nơi gửi báo cáo ghi trong văn bản yêu cầu",
  },
  "name-capitals": {
    chapter: "wording",
    title: { vi: "Tên cơ quan viết hoa chưa đúng", en: "A name has its capitals wrong" },
    basis: "Cách viết trong Hướng dẫn 36-HD/VPTW",
  },
  "none-declared": { chapter: "entries", title: { vi: "Khai `khong_co` chưa đúng", en: "`khong_co` does not fit" } },
  "not-asked-section": {
    chapter: "entries",
    title: { vi: "Mục không hỏi đơn vị này", en: "The entry is not asked of this unit" },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  },
  "number-form": {
    chapter: "numbers",
    title: { vi: "Số viết theo kiểu nước ngoài", en: "A number is written another way" },
  },
  "odd-syllable": { chapter: "wording", title: { vi: "Từ có thể gõ sai", en: "A word that is probably mistyped" } },
  "open-number": {
    chapter: "report",
    title: { vi: "Đã gửi mà chưa ghi số văn bản", en: "The number is still open" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.3",
    from: "da_gui",
  },
  "page-break-last": {
    chapter: "layout",
    title: { vi: "Ngắt trang ngay trước phần ký", en: "A page break before the signature" },
  },
  "picture-without-words": { chapter: "pictures", title: { vi: "Hình không có lời", en: "A picture has no words" } },
  "placeholder-left": {
    chapter: "wording",
    title: { vi: "Còn chỗ chưa viết xong", en: "Something is still to be written" },
  },
  "punctuation-space": {
    chapter: "wording",
    title: { vi: "Dấu cách cạnh dấu câu chưa đúng", en: "A space beside a mark is wrong" },
  },
  "report-date": {
    chapter: "report",
    title: { vi: "Báo cáo đề ngày trước văn bản yêu cầu", en: "The report is older than its plan" },
    basis: "Ngày của văn bản yêu cầu báo cáo",
  },
  "reserved-section": {
    chapter: "entries",
    title: { vi: "Mục dành cho đơn vị khác báo cáo", en: "The entry is another unit's to write" },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  },
  "signer-name": {
    chapter: "heading-block",
    title: { vi: "Họ tên người ký kèm danh xưng", en: "A title stands before the name" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
  },
  "signer-position": {
    chapter: "heading-block",
    title: { vi: "Chức vụ kèm tên cơ quan", en: "The position names the body again" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
  },
  "signing-body": {
    chapter: "heading-block",
    title: { vi: "Quyền hạn ký không hợp loại đơn vị", en: "The body does not fit the unit" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
  },
  "straight-quotes": { chapter: "wording", title: { vi: "Dấu ngoặc kép thẳng", en: "Straight quotes" } },
  "subject-capital": {
    chapter: "heading-block",
    title: { vi: "Trích yếu viết hoa chữ đầu", en: "The subject line begins with a capital" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
  },
  "subject-changed": {
    chapter: "heading-block",
    title: { vi: "Trích yếu khác đề cương", en: "The subject line differs" },
  },
  "subject-end": {
    chapter: "heading-block",
    title: { vi: "Trích yếu có dấu câu ở cuối", en: "The subject line ends with a stop" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
  },
  "subject-words": {
    chapter: "heading-block",
    title: { vi: "Trích yếu lặp tên loại hoặc ghi V/v", en: "The subject line repeats the type" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
  },
  "table-columns": { chapter: "tables", title: { vi: "Bảng có quá nhiều cột", en: "A table has too many columns" } },
  "table-percent": { chapter: "numbers", title: { vi: "Tỷ lệ tính sai", en: "A percentage does not come out" } },
  "table-too-large": { chapter: "tables", title: { vi: "Bảng có quá nhiều ô", en: "A table has too many cells" } },
  "table-total": { chapter: "numbers", title: { vi: "Hàng tổng cộng sai", en: "A total does not come out" } },
  "table-width": {
    chapter: "tables",
    title: { vi: "Bề rộng cột không vừa trang", en: "The widths do not fit the page" },
  },
  "tone-style": { chapter: "wording", title: { vi: "Đặt dấu theo hai kiểu", en: "Tone marks are placed in two ways" } },
  "topic-missing": {
    chapter: "entries",
    title: { vi: "Có thể chưa nêu hết ý của đề cương", en: "A topic may be missing" },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  },
  "type-symbol": {
    chapter: "outlines",
    title: { vi: "Ký hiệu không hợp với loại văn bản", en: "The symbol is of another type" },
  },
  "unexplained-abbreviation": {
    chapter: "wording",
    title: { vi: "Chữ viết tắt chưa được giải thích", en: "An abbreviation is not explained" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.6.1",
  },
  "wide-picture": {
    chapter: "pictures",
    title: { vi: "Hình khai rộng hơn trang", en: "A picture is wider than the page" },
  },
  "word-limit": {
    chapter: "entries",
    title: { vi: "Dài hoặc ngắn hơn mức của đề cương", en: "Longer or shorter than the limit" },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  },
  "year-missing": {
    chapter: "entries",
    title: { vi: "Chưa nói đến một năm của đề cương", en: "A year is missing" },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  },
};
