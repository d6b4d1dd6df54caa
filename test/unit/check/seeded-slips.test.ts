/** Slips as people make them, one at a time in a report that is otherwise right: each is told once, where it stands. */
import { expect, test } from "vitest";
import { compileSmall } from "../../support/small-report.js";

/** A slip is marked by `⟦…⟧`, which is taken out: its first letter is the place. */
const slips: readonly (readonly [string, string])[] = [
  ["straight-quotes", "Phương châm ⟦”⟧gần dân, sát dân” được giữ vững."],
  ["straight-quotes", "Phương châm “gần dân, sát dân⟦“⟧ được giữ vững."],
  ["straight-quotes", "Câu lạc bộ ⟦„⟧Hương quê” có 12 người."],
  ["punctuation-space", "Pháp luật được giữ ⟦vững;“thượng tôn⟧ pháp luật” thành nền nếp."],
  ["punctuation-space", "Chi ngân sách đạt ⟦97,14%;tiết⟧ kiệm được nhiều."],
  ["punctuation-space", "Việc này xong trong năm ⟦2019.Trong⟧ đó có ba việc khó."],
  ["punctuation-space", "Ông Nguyễn Văn ⟦Thành(73⟧ tuổi) hiến đất."],
  ["punctuation-space", "Hài lòng ⟦71,2% ,⟧ bình thường 28,8%."],
  ["number-form", "Xử lý ⟦1,353.5⟧ hồ sơ mỗi năm."],
  ["number-form", "Trồng ⟦1,200⟧ cây quế."],
  ["number-form", "| Năm | Tỷ lệ (%) |\n| --- | ---: |\n| 2018 | ⟦44.4⟧ |"],
  ["odd-syllable", "Việc học ⟦tậpp⟧ được duy trì."],
  ["odd-syllable", "Giáo ⟦dụcj⟧ được quan tâm."],
  ["odd-syllable", "Huy ⟦đônng⟧ được nhiều nguồn lực."],
  ["odd-syllable", "Vai trò nòng ⟦côts⟧ được giữ."],
  ["odd-syllable", "Tiền được ⟦giửi⟧ về."],
  ["odd-letter", "Các cơ ⟦quɑn⟧ đã họp."],
  ["odd-letter", "Thực ⟦hiệո⟧ đúng hạn."],
  ["unexplained-abbreviation", "Phát triển ⟦KT-XH⟧ của địa phương."],
  ["unexplained-abbreviation", "Có 12 ⟦CLB⟧ hoạt động."],
  ["placeholder-left", "Chi bộ kết nạp ⟦…⟧ đảng viên."],
  ["placeholder-left", "Kinh phí là ⟦XX⟧ triệu đồng."],
  ["placeholder-left", "Kết quả đạt khá ⟦(cần bổ sung số liệu)⟧."],
  ["placeholder-left", "Số buổi học là ⟦???⟧ như đã báo."],
  ["placeholder-left", "Kết quả khá ⟦[Đồng chí A bổ sung]⟧."],
  [
    "doubled-space",
    "Có chú thích[^a].\n\nBa người hoạt động.\n\n[^a]: Những mẩu chuyện về đời ⟦hoạt\u00A0 động⟧ của Bác.",
  ],
];

test.each(slips)("%s: %s", (code, marked) => {
  const before = marked.slice(0, marked.indexOf("⟦"));
  const { diagnostics } = compileSmall(marked.replace(/[⟦⟧]/gu, ""));
  const found = diagnostics.map(({ code, at }) => `${code} ${at.file}:${at.line}:${at.column}`);
  const line = before.split("\n");
  expect(found).toEqual([`${code} r/1.md:${line.length + 3}:${(line.at(-1) ?? "").length + 1}`]);
});

const table = (rows: string): string => `| Năm | Tiếp nhận | Đúng hẹn |\n| --- | ---: | ---: |\n${rows}`;

test.each([
  [
    "figures of thousands in the second column",
    table("| 2016 | 7.215 | 12 |\n| 2017 | 1.470 | 13 |\n| Cộng | 8.658 | 25 |"),
  ],
  ["a sum with a remark", table("| 2016 | 5 | 12 |\n| 2017 | 6 | 13 |\n| Tổng cộng (2 năm) | 12 | 25 |")],
])("a wrong sum is told below %s", (_, text) => {
  expect(compileSmall(text).diagnostics.map(({ code, at }) => `${code}:${at.line}`)).toEqual(["table-total:8"]);
});

test("a wrong share is not told again as a wrong sum", () => {
  const rows = [
    "| Đất | 50 | 50,0 |",
    "| Nhà | 30 | 36,0 |",
    "| Rừng | 15 | 15,0 |",
    "| Khác | 5 | 5,0 |",
    "| Tổng | 100 | 100 |",
  ];
  const text = `| Loại | Số hồ sơ | Tỷ trọng (%) |\n| --- | ---: | ---: |\n${rows.join("\n")}`;
  expect(compileSmall(text).diagnostics.map(({ code, at }) => `${code}:${at.line}`)).toEqual(["table-percent:7"]);
});

test("annexes have lists and headings too", () => {
  const annex = "---\nphu_luc: Danh sách\n---\n**1. Tập thể**\n\na) Chi bộ một.\n\nc) Chi bộ hai.\n";
  const { diagnostics } = compileSmall("Danh sách nêu tại [[danh-sach]].", { "r/danh-sach.md": annex });
  expect(diagnostics.map(({ code, at }) => `${code} ${at.file}:${at.line}`)).toEqual([
    "heading-as-text r/danh-sach.md:4",
    "list-order r/danh-sach.md:8",
  ]);
});
