/** Vietnamese texts write dots between thousands and a comma before decimals; reported only where nothing else can be meant. */

import { finding, kind } from "../../findings/kind.js";
import { perText } from "../../language/memo.js";
import type { Rule } from "../rule.js";
import { isPercent } from "../views/grid.js";
import { placeIn } from "../views/span-ranges.js";
import { type Span, spansOf } from "../views/spans.js";

const numberForm = kind<{ number: string; right: string }>("number-form", {
  chapter: "numbers",
  weight: "warning",
  habit: "file",
  title: { vi: "Số viết theo kiểu nước ngoài", en: "A number is written another way" },
  message: ({ number }) => ({
    vi: `Số “${number}” viết theo kiểu nước ngoài.`,
    en: `The number “${number}” is not written in the Vietnamese way.`,
  }),
  hint: ({ right }) => ({
    vi: `Sửa thành “${right}”: dấu chấm ngăn hàng nghìn, dấu phẩy trước số lẻ.`,
    en: `Change it to “${right}”: a dot between thousands, a comma before decimals.`,
  }),
});

export const rule: Rule = {
  kinds: [numberForm],
  run: (report) =>
    spansOf(report).flatMap((span) =>
      [...foreignNumbers(span.typed), ...shareIn(span)].map(({ index, number }) => {
        const right = number.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
        return finding(numberForm, placeIn(span, index, number.length), { number, right });
      }),
    ),
};

// What is counted is whole: “1,234 người” cannot be a fraction of a person.
const counted =
  "đảng viên|đoàn viên|hội viên|người|lượt|học sinh|sinh viên|giáo viên|cán bộ|đồng chí|cá nhân|tập thể|hộ|cuốn|bài|hồ sơ|cây|gốc|con|em|cháu|suất|phiếu|văn bản|trang|chiếc|bộ|buổi|ngày công|" +
  "khẩu trang|đồng(?! chí)";
const measured = "triệu|tỷ|tỉ|nghìn|lần|km|kg|ha|tấn|mét|m2|m²";
const alone = "(?<![\\p{L}\\p{N}.,/:-])";

const patterns: readonly RegExp[] = [
  // 1,234,567
  new RegExp(`${alone}\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?(?![\\p{N},])`, "gu"),
  new RegExp(`${alone}[1-9]\\d{0,2},\\d{3}(?=\\s(?:${counted})(?!\\p{L}))`, "gu"),
  // 1,353.5
  new RegExp(`${alone}[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d{1,2}(?![\\p{N},])`, "gu"),
  // 12.5%; three digits behind the dot would be thousands.
  new RegExp(`${alone}\\d+\\.\\d{1,2}(?=\\s?%)`, "gu"),
  new RegExp(`${alone}\\d+\\.\\d{1,2}(?=\\s(?:${measured})(?!\\p{L}))`, "gu"),
];

/** One of these stands in whatever the patterns find. */
const signs = /\d,\d{3}|\d\.\d\d?(?!\d)/;

/** The whole of a cell below a head such as `Tỷ lệ (%)`. */
function shareIn({ typed, head }: Span): readonly { readonly index: number; readonly number: string }[] {
  const number = /^\s*(\d{1,3}\.\d{1,2})\s*$/.exec(typed)?.[1];
  return number === undefined || head === undefined || !isPercent(head)
    ? []
    : [{ index: typed.indexOf(number), number }];
}

/** Behind these words a number with a dot is the number of a passage. */
const passage = /(?:mục|khoản|điểm|bảng|hình|phần|điều|chương|phụ lục|số)\s$/iu;

const foreignNumbers = perText((text): readonly { readonly index: number; readonly number: string }[] => {
  if (!signs.test(text)) return [];
  return (
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(({ index }) => !passage.test(text.slice(Math.max(0, index - 12), index)))
      .map((found) => ({ index: found.index, number: found[0] }))
      .sort((a, b) => a.index - b.index)
      // 1,234,567.8 fits two of them.
      .filter(({ index }, order, all) => all[order - 1]?.index !== index)
  );
});
