/** Finds placeholders that authors leave for missing text: `…`, `[CẦN BỔ SUNG]`, `TODO`, `xxx`, rows of dots. */
import { perText } from "./memo.js";

export interface PlaceholderText {
  readonly index: number;
  readonly words: string;
}

/** Words after an opening bracket that ask for text. */
const asking =
  "cần|chưa|chờ|đợi|điền|bổ sung|sẽ bổ sung|ghi rõ|nhập|viết tiếp|hỏi lại|kiểm tra lại|xem lại|số liệu|todo|tbd";

/** The text that the program prints for a table whose file has a finding. */
export const noFigures = "[Chưa có số liệu]";

/** The end of the guide in a file made by `new`; a test compares it with `muc.hbs`. */
export const stubClosing = "Viết nội dung ở dưới dòng cuối của phần ghi chú này";

const patterns: readonly RegExp[] = [
  new RegExp(stubClosing, "gu"),
  new RegExp(`\\[\\s*(?:${asking})(?!\\p{L})[^[\\]]*\\]`, "giu"),
  /\[[^[\]]{0,60}(?<!\p{L})(?:bổ sung|điền|cập nhật)(?: sau| số liệu| thêm)?\s*\]/giu,
  /\(\s*(?:(?:cần|chờ|sẽ) (?:bổ sung|cập nhật|điền|kiểm tra lại|xem lại)(?: sau| thêm| số liệu)?|(?:bổ sung|cập nhật|điền|viết) sau)\s*\)/giu,
  /(?<=^|\s)\?{2,}(?=\s|$|[.,;])/gu,
  // A figure to come: “bố trí … triệu đồng”, “có XX đảng viên”; elsewhere dots are an omission.
  /(?<=(?<!\p{L})(?:có|được|là|đạt|gồm|khoảng|hơn|gần|trên|trí|cấp|chi|thu|tổng số|kết nạp|tổ chức)\s)(?:…|\.{3,4}|[Xx]{2})(?=\s?(?:triệu|tỷ|tỉ|nghìn|đảng viên|đoàn viên|hội viên|lượt|%|đồng(?! bào| chí))(?!\p{L}))/gu,
  // Inside a quotation […] marks an omission.
  /\[\s*(?:…|\.{3,})\s*\]/gu,
  /(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME)(?![\p{L}\p{N}])/gu,
  // Small letters: XXX is thirty. Behind digits they hide a part of a number.
  /(?<![\p{L}\p{N}.]|[\dx][\s.-])x{3,}(?![\p{L}\p{N}]|[\s.-]x|\.\p{L})/gu,
  /_{3,}|\.{5,}|…{2,}/gu,
  /(?<!\p{L})ngày\s*(?:…|\.{2,})\s*(?=tháng|\/)/giu,
  /(?<!\p{L})số\s*(?:…|\.{2,})\s*(?=[-/])/giu,
];

/** A quick test: whatever the patterns find matches it, and most texts do not. */
const signs = new RegExp(`[[(…_?]|\\.\\.|[Xx]{2}|TODO|TBD|FIXME|${stubClosing}`);

/** Excludes the text that a draft shows for an unreadable file, which has its own finding. */
const ownGap = /^\[Chưa có (?:hình[:\]]|số liệu\]$)/u;

export const placeholdersIn = perText((text): readonly PlaceholderText[] => {
  if (!signs.test(text) || ownGap.test(text)) return [];
  if (/^[\s.…]+$/u.test(text) && /…|\.{3}/u.test(text)) return [{ index: text.search(/\S/), words: text.trim() }];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ 0: words, index }) => !/^\[\s*[.…]/u.test(words) || !isQuoted(text, index))
    .map((found) => ({ index: found.index, words: found[0].trim() }))
    .sort((a, b) => a.index - b.index || b.words.length - a.words.length)
    .filter(({ index }, order, all) => !all.slice(0, order).some((each) => index < each.index + each.words.length));
});

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** True if a line has text besides placeholders and its list marker. */
export function saysSomething(line: string): boolean {
  const words = line.replace(/^(?:\d{1,3}[.)]|[-+*])\s/, "");
  const rest = placeholdersIn(words).reduceRight(
    (left, { index, words: gap }) => left.slice(0, index) + left.slice(index + gap.length),
    words,
  );
  // The outline's instruction to the author does not count as text.
  return /[\p{L}\p{N}]/u.test(rest.replace(/\(nếu có\)/giu, ""));
}
