/** Titles and chapters of rules that are not over kinds yet; an entry goes when its rule is. */
import type { AnyKind } from "../findings/kind.js";

export const wordedTraits: Readonly<Record<string, Pick<AnyKind, "chapter" | "title" | "basis" | "from">>> = {
  "citation-comma": {
    chapter: "citations",
    title: { vi: "Thiếu dấu phẩy trước ngày văn bản", en: "A comma is missing before the date" },
  },
  "citation-spacing": {
    chapter: "citations",
    title: { vi: "Số và ký hiệu văn bản có dấu cách", en: "Spaces inside a symbol" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.3.2",
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
  "doubled-space": {
    chapter: "wording",
    title: { vi: "Khoảng hở do dấu cách đặc biệt", en: "Spaces that print as a gap" },
  },
  "figure-differs": {
    chapter: "numbers",
    title: { vi: "Con số lệch với số liệu đã khai", en: "A figure differs from a fact" },
  },
  "heading-as-text": { chapter: "wording", title: { vi: "Đề mục gõ bằng chữ đậm", en: "A heading is typed in bold" } },
  "name-capitals": {
    chapter: "wording",
    title: { vi: "Tên cơ quan viết hoa chưa đúng", en: "A name has its capitals wrong" },
    basis: "Cách viết trong Hướng dẫn 36-HD/VPTW",
  },
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
  "placeholder-left": {
    chapter: "wording",
    title: { vi: "Còn chỗ chưa viết xong", en: "Something is still to be written" },
  },
  "punctuation-space": {
    chapter: "wording",
    title: { vi: "Dấu cách cạnh dấu câu chưa đúng", en: "A space beside a mark is wrong" },
  },
  "straight-quotes": { chapter: "wording", title: { vi: "Dấu ngoặc kép thẳng", en: "Straight quotes" } },
  "tone-style": { chapter: "wording", title: { vi: "Đặt dấu theo hai kiểu", en: "Tone marks are placed in two ways" } },
  "unexplained-abbreviation": {
    chapter: "wording",
    title: { vi: "Chữ viết tắt chưa được giải thích", en: "An abbreviation is not explained" },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.6.1",
  },
};
