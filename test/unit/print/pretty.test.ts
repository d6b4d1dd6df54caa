/** What a person sees: eighty letters a line, the line meant, a mark below it, and what to do first. */
import { expect, test } from "vitest";
import { emptyRange } from "../../../src/model/source.js";
import { baseText, reportAt, terminal } from "../cli/terminal.js";
import { printed, seeded } from "./seeded.js";

const linesOf = (out: string): readonly string[] => out.split("\n");

test("no line is longer than eighty letters, in either language, also with notes", async () => {
  for (const more of ["", "--notes", "--notes --lang en"]) {
    const { out } = await printed("pretty", seeded, more);
    expect(linesOf(out).filter((line) => [...line].length > 80)).toEqual([]);
  }
});

test("a wider terminal is used, up to a hundred letters", async () => {
  const { out } = await terminal(seeded).type("check content", { columns: 250 });
  const longest = Math.max(...linesOf(out).map((line) => [...line].length));
  expect(longest).toBeGreaterThan(80);
  expect(longest).toBeLessThanOrEqual(100);
});

test("a terminal that does not know its width has eighty letters", async () => {
  const [told, usual] = [await terminal(seeded).type("check content", { columns: 0 }), await printed("pretty")];
  expect(told.out).toBe(usual.out);
});

test("the line is shown as it was read, with a mark below what is meant", async () => {
  const lines = linesOf((await printed("pretty")).out);
  const at = lines.findIndex((line) => line.includes("4 │ Chi bộ có {{so_toi}} tổ đảng."));
  expect(at).toBeGreaterThan(0);
  const [shown = "", under = ""] = lines.slice(at);
  expect(under).toMatch(/^ +│ +\^{6}$/);
  expect(shown.slice(under.indexOf("^"), under.indexOf("^") + 6)).toBe("so_toi");
});

test("a long line is cut around what is meant", async () => {
  const long = `${"chữ đầu ".repeat(60)}{{so_toi}}${" chữ cuối".repeat(60)}`;
  const { out } = await printed("pretty", reportAt("content/a", { "01-tinh-hinh.md": `---\nmuc: I\n---\n${long}\n` }));
  const shown = linesOf(out).find((line) => line.includes("│ …")) ?? "";
  expect(shown).toMatch(/│ ….*\{\{so_toi\}\}.*…$/);
  expect([...shown].length).toBeLessThanOrEqual(80);
});

test("characters a terminal would obey or hide are shown by their numbers", async () => {
  const text = "---\nmuc: I\n---\nChi bộ\u00A0có {{so_toi}} tổ\u200B.\n";
  const { out } = await printed("pretty", reportAt("content/a", { "01-tinh-hinh.md": text }));
  expect(out).toContain("Chi bộ⟨U+00A0⟩có {{so_toi}} tổ");
  expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u200B\u00A0]/);
});

test("nothing is shown of lines that say nothing: a fence, an empty line", async () => {
  const { out } = await printed("pretty", reportAt("content/a", { "01-tinh-hinh.md": undefined }));
  expect(out).toContain("dòng 1: LỖI Thiếu mục I");
  expect(out).not.toContain("│ ---");
});

test("the line is that of the run, not of a file changed since", async () => {
  const { host, type } = terminal(
    reportAt("content/a", { "01-tinh-hinh.md": "---\nmuc: I\n---\nCó {{so_toi}} tổ.\n" }),
  );
  const read: string[] = [];
  const once = {
    ...host,
    read: (path: string): Uint8Array => {
      read.push(path);
      return host.read(path);
    },
  };
  const { compile } = await import("../../../src/compile.js");
  const compiled = compile(once, "content/a");
  host.write("content/a/01-tinh-hinh.md", new TextEncoder().encode("---\nmuc: I\n---\nKhác.\n"));
  expect(compiled.lineAt(emptyRange("content/a/01-tinh-hinh.md", 4))).toBe("Có {{so_toi}} tổ.");
  expect(read.filter((path) => path.endsWith("01-tinh-hinh.md")).length).toBe(1);
  expect((await type("check content/a")).out).toContain("0 lỗi");
});

