import { describe, expect, test } from "vitest";
import { kinds } from "../../../src/catalogue/catalogue.js";
import { terminal } from "./terminal.js";

const type = (line: string): ReturnType<ReturnType<typeof terminal>["type"]> => terminal({}).type(line);

describe("explain", () => {
  test("tells what a finding is about, its weight, wrong, right and how to mend it", async () => {
    const { code, out, err } = await type("explain open-day");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^open-day — Đã gửi mà ngày chưa đủ\n {2}Mức: không báo; từ da_gui: LỖI\n/);
    expect(out).toMatch(
      /Vì sao: .*Căn cứ: Hướng dẫn 36-HD\/VPTW, điểm 1\.4.*Sai:.*ngay: 2020-04\n.*Đúng:.*Cách sửa: /s,
    );
  });

  test("takes the code as it stands with a finding, in brackets", async () => {
    expect((await type("explain [open-day]")).out).toMatch(/^open-day — /);
  });

  test("says so where the official format has nothing to do with it", async () => {
    expect((await type("explain not-utf8")).out).toContain("Căn cứ: quy ước của chương trình");
  });

  test("in English: a title, a sentence, the same examples", async () => {
    const { out } = await type("explain comment-left --lang en");
    expect(out).toMatch(/^comment-left — A remark is left\n {2}Severity: NOTE; from trinh_ky: WARNING\n/);
    expect(out).toContain("<!-- hỏi lại tổ 3 -->");
    expect(out).not.toContain("Cách sửa");
  });

  test("every page fits into eighty letters but for what is typed", async () => {
    for (const { code } of kinds) {
      const { out } = await type(`explain ${code}`);
      const long = out.split("\n").filter((line) => [...line].length > 80 && !line.startsWith("      "));
      expect(long, code).toEqual([]);
      expect(out).not.toMatch(/`[a-z]|[\u0000-\u0009\u200B\u00A0]/);
    }
  });

  test.each([
    ["explain missing-sectoin", "Có phải ý là “missing-section”?"],
    ["explain openday", "Có phải ý là “open-day”?"],
    ["explain zzzzzzzz", "Xem các mã: decuong rules."],
    ["explain", "decuong rules"],
    ["explain open-day open-number", "decuong rules"],
    ["explain constructor", "Không có mã lỗi “constructor”."],
  ])("%s is refused", async (line, words) => {
    const { code, out, err } = await type(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});

describe("rules", () => {
  test("lists every code on one line, with its weights and its title, within eighty letters", async () => {
    const { code, out } = await type("rules");
    expect(code).toBe(0);
    const listed = out.split("\n").flatMap((line) => /^ {2}([a-z0-9-]+) +([LCG–]{4}) {2}\S/.exec(line)?.slice(1) ?? []);
    expect(listed.filter((_, index) => index % 2 === 0)).toEqual(kinds.map(({ code }) => code));
    expect(out).toMatch(/comment-left +GGCC {2}/);
    expect(out).toMatch(/open-day +–––L {2}/);
    expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  test("as JSON with the weight at each stage", async () => {
    const { version, rules } = JSON.parse((await type("rules --format json")).out) as {
      readonly version: number;
      readonly rules: readonly { readonly code: string; readonly severity: unknown }[];
    };
    expect([version, rules.length]).toEqual([1, kinds.length]);
    expect(rules.find(({ code }) => code === "comment-left")?.severity).toEqual({
      nhap: "note",
      xin_y_kien: "note",
      trinh_ky: "warning",
      da_gui: "warning",
    });
  });

  test("takes no names", async () => {
    expect((await type("rules open-day")).code).toBe(2);
  });
});
