/** `--fail-on` and `--giai-doan`: what makes a run fail, and as of which stage it is checked. */
import { describe, expect, test } from "vitest";
import { baseText, json, reportAt, terminal } from "../cli/terminal.js";

const files = {
  ...reportAt("content/sach"),
  ...reportAt("content/ghi-chu", { "01-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ có ba tổ. <!-- hỏi lại -->\n" }),
  ...reportAt("content/muon", { "bao-cao.md": baseText("bao-cao.md").replace("24/4/2020", "30/4/2020") }),
  ...reportAt("content/thieu", { "01-tinh-hinh.md": undefined }),
};

describe("--fail-on", () => {
  test.each([
    ["content/sach", "note", 0],
    ["content/ghi-chu", "error", 0],
    ["content/ghi-chu", "warning", 0],
    ["content/ghi-chu", "note", 1],
    ["content/muon", "error", 0],
    ["content/muon", "warning", 1],
    ["content/muon", "note", 1],
    ["content/thieu", "error", 1],
    ["content/thieu", "note", 1],
  ])("%s with %s ends with %i, in every form", async (folder, level, code) => {
    for (const form of ["pretty", "json", "github"]) {
      const ended = await terminal(files).type(`check --format ${form} --fail-on ${level} ${folder}`);
      expect([form, ended.code, ended.err]).toEqual([form, code, ""]);
    }
  });

  test("a build writes what passes and nothing else, and says why not", async () => {
    const world = terminal(files);
    const held = await world.type("build --fail-on warning content/muon");
    expect([held.code, world.below("output")]).toEqual([1, []]);
    expect(held.out).toContain("Chưa xuất tệp nào, vì --fail-on không cho qua.");
    expect(held.out).toContain("Sửa trước: bao-cao.md (1 cảnh báo).");
    const passed = await world.type("build --fail-on warning content/ghi-chu");
    expect([passed.code, world.below("output")]).toEqual([0, ["/output/ghi-chu.docx"]]);
  });

  test("a draft is written all the same; it fails only where that was asked for", async () => {
    for (const [line, code] of [
      ["build --draft content/thieu", 0],
      ["build --draft --fail-on error content/thieu", 1],
      ["build --draft --fail-on error content/muon", 0],
    ] as const) {
      const world = terminal(files);
      expect((await world.type(line)).code, line).toBe(code);
      expect(world.below("output").length).toBe(1);
    }
  });
});

describe("--giai-doan", () => {
  test("a remark weighs more from trinh_ky on, and the file stays as it is", async () => {
    const world = terminal(files);
    const before = world.text("content/ghi-chu/bao-cao.md");
    const weights = async (stage: string): Promise<unknown> => {
      const { reports } = await json(files, `check content/ghi-chu --giai-doan ${stage}`);
      return [
        reports[0]?.stage,
        ...(reports[0]?.findings.map((each) => (each as { severity?: string }).severity) ?? []),
      ];
    };
    expect(await weights("nhap")).toEqual(["nhap", "note"]);
    expect(await weights("trinh_ky")).toEqual(["trinh_ky", "warning"]);
    expect(world.text("content/ghi-chu/bao-cao.md")).toBe(before);
  });

  test("a report that says it was sent can be checked as a draft again", async () => {
    const sent = baseText("bao-cao.md")
      .replace("so: 7", "so:")
      .replace("mau: mau-nho", "mau: mau-nho\ngiai_doan: da_gui");
    const world = terminal(reportAt("content/a", { "bao-cao.md": sent }));
    expect((await world.type("check content/a")).code).toBe(1);
    expect((await world.type("check --giai-doan nhap content/a")).code).toBe(0);
  });

  test("a build is held by what the stage asks, and its document says the stage", async () => {
    const world = terminal(reportAt("content/a", { "bao-cao.md": baseText("bao-cao.md").replace("so: 7", "so:") }));
    expect((await world.type("build --giai-doan da_gui content/a")).code).toBe(1);
    expect((await world.type("build --giai-doan trinh_ky --to html content/a")).code).toBe(0);
    expect(world.text("output/a.html")).toContain("trinh_ky");
  });
});

test.each([
  ["check --giai-doan xong content/sach", "“xong”; dùng được: nhap, xin_y_kien, trinh_ky, da_gui."],
  ["build --giai-doan XONG content/sach", "“XONG”; dùng được: nhap, xin_y_kien, trinh_ky, da_gui."],
  ["check --fail-on loi content/sach", "“loi”; dùng được: error, warning, note."],
  ["build --fail-on never content/sach", "“never”; dùng được: error, warning, note."],
  ["check --format xml content/sach", "“xml”; dùng được: pretty, json, sarif, junit, github, gitlab, markdown."],
  ["outline --format sarif mau-nho", "“sarif”; dùng được: pretty, json."],
])("%s is refused with what there is", async (line, words) => {
  const world = terminal(files);
  const { code, out, err } = await world.type(line);
  expect([code, out, world.below("output")]).toEqual([2, "", []]);
  expect(err).toContain(words);
});
