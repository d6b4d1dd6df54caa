import { describe, expect, test } from "vitest";
import { baseText, reportAt, terminal } from "../cli/terminal.js";

const path = "content/a/01-tinh-hinh.md";
const section = (text: string): string => `---\nmuc: I\n---\n${text}\n`;
const files = (text: string) => reportAt("content/a", { "01-tinh-hinh.md": text });

describe("--fix", () => {
  const slips = section(
    "Chi bộ học tập Chỉ thị số 05 - CT/TW và Chỉ thị số 05 - CT/TW,\nKết luận số 01 -KL/TW ngày 18/5/2021 của Bộ Chính trị.",
  );
  const mended = section(
    "Chi bộ học tập Chỉ thị số 05-CT/TW và Chỉ thị số 05-CT/TW,\nKết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị.",
  );

  test("mends what is safe and tells what is left", async () => {
    const world = terminal(files(slips));
    const { code, out, err } = await world.type("check --fix content/a");
    expect(code).toBe(0);
    expect(err).toContain("2 dòng trong 1 tệp");
    expect(world.text(path)).toBe(mended);
    expect(out).toContain("0 cảnh báo");
  });

  test("a second run changes nothing", async () => {
    const world = terminal(files(slips));
    await world.type("check --fix content/a");
    const before = world.host.files.get(`/${path}`);
    const { err } = await world.type("check --fix content/a");
    expect(err).toContain("Không có chỗ nào");
    expect(world.host.files.get(`/${path}`)).toBe(before);
  });

  test("line ends, byte order mark and all other text stay as they are", async () => {
    const typed = `\uFEFF${slips}\nNguyễn   Văn A:  'x'  \n`.replaceAll("\n", "\r\n");
    const world = terminal(files(typed));
    await world.type("check --fix content/a");
    const expected = `\uFEFF${mended}\nNguyễn   Văn A:  'x'  \n`.replaceAll("\n", "\r\n");
    expect(Buffer.from(world.host.files.get(`/${path}`) ?? []).toString("utf8")).toBe(expected);
  });

  const remedies: readonly (readonly [string, string, string])[] = [
    ["straight quotes in pairs", 'Phong trào "người tốt" và "việc tốt".', "Phong trào “người tốt” và “việc tốt”."],
    [
      "a quotation over two lines",
      'Phong trào "người tốt,\nviệc tốt" mở rộng.',
      "Phong trào “người tốt,\nviệc tốt” mở rộng.",
    ],
    [
      "quotes beside those of a comment",
      'Gương <!-- "làm --> "làm\ntheo" mở rộng.',
      'Gương <!-- "làm --> “làm\ntheo” mở rộng.',
    ],
    ["a space behind bold words", "Đã **họp** , rồi nghỉ.", "Đã **họp**, rồi nghỉ."],
    [
      "quotes of a list and a table",
      '- Gương "làm theo".\n\n| A |\n| --- |\n| Gương "tốt" |',
      "- Gương “làm theo”.\n\n| A |\n| --- |\n| Gương “tốt” |",
    ],
    [
      "marks the wrong way round",
      "Gương ”làm theo” và “người tốt“ được nêu.",
      "Gương “làm theo” và “người tốt” được nêu.",
    ],
    ["words run together by a mark", "Đạt 97,1%;tiết kiệm,đúng hạn.", "Đạt 97,1%; tiết kiệm, đúng hạn."],
    [
      "headings typed in bold",
      "**1. Kết quả**\n\nĐã học.\n\n**2. Hạn chế**\n\nCòn chậm.",
      "## Kết quả\n\nĐã học.\n\n## Hạn chế\n\nCòn chậm.",
    ],
    ["special spaces", "Chi bộ\u00A0 đã họp.", "Chi bộ đã họp."],
    [
      "spaces beside marks",
      "Chi bộ đã họp , đảng viên ( và quần chúng )dự đủ,nghe kỹ.",
      "Chi bộ đã họp, đảng viên (và quần chúng) dự đủ, nghe kỹ.",
    ],
    [
      "dates",
      "Họp ngày 5/5/2019, 12/05/2019 và ngày 6 tháng 3 năm 2020.",
      "Họp ngày 05/5/2019, 12/5/2019 và ngày 06 tháng 3 năm 2020.",
    ],
    [
      "capitals, the writer's own tone marks kept",
      "Nghị quyết của Bộ chính trị, Uỷ ban kiểm tra Trung ương.",
      "Nghị quyết của Bộ Chính trị, Uỷ ban Kiểm tra Trung ương.",
    ],
    [
      "several on one line",
      'Ngày 5/5/2019 , Bộ chính trị ra "Chỉ thị" , gọi tắt.',
      "Ngày 05/5/2019, Bộ Chính trị ra “Chỉ thị”, gọi tắt.",
    ],
  ];

  test.each(remedies)("mends %s; a second time changes nothing", async (_, typed, right) => {
    const world = terminal(files(section(typed)));
    await world.type("check --fix content/a");
    expect(world.text(path)).toBe(section(right));
    await world.type("check --fix content/a");
    expect(world.text(path)).toBe(section(right));
  });

  test("mends more slips of one kind than there are rounds", async () => {
    const world = terminal(files(section("Chi bộ đã họp , bàn , và quyết.\n\n".repeat(50))));
    await world.type("check --fix content/a");
    expect(world.text(path)).not.toContain(" ,");
  });

  test.each([
    ["a quotation that is not closed", 'Phong trào "người tốt, việc tốt.'],
    ["a quotation that ends in bold words", 'Phong trào "người **tốt**" mở rộng.'],
    ["inches and a quotation", 'Màn hình 32" và "tốt.'],
    ["quotes in code, links and figures", 'Gõ `"a"`, xem [trang](http://vi-du.vn "Tên").'],
    ["quotes out of a fact", "Phong trào {{ten}} mở rộng."],
    ["a number", "Kinh phí 1,234,567 đồng."],
    ["tone marks in two ways", "Chi ủy và chi uỷ, cấp ủy viên."],
    ["a date that the calendar does not have", "Họp ngày 31/4/2020."],
  ])("leaves alone %s", async (_, typed) => {
    const report = baseText("bao-cao.md").replace("so_to: 3", "so_to: 3\n  ten: '\"người tốt\"'");
    const world = terminal(reportAt("content/a", { "bao-cao.md": report, "01-tinh-hinh.md": section(typed) }));
    await world.type("check --fix content/a");
    expect(world.text(path)).toBe(section(typed));
    expect(world.text("content/a/bao-cao.md")).toBe(report);
  });

  test("a heading of the outline typed as text becomes one where its line stands alone", async () => {
    const file = "content/a/03-cong-viec-thuong-xuyen.md";
    const typed = (line: string): string =>
      `---\nmuc: II.3\n---\n## Gắn với thực hiện các nghị quyết\n\nĐã gắn.\n\n${line}\n\nMỗi quý một lần.\n`;
    const world = terminal(
      reportAt("content/a", { "03-cong-viec-thuong-xuyen.md": typed("2- Sinh hoạt chuyên đề của chi bộ") }),
    );
    expect((await world.type("check content/a")).code).toBe(1);
    expect((await world.type("check --fix content/a")).code).toBe(0);
    expect(world.text(file)).toBe(typed("## Sinh hoạt chuyên đề của chi bộ"));
    const running = typed("2- Sinh hoạt chuyên đề của chi bộ\nMỗi tháng một lần.");
    const other = terminal(reportAt("content/a", { "03-cong-viec-thuong-xuyen.md": running }));
    await other.type("check --fix content/a");
    expect(other.text(file)).toBe(running);
  });

  test("letters with loose marks are written whole, and what else there is in them is mended", async () => {
    const typed = section('Đảng ủy đã họp ngày 5/5/2019 , ra "nghị quyết".').normalize("NFD");
    const world = terminal(files(typed));
    expect((await world.type("check --fix content/a")).code).toBe(0);
    expect(world.text(path)).toBe(section("Đảng ủy đã họp ngày 05/5/2019, ra “nghị quyết”."));
    const right = world.text(path);
    expect((await world.type("check --fix content/a")).err).toContain("Không có chỗ nào");
    expect(world.text(path)).toBe(right);
    const clean = terminal(files(section("Đảng ủy đã họp.").normalize("NFD")));
    expect((await clean.type("check content/a")).out).toContain("0 cảnh báo");
    await clean.type("check --fix content/a");
    expect(clean.text(path)).toBe(section("Đảng ủy đã họp."));
  });

  test("bold lines of two levels, and those beside headings, stay as they are", async () => {
    for (const typed of ["**1. Một**\n\nA.\n\n**1.1. Hai**\n\nB.", "## Đầu\n\nA.\n\n**1. Một**\n\nB."]) {
      const world = terminal(files(section(typed)));
      await world.type("check --fix content/a");
      expect(world.text(path)).toBe(section(typed));
    }
  });

  test("--fix-dry-run shows the change and makes none", async () => {
    const world = terminal(files(slips));
    const { code, out } = await world.type("check --fix-dry-run content/a");
    expect(code).toBe(1);
    expect(out).toBe(
      [
        `--- ${path}`,
        `+++ ${path}`,
        "@@ -4 +4 @@",
        "-Chi bộ học tập Chỉ thị số 05 - CT/TW và Chỉ thị số 05 - CT/TW,",
        "+Chi bộ học tập Chỉ thị số 05-CT/TW và Chỉ thị số 05-CT/TW,",
        "@@ -5 +5 @@",
        "-Kết luận số 01 -KL/TW ngày 18/5/2021 của Bộ Chính trị.",
        "+Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị.",
        "",
      ].join("\n"),
    );
    expect(world.text(path)).toBe(slips);
    expect((await terminal(reportAt("content/a")).type("check --fix-dry-run content/a")).code).toBe(0);
  });

  test("a waived finding is not mended", async () => {
    const typed = section("<!-- bo-qua citation-spacing: chép đúng bản gốc -->\nChi bộ học tập Chỉ thị số 05 - CT/TW.");
    const world = terminal(files(typed));
    await world.type("check --fix content/a");
    expect(world.text(path)).toBe(typed);
  });
});
