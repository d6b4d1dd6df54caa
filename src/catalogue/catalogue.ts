/**
 * Every kind of finding with its page. How heavy one is comes from its rule where it has one, so that nothing is said twice;
 * the tests run every example at every stage and hold the pages to what comes out.
 */
import { allKinds } from "../check/codes.js";
import type { Sentence, Severity } from "../model/diagnostic.js";
import { isFrom, type Stage } from "../model/report.js";
import type { Page } from "./page.js";
import { citationPages } from "./pages/citations.js";
import { coveragePages } from "./pages/coverage.js";
import { entryPages } from "./pages/entries.js";
import { fieldPages } from "./pages/fields.js";
import { figurePages } from "./pages/figures.js";
import { filePages } from "./pages/files.js";
import { frontMatterPages } from "./pages/front-matter.js";
import { headingBlockPages } from "./pages/heading-block.js";
import { layoutPages } from "./pages/layout.js";
import { numberPages } from "./pages/numbers.js";
import { outlinePages } from "./pages/outlines.js";
import { picturePages } from "./pages/pictures.js";
import { profilePages } from "./pages/profiles.js";
import { reportPages } from "./pages/report.js";
import { settingPages } from "./pages/settings.js";
import { tablePages } from "./pages/tables.js";
import { textPages } from "./pages/text.js";
import { wordingPages } from "./pages/wording.js";

export interface Chapter {
  readonly title: Sentence;
  readonly pages: readonly Page[];
}

export const chapters: readonly Chapter[] = [
  { title: { vi: "Các mục của đề cương", en: "Entries of the outline" }, pages: [...entryPages, ...coveragePages] },
  { title: { vi: "Cả báo cáo", en: "The report as a whole" }, pages: reportPages },
  { title: { vi: "Các dòng khai báo", en: "Fields" }, pages: fieldPages },
  { title: { vi: "Tiêu đề, chữ ký, nơi nhận", en: "Heading block, signature, recipients" }, pages: headingBlockPages },
  { title: { vi: "Phần khai báo ở đầu tệp", en: "The block of fields" }, pages: frontMatterPages },
  { title: { vi: "Nội dung", en: "Text" }, pages: textPages },
  { title: { vi: "Câu chữ", en: "Words and marks" }, pages: wordingPages },
  { title: { vi: "Ngày tháng, con số", en: "Dates and figures" }, pages: numberPages },
  { title: { vi: "Dẫn văn bản", en: "Citations" }, pages: citationPages },
  { title: { vi: "Bảng", en: "Tables" }, pages: tablePages },
  { title: { vi: "Bảng lấy từ tệp", en: "Tables from files" }, pages: figurePages },
  { title: { vi: "Hình", en: "Pictures" }, pages: picturePages },
  { title: { vi: "Mức độ, bỏ qua, khai báo chung", en: "Settings and shared fields" }, pages: settingPages },
  { title: { vi: "Tệp", en: "Files" }, pages: filePages },
  { title: { vi: "Trang giấy, mục lục, phụ lục", en: "Pages, contents lists, annexes" }, pages: layoutPages },
  { title: { vi: "Đề cương, dành cho người làm mẫu", en: "Outlines, for template makers" }, pages: outlinePages },
  {
    title: { vi: "Thể thức, dành cho người làm mẫu", en: "Format profiles, for template makers" },
    pages: profilePages,
  },
];

export const pages: readonly Page[] = chapters.flatMap((chapter) => chapter.pages);

const byCode: ReadonlyMap<string, Page> = new Map(pages.map((page) => [page.code, page]));

export function pageOf(code: string): Page | undefined {
  return byCode.get(code);
}

export function titleOf(code: string): Sentence | undefined {
  return byCode.get(code)?.title;
}

/** How heavy a finding of this kind is at a stage; undefined where it is not told. */
export function severityAt({ code, severity, from }: Page, stage: Stage): Severity | undefined {
  if (from !== undefined && !isFrom(stage, from)) return undefined;
  const own = allKinds.get(code);
  if (own?.raised !== undefined && isFrom(stage, own.raised.from)) return own.raised.to;
  return own?.weight ?? severity;
}