test("each finding ends with its code, and how to learn more of it is said once", async () => {
  const text = "---\nmuc: I\n---\nCó {{so_toi}} tổ, {{so_tao}} người.\n";
  const { out } = await printed("pretty", reportAt("content/a", { "01-tinh-hinh.md": text }));
  expect(out.match(/dòng 4: LỖI [^[]*\[unknown-fact\]\n/g)?.length).toBe(2);
  expect(out.split("decuong explain").length).toBe(2);
  expect((await printed("pretty", reportAt("content/a"))).out).not.toContain("decuong explain");
});

test("what is waived is listed with its reason, also when lines are short", async () => {
  const reason = "Đảng ủy Khối đã đồng ý cho chi bộ gửi muộn năm ngày vì dịch bệnh, tại Công văn số 12-CV/ĐUK";
  const late = baseText("bao-cao.md").replace("24/4/2020", "30/4/2020");
  const waived = { "bao-cao.md": late.replace("so_lieu:", `bo_qua:\n  late-report: ${reason}\nso_lieu:`) };
  const { out } = await printed("pretty", reportAt("content/a", waived));
  expect(out.replace(/\n +/g, " ")).toContain(`Bỏ qua có lý do: content/a/bao-cao.md:8 [late-report] ${reason}`);
  expect(linesOf(out).filter((line) => [...line].length > 80)).toEqual([]);
});

test("a report whose only fault was told above is not said to be ready", async () => {
  const blank = { "bao-cao.md": baseText("bao-cao.md").replace(/^ngay:.*$/m, "ngay:") };
  const shared = { "content/chung.md": "---\nngay: 30/2/2020\n---\n" };
  const { out } = await printed("pretty", {
    ...reportAt("content/a", blank),
    ...reportAt("content/b", blank),
    ...shared,
  });
  const second = out.slice(out.indexOf("content/b\n"));
  expect(second).toContain("Lỗi trong content/chung.md đã nêu ở trên.");
  expect(second).toContain("Sửa trước: content/chung.md (1 lỗi).");
});

test("the report file is what to mend first, then the other files by name", async () => {
  const changes = {
    "bao-cao.md": baseText("bao-cao.md").replace("24/4/2020", "31/4/2020"),
    "01-tinh-hinh.md": "---\nmuc: I\n---\nCó {{so_toi}} tổ, {{so_tao}} người.\n",
  };
  const { out } = await printed("pretty", reportAt("content/a", changes));
  expect(out).toContain("Sửa trước: bao-cao.md (1 lỗi) và 01-tinh-hinh.md (2 lỗi).");
});

test("warnings are to be looked at, a clean report is to be built", async () => {
  const late = { "bao-cao.md": baseText("bao-cao.md").replace("24/4/2020", "30/4/2020") };
  const { out: warned } = await printed("pretty", reportAt("content/a", late));
  expect(warned.replace(/\n +/g, " ")).toContain("nên xem lại: bao-cao.md (1 cảnh báo).");
  const { out } = await printed("pretty", reportAt("content/a"));
  expect(out).toContain("Không có gì phải sửa. Xuất ra Word: decuong build content/a");
});

test("a command that is offered can be typed as it stands, whatever the folder is called", async () => {
  const path = "content/tổ 1 & 2";
  expect((await printed("pretty", reportAt(path))).out).toContain(`decuong build "${path}"`);
  const { out } = await printed("pretty", reportAt(path, { "01-tinh-hinh.md": undefined }));
  expect(out.replace(/\n +/g, " ")).toContain(`decuong new mau-nho "${path}"`);
});

test("the mark below a line reaches as far as the words that the sentence quotes", async () => {
  const changes = { "01-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ có [CẦN BỔ SUNG] tổ đảng.\n" };
  const { out } = await printed("pretty", reportAt("content/a", changes), "--notes");
  expect(out).toMatch(/│ Chi bộ có \[CẦN BỔ SUNG\] tổ đảng\.\n +│ {11}\^{13}\n/);
});
