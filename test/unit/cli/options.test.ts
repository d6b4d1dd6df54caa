import { describe, expect, test } from "vitest";
import { reportAt, terminal } from "./terminal.js";

describe("a refusal names the option that is meant and what is wrong with it", () => {
  test.each([
    ["check --frmat json", "Lệnh check không có tùy chọn “--frmat”. Có phải ý là “--format”?"],
    ["check --zzzzzz", "Lệnh check không có tùy chọn “--zzzzzz”. Xem: decuong check --help."],
    ["check -x", "Lệnh check không có tùy chọn “-x”. Xem: decuong check --help."],
    ["explain --notes open-day", "Lệnh explain không có tùy chọn “--notes”. Xem: decuong explain --help."],
    ["check --format", "Sau --format còn thiếu giá trị. Xem: decuong check --help."],
    ["check --format --notes content/a", "Sau --format còn thiếu giá trị. Xem: decuong check --help."],
    ["build -o", "Sau -o còn thiếu giá trị. Xem: decuong build --help."],
    ["check --notes=co content/a", "Tùy chọn --notes không nhận giá trị."],
    ["check --help --format", "Sau --format còn thiếu giá trị. Xem: decuong check --help."],
    ["check --fix-dry-run --format json content/a", "--fix-dry-run chỉ in các dòng sẽ đổi; không dùng cùng --format."],
  ])("%s", async (line, refusal) => {
    const { code, out, err } = await terminal(reportAt("content/a")).type(line);
    expect([code, out, err]).toEqual([2, "", `${refusal}\n`]);
  });
});

test("of two languages the last counts", async () => {
  const world = terminal(reportAt("content/a"));
  expect((await world.type("check --lang en content/a --lang vi")).out).toContain("Kết quả:");
  expect((await world.type("check --lang vi --lang=en --nots")).err).toContain("Did you mean “--notes”?");
});
