import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTemplate } from "../../../src/index.js";
import { allEntries, type OutlineEntry } from "../../../src/model/outline.js";

const { value: template, diagnostics } = readTemplate("so-ket-chi-thi-05");
if (template === undefined) throw new Error("the outline so-ket-chi-thi-05 is not there");
const { outline } = template;
const entries = allEntries(outline.entries);

/** The outline as it was issued with Kế hoạch 59-KH/ĐUK, line by line, white space as one space. */
const official = readFileSync(join(import.meta.dirname, "../../fixtures/de-cuong-59.txt"), "utf8")
  .split("\n")
  .map((line) => line.replace(/[\s\u00A0]+/gu, " ").trim())
  .filter((line) => line !== "");

/** A heading of the issued outline with the paragraphs below it. */
interface OfficialItem {
  readonly mark: string;
  readonly sentence: string;
  readonly below: readonly string[];
}

function officialItems(): readonly OfficialItem[] {
  const items: { mark: string; sentence: string; below: string[] }[] = [];
  for (const line of official.slice(official.findIndex((each) => each.startsWith("I- ")))) {
    const found = /^([IVX]+-|\d+-|[+*]) (.*)$/.exec(line);
    if (found?.[1] !== undefined) items.push({ mark: found[1], sentence: found[2] ?? "", below: [] });
    else items.at(-1)?.below.push(line);
  }
  return items;
}
const items = officialItems();

function isPart({ mark }: OfficialItem): boolean {
  return /^[IVX]+-$/.test(mark);
}

/** The printed title, from the sentence alone: up to its first `:`, `;` or `(`, and nothing at its end. */
function titleOf(item: OfficialItem, number: string | null): string {
  const cut = isPart(item) ? item.sentence.split("(")[0] : item.sentence.split(/[:;(]/)[0];
  const bare = (cut ?? "").trim().replace(/\.$/, "");
  if (number !== "II.1") return bare;
  const rest = bare.replace(/^Đánh giá /, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

test("the outline has no fault", () => expect(diagnostics).toEqual([]));

test("every entry, its number and its kind", () => {
  expect(entries.map(({ number, kind, id }) => `${number ?? kind} ${id}`)).toEqual([
    "I tinh-hinh",
    "II ket-qua",
    "II.1 lanh-dao-chi-dao",
    "II.2 tuyen-truyen",
    "II.3 giang-day",
    "II.4 cong-viec-thuong-xuyen",
    "plus gan-nghi-quyet",
    "plus sinh-hoat-thuong-xuyen",
    "plus noi-dung-dot-pha",
    "II.5 chuan-muc-dao-duc",
    "II.6 dang-ky-tu-duong",
    "II.7 neu-guong",
    "II.8 the-he-tre",
    "II.9 dien-hinh",
    "II.10 kiem-tra-giam-sat",
    "star danh-gia-chung",
    "III han-che-nguyen-nhan-kinh-nghiem",
    "III.1 han-che",
    "III.2 nguyen-nhan",
    "III.3 kinh-nghiem",
    "IV nhiem-vu-giai-phap",
    "V kien-nghi",
  ]);
});

test("the issued outline has an item for each entry, in the same order, with the same mark", () => {
  const marks = entries.map(({ number, kind, ordinal }) =>
    number === null
      ? { star: "*", plus: "+", unnumbered: "", numbered: "" }[kind]
      : `${number.includes(".") ? ordinal : number}-`,
  );
  expect(items.map(({ mark }) => mark)).toEqual(marks);
});

describe.each(entries.map((entry, index) => [entry.number ?? entry.id, entry, items[index]] as const))(
  "%s",
  (_, entry, item) => {
    test("its title is the official sentence cut by the rule", () => {
      expect(entry.title).toBe(item === undefined ? "" : titleOf(item, entry.number));
      expect(entry.title).not.toMatch(/[():]|\.$/);
    });

    test("its guidance is the official text, word for word", () => {
      expect(entry.guidance).toEqual(guidanceOf(item, entry));
    });

    test("each topic is a phrase of its guidance", () => {
      const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
      const text = plain(entry.guidance.join(" "));
      const missing = entry.topics.filter((topic) =>
        plain(topic)
          .trim()
          .split(" ")
          .some((word) => !text.includes(word)),
      );
      expect(missing).toEqual([]);
    });
  },
);

/** A part is guided by the paragraph below it; a point by its own sentence, unless it is a title and nothing more. */
function guidanceOf(item: OfficialItem | undefined, { number, title }: OutlineEntry): readonly string[] {
  if (item === undefined) return [];
  if (item.below.length > 0) return item.below;
  const onlyTitle = item.sentence === title || titleOf(item, number) === item.sentence;
  return onlyTitle ? [] : [item.sentence];
}

test("conditions: who is asked, what may be left out, what may be declared none", () => {
  const told = entries.flatMap(({ number, id, askedWhen, reporters, optional, mayBeNone, words, proposals }) => {
    const parts = [
      ...askedWhen.map((each) => `khi ${each}`),
      ...reporters.map((each) => `của ${each}`),
      ...(optional ? ["tùy chọn"] : []),
      ...(mayBeNone ? ["được báo không có"] : []),
      ...(words.min === undefined ? [] : [`từ ${words.min} từ`]),
      ...(words.max === undefined ? [] : [`đến ${words.max} từ`]),
      ...proposals.map((each) => `đề xuất ${each}`),
    ];
    return parts.length === 0 ? [] : [`${number ?? id}: ${parts.join(", ")}`];
  });
  expect(told).toEqual([
    "I: đến 400 từ, đề xuất toi_da",
    "II.3: khi giao_duc",
    "II.8: của doan_khoi",
    "II.9: được báo không có, đề xuất cho_phep_khong_co",
    "II.10: được báo không có, đề xuất cho_phep_khong_co",
    "V: tùy chọn",
  ]);
});

test("the document it asks for, the plan it came with, its dates", () => {
  const { documentType, typeSymbol, issuedWith, deadlines, period, absentNumbers, dots, profile } = outline;
  expect([documentType, typeSymbol, absentNumbers, dots, profile]).toEqual([
    "Báo cáo",
    "BC",
    "keep",
    false,
    "dang-2018",
  ]);
  expect([issuedWith?.number, issuedWith?.date]).toEqual(["59-KH/ĐUK", { year: 2020, month: 3, day: 6 }]);
  expect(
    deadlines.map(({ name, date, exclusive }) => [name, `${date.day}/${date.month}/${date.year}`, exclusive]),
  ).toEqual([
    ["bao_cao", "30/4/2020", true],
    ["so_ket", "30/4/2020", true],
    ["ho_so_khen_thuong", "5/5/2020", true],
  ]);
  expect(period?.from).toEqual({ year: 2016, month: 5, day: 15 });
});

test("the subject is the issued title, line by line, without the word for the document", () => {
  expect(outline.subject?.split("\n")).toEqual(official.slice(1, 4).map((line) => line.replace(/^Báo cáo /, "")));
});
