/** Outlines that nobody would write, with the files of a report after them. */
import fc from "fast-check";
import { smallOutline } from "../small-report.js";

export interface Entry {
  readonly title: string;
  readonly kind: "" | "kieu=sao" | "kieu=khong-so";
  readonly optional: boolean;
  readonly guidance: readonly string[];
  readonly topics: readonly string[];
  readonly children: readonly Entry[];
}

/** A title that occurs once, with signs that an official one may have. */
const titles = [
  "TÌNH HÌNH CHUNG",
  "Kết quả thực hiện",
  "Công tác “nêu gương”",
  "Hạn chế; nguyên nhân",
  "Đề xuất (kiến nghị)",
  "Học tập, làm theo",
  "R&D <mới>",
  "Tư tưởng – đạo đức",
  "Năm 2020",
  "Giải pháp & nhiệm vụ",
] as const;

const entryShape = (depth: number): fc.Arbitrary<Entry> =>
  fc.record({
    title: fc.constantFrom(...titles),
    kind: fc.constantFrom("", "", "", "kieu=sao", "kieu=khong-so"),
    optional: fc.boolean(),
    guidance: fc.array(
      fc.constantFrom("Nêu ngắn gọn tình hình.", "Không quá hai trang; có --> số liệu.", "Đánh giá <!-- kỹ -->"),
      { maxLength: 2 },
    ),
    topics: fc.array(fc.constantFrom("học tập nghị quyết", "tình hình tư tưởng", "số liệu (nếu có)"), { maxLength: 2 }),
    children: depth >= 4 ? fc.constant([]) : fc.array(entryShape(depth + 1), { maxLength: 3, size: "xsmall" }),
  });

/** No two titles are alike: each is numbered in words that no rule takes for a number. */
export const outline: fc.Arbitrary<readonly Entry[]> = fc
  .array(entryShape(1), { minLength: 1, maxLength: 4 })
  .map((entries) => {
    let count = 0;
    const named = (entry: Entry): Entry => ({
      ...entry,
      title: `${entry.title} ${spelt(++count)}`,
      children: entry.children.map(named),
    });
    return entries.map(named);
  });

function spelt(number: number): string {
  const figures = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
  return [...String(number)].map((figure) => figures[Number(figure)] ?? "").join(" rồi ");
}

export function outlineText(entries: readonly Entry[], depth = 1): string {
  return entries
    .map(({ title, kind, optional, guidance, topics, children }) => {
      const attributes = [kind, optional ? "tuy_chon" : ""].filter(Boolean).join(" ");
      return [
        `${"#".repeat(depth)} ${title}${attributes === "" ? "" : ` {${attributes}}`}`,
        ...guidance.flatMap((each) => [`> ${each}`, ">"]),
        ...topics.map((each) => `- ${each}`),
        "",
        outlineText(children, depth + 1),
      ].join("\n");
    })
    .join("\n");
}

export function outlineFiles(text: string): Readonly<Record<string, string>> {
  return { "templates/mau-nho/mau.md": smallOutline, "templates/mau-nho/de-cuong.md": text };
}

export function allOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...allOf(entry.children)]);
}

/** Where the text of an outline may slip, and how. */
export const slip = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(
    "#",
    "##",
    "#####",
    " ",
    "{",
    "}",
    "{#a}",
    " {#a} {#b}",
    " {x=y}",
    " {tuy_chn}",
    "chữ rời",
    "\n",
    "\n#\n",
    "\n###### Sâu\n",
    "---\n",
    "<!--",
    "\u0000",
    "{{x}}",
    " {toi_da=x}",
    " {khi=}",
    "\t",
    "\u00A0",
    "|",
  ),
);

export function slipped(text: string, [where, bit]: readonly [number, string]): string {
  const at = Math.floor(where * text.length);
  return text.slice(0, at) + bit + text.slice(at);
}
