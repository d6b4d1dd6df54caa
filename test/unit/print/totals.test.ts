/** A run over several reports ends with what was found in all of them and the names of those that fail. */
import { expect, test } from "vitest";
import { reportAt, terminal } from "../cli/terminal.js";

/** One with an error, one with nothing; the last is clean, so that its line of success would be the last word. */
const two = { ...reportAt("content/a", { "03-cong-viec-thuong-xuyen.md": undefined }), ...reportAt("content/b") };

test("a check names the reports with errors after the last of them", async () => {
  const { code, out } = await terminal(two).type("check content");
  expect(code).toBe(1);
  expect(out).toMatch(
    /\n\nCả 2 báo cáo: 1 lỗi, \d+ cảnh báo, \d+ ghi chú\.\nCòn lỗi ở 1 báo cáo:\n {2}content\/a: 1 lỗi, .*\n$/,
  );
});

test("a build also says how many files were written; merged parts end as the whole run does", async () => {
  const { out } = await terminal(two).type("build content --lang en");
  expect(out).toMatch(
    /\n\nAll 2 reports: 1 error, .*; 1 file written\.\nWith errors \(1\):\n {2}content\/a: 1 error.*\n$/,
  );
  const whole = terminal({
    ...two,
    "1.json": (await terminal(two).type("check content --shard 1/1 --format json")).out,
  });
  expect((await whole.type("merge 1.json")).out).toBe((await terminal(two).type("check content")).out);
});

test("with --fail-on the reports are named that it does not let pass", async () => {
  const warned = {
    ...reportAt("content/a"),
    ...reportAt("content/b", { "01-tinh-hinh.md": "---\nmuc: I\n---\nĐã họp  , rồi.\n" }),
  };
  const { code, out } = await terminal(warned).type("check content --fail-on note");
  expect(code).toBe(1);
  expect(out).toContain("\nKhông đạt với --fail-on note (1):\n  content/b: ");
});

test("clean reports end with a line that says so; one report has no totals; forms for programs have none", async () => {
  const clean = terminal({ ...reportAt("content/a"), ...reportAt("content/b") });
  expect((await clean.type("check content")).out).toMatch(
    /\nCả 2 báo cáo: 0 lỗi, .*\.\nKhông báo cáo nào còn lỗi\.\n$/,
  );
  expect((await clean.type("check content/a")).out).not.toContain("Cả 1");
  for (const format of ["json", "sarif", "junit", "github", "gitlab", "markdown"]) {
    expect((await terminal(two).type(`check content --format ${format}`)).out).not.toContain("Cả 2 báo cáo:");
  }
});

test("a report that could not be read is counted", async () => {
  const { host, type } = terminal(two);
  const read = host.read;
  Object.assign(host, {
    read: (path: string) => {
      if (path.includes("content/b/")) throw new Error("hỏng");
      return read(path);
    },
  });
  const { code, out } = await type("check content");
  expect(code).toBe(2);
  expect(out).toContain("\nKhông làm được 1 báo cáo.\n");
});
