/** The chapters of the list of findings, in the order in which people read them. A kind of finding names its own. */
import type { Sentence } from "../model/diagnostic.js";

export const chapters = {
  entries: { vi: "Các mục của đề cương", en: "Entries of the outline" },
  report: { vi: "Cả báo cáo", en: "The report as a whole" },
  fields: { vi: "Các dòng khai báo", en: "Fields" },
  "heading-block": { vi: "Tiêu đề, chữ ký, nơi nhận", en: "Heading block, signature, recipients" },
  "front-matter": { vi: "Phần khai báo ở đầu tệp", en: "The block of fields" },
  text: { vi: "Nội dung", en: "Text" },
  wording: { vi: "Câu chữ", en: "Words and marks" },
  numbers: { vi: "Ngày tháng, con số", en: "Dates and figures" },
  citations: { vi: "Dẫn văn bản", en: "Citations" },
  tables: { vi: "Bảng", en: "Tables" },
  figures: { vi: "Bảng lấy từ tệp", en: "Tables from files" },
  pictures: { vi: "Hình", en: "Pictures" },
  settings: { vi: "Mức độ, bỏ qua, khai báo chung", en: "Settings and shared fields" },
  files: { vi: "Tệp", en: "Files" },
  layout: { vi: "Trang giấy, mục lục, phụ lục", en: "Pages, contents lists, annexes" },
  outlines: { vi: "Đề cương, dành cho người làm mẫu", en: "Outlines, for template makers" },
  profiles: { vi: "Thể thức, dành cho người làm mẫu", en: "Format profiles, for template makers" },
} as const satisfies Readonly<Record<string, Sentence>>;

export type Chapter = keyof typeof chapters;
