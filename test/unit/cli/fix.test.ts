import { describe, expect, test } from "vitest";
import { reportAt, terminal } from "./terminal.js";

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
    const typed = `\uFEFF${slips}\nNguyễn   Văn A:  "x"  \n`.replaceAll("\n", "\r\n");
    const world = terminal(files(typed));
    await world.type("check --fix content/a");
    const expected = `\uFEFF${mended}\nNguyễn   Văn A:  "x"  \n`.replaceAll("\n", "\r\n");
    expect(Buffer.from(world.host.files.get(`/${path}`) ?? []).toString("utf8")).toBe(expected);
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
