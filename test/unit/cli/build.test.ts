import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { baseText, reportAt, type Terminal, terminal } from "./terminal.js";

const report = baseText("bao-cao.md");
const missing = { "01-tinh-hinh.md": undefined };

/** The words of a built document. */
function words({ host }: Terminal, path: string): string {
  const bytes = host.files.get(`/${path}`);
  const part = bytes === undefined ? undefined : unzipSync(bytes)["word/document.xml"];
  return new TextDecoder()
    .decode(part)
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]*>/g, "");
}

describe("what is written where", () => {
  test.each([
    ["build content/a", "output/a.docx"],
    ["build", "output/a.docx"],
    ["build content/a -o ra", "ra/a.docx"],
    ["build content/a --output=ra/trong", "ra/trong/a.docx"],
    ["build --to html content/a", "output/a.html"],
  ])("%s", async (line, path) => {
    const world = terminal(reportAt("content/a"));
    const before = new Set(world.host.files.keys());
    const { code, out, err } = await world.type(line);
    expect([code, err]).toEqual([0, ""]);
    expect([...world.host.files.keys()].filter((each) => !before.has(each))).toEqual([`/${path}`]);
    expect(out).toContain(path);
  });

  test("the same report gives the same bytes", async () => {
    const [one, two] = [terminal(reportAt("content/a")), terminal(reportAt("content/a"))];
    await one.type("build content/a");
    await two.type("build content/a");
    const bytes = one.host.files.get("/output/a.docx");
    expect(bytes?.length).toBeGreaterThan(1_000);
    expect(two.host.files.get("/output/a.docx")).toEqual(bytes);
  });

  test("a report with errors writes nothing, and does not stop the others", async () => {
    const world = terminal({ ...reportAt("content/a", missing), ...reportAt("content/b") });
    const { code, out } = await world.type("build");
    expect(code).toBe(1);
    expect(world.below("output")).toEqual(["/output/b.docx"]);
    expect(out).toContain("content/a");
    expect(out).toContain("output/b.docx");
  });
});

describe("--draft", () => {
  test("writes in spite of errors, tells them, and ends with 0", async () => {
    const world = terminal(
      reportAt("content/a", { ...missing, "bao-cao.md": report.replace("ngay: 24/4/2020", "ngay:") }),
    );
    const { code, out } = await world.type("build --draft content/a");
    expect(code).toBe(0);
    expect(out).toContain("Thiếu mục I");
    expect(out).toContain("2 lỗi");
    const text = words(world, "output/a.docx");
    expect(text).toContain("Dự thảo");
    expect(text).toMatch(/\[chưa có ngày\]/);
    expect(text).toContain("ĐẶC ĐIỂM TÌNH HÌNH");
  });

  test.each([
    ["--draft", report, "Dự thảo", true],
    ["--draft", report.replace("so: 7", "so: 7\ndu_thao: 2"), "Dự thảo lần 2", true],
    ["", report.replace("so: 7", "so: 7\ndu_thao: 2"), "Dự thảo lần 2", true],
    ["", report.replace("so: 7", "so: 7\ndu_thao: co"), "Dự thảo", true],
    ["", report.replace("so: 7", "so: 7\ndu_thao: khong"), "Dự thảo", false],
    ["", report, "Dự thảo", false],
  ])("build %s (%#)", async (option, text, mark, there) => {
    const world = terminal(reportAt("content/a", { "bao-cao.md": text }));
    expect((await world.type(`build ${option} content/a`)).code).toBe(0);
    expect(words(world, "output/a.docx").split("\n").includes(mark)).toBe(there);
  });

  test("a report that names no outline cannot be drafted", async () => {
    const world = terminal(reportAt("content/a", { "bao-cao.md": "Chữ.\n" }));
    expect((await world.type("build --draft content/a")).code).toBe(1);
    expect(world.below("output")).toEqual([]);
  });
});

describe("only what decuong wrote is replaced", () => {
  test("its own file is, also after the report changed", async () => {
    const world = terminal(reportAt("content/a"));
    await world.type("build content/a");
    const before = world.host.files.get("/output/a.docx");
    world.host.write("content/a/05-danh-gia-chung.md", Buffer.from("---\nmuc: danh-gia-chung\n---\nChữ khác.\n"));
    expect((await world.type("build content/a")).code).toBe(0);
    expect(world.host.files.get("/output/a.docx")).not.toEqual(before);
    expect(words(world, "output/a.docx")).toContain("Chữ khác.");
  });

  test.each([
    ["a text of another name", () => Buffer.from("ghi chép")],
    ["an empty file", () => new Uint8Array()],
    [
      "its own file with one byte changed",
      (own: Uint8Array) => own.map((byte, at) => (at === own.length >> 1 ? byte ^ 1 : byte)),
    ],
    ["its own file cut short", (own: Uint8Array) => own.slice(0, -40)],
    ["its own file with something after it", (own: Uint8Array) => Buffer.concat([own, Buffer.from([0])])],
  ])("%s is not, unless --ghi-de", async (_, change) => {
    const world = terminal(reportAt("content/a"));
    await world.type("build content/a");
    const own = world.host.files.get("/output/a.docx") ?? new Uint8Array();
    const foreign = Uint8Array.from(change(own));
    world.host.write("output/a.docx", foreign);
    const refused = await world.type("build content/a");
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/^[^\n]*“output\/a\.docx”[^\n]*--ghi-de[^\n]*\n$/);
    expect(world.host.files.get("/output/a.docx")).toEqual(foreign);
    expect((await world.type("build --ghi-de content/a")).code).toBe(0);
    expect(world.host.files.get("/output/a.docx")).toEqual(own);
  });

  test("one refusal does not stop the others", async () => {
    const world = terminal({ ...reportAt("content/a"), ...reportAt("content/b"), "output/a.docx": "ghi chép" });
    const { code, err } = await world.type("build");
    expect([code, err.split("\n").length]).toEqual([2, 2]);
    expect(world.below("output")).toEqual(["/output/a.docx", "/output/b.docx"]);
    expect(world.text("output/a.docx")).toBe("ghi chép");
  });
});
