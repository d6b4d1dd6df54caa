import { describe, expect, test } from "vitest";
import { projectFolder, reportAt, type Terminal, terminal } from "./terminal.js";

const templates = projectFolder("templates");

function names({ below }: Terminal, folder = "content/a"): readonly string[] {
  return below(folder).map((path) => path.slice(folder.length + 2));
}

/** Codes of the findings, each once. */
async function codes({ type }: Terminal, folder = "content/a"): Promise<readonly string[]> {
  const { out } = await type(`check ${folder} --format json`);
  const [report] = (JSON.parse(out) as { reports: { findings: { code: string }[] }[] }).reports;
  return [...new Set(report?.findings.map(({ code }) => code))].sort();
}

describe("new, then check", () => {
  test.each([
    ["--loai chi_bo --linh-vuc chung", false, false, []],
    // Without its fields of work a unit is asked for them, once.
    ["--loai chi_bo", false, false, ["undecided-section"]],
    ["--loai dang_bo_co_so --linh-vuc giao_duc", true, false, []],
    ["--loai doan_khoi --linh-vuc van_hoa,giao_duc", true, true, []],
    ["", false, false, []],
  ])("%j", async (options, teaching, youth, more) => {
    const world = terminal(templates);
    expect((await world.type(`new so-ket-chi-thi-05 content/a ${options}`)).code).toBe(0);
    const made = names(world);
    expect(made).toContain("bao-cao.md");
    expect(made.some((name) => name.includes("giang-day"))).toBe(teaching);
    expect(made.some((name) => name.includes("the-he-tre"))).toBe(youth);
    // Nothing but what is still to be filled in: no entry is missing, unknown or misplaced, and no guide is a comment left.
    expect(await codes(world)).toEqual(["empty-section", "missing-field", "missing-opening", ...more]);
  });

  test("filled in, the report is clean", async () => {
    const world = terminal(templates);
    await world.type("new so-ket-chi-thi-05 content/a --loai chi_bo");
    const fill: Readonly<Record<string, string>> = {
      "co_quan_cap_tren:": "co_quan_cap_tren: Đảng bộ Khối",
      "co_quan:": "co_quan: Chi bộ A",
      "ky_hieu:": "ky_hieu: CB",
      "dia_danh:": "dia_danh: Quảng Nam",
      "ngay:": "ngay: 24/4/2020",
      "  linh_vuc:": "  linh_vuc: chung",
      "  tham_quyen:": "  tham_quyen: T/M CHI BỘ",
      "  chuc_vu:": "  chuc_vu: Bí thư",
      "  ho_ten:": "  ho_ten: Nguyễn Văn A",
    };
    for (const name of names(world)) {
      const path = `content/a/${name}`;
      const lines = (world.text(path) ?? "").split("\n").map((line) => fill[line] ?? line);
      const text = lines.join("\n").replace(/^(## .*)$/gm, "$1\n\nChi bộ đã làm.");
      world.host.write(path, Buffer.from(text.includes("\n## ") ? text : `${text}\nChi bộ đã làm.\n`));
    }
    // Three words take up no topic and name no year; nothing else is left to say.
    expect(await codes(world)).toEqual(["topic-missing", "year-missing"]);
    expect((await world.type("build content/a")).code).toBe(0);
  });

  test("for every outline that comes with the program", async () => {
    const world = terminal(templates);
    for (const id of ["so-ket-chi-thi-05", "ke-hoach-dang-uy"]) {
      expect((await world.type(`new ${id} content/${id} --loai chi_bo --linh-vuc chung`)).code).toBe(0);
      const found = await codes(world, `content/${id}`);
      expect(found.filter((code) => code !== "missing-opening")).toEqual(["empty-section", "missing-field"]);
    }
  });
});

describe("what is there stays", () => {
  test("a second run makes only what is gone", async () => {
    const world = terminal(templates);
    const first = await world.type("new so-ket-chi-thi-05 content/a --loai chi_bo");
    const made = names(world);
    expect(first.out).toContain(`${made.length} `);
    const [, one = "", two = ""] = made;
    const whole = new Map(world.host.files);
    const own = Buffer.from("---\nmuc: I\n---\nLời của tôi.\n");
    world.host.write(`content/a/${one}`, own);
    (world.host.files as Map<string, Uint8Array>).delete(`/content/a/${two}`);
    const second = await world.type("new so-ket-chi-thi-05 content/a");
    expect(second.code).toBe(0);
    expect(names(world)).toEqual(made);
    expect(Buffer.from(world.host.files.get(`/content/a/${one}`) ?? [])).toEqual(own);
    expect(world.host.files.get(`/content/a/${two}`)).toEqual(whole.get(`/content/a/${two}`));
    expect(second.out).toContain(two);
  });

  test("an entry written in a file of another name is written", async () => {
    const world = terminal(reportAt("content/a", { "05-danh-gia-chung.md": undefined }));
    const before = names(world);
    expect((await world.type("new mau-nho content/a")).code).toBe(0);
    expect(
      names(world)
        .filter((name) => !before.includes(name))
        .map((name) => name.replace(/^\d+-/, "")),
    ).toEqual(["danh-gia-chung.md", "kien-nghi.md"]);
  });

  test("what the report says of its unit counts before what is typed", async () => {
    const world = terminal(reportAt("content/a"));
    await world.type("new mau-nho content/a --loai doan_khoi --linh-vuc giao_duc");
    expect(names(world).filter((name) => /giang-day|the-he-tre/.test(name))).toEqual([]);
  });
});

describe("the files themselves", () => {
  test("the stub names its entry, quotes the outline in a comment, and holds its + points as headings", async () => {
    const world = terminal(templates);
    await world.type("new so-ket-chi-thi-05 content/a --loai chi_bo");
    const stub = world.below("content/a").find((path) => path.includes("cong-viec-thuong-xuyen")) ?? "";
    const text = world.text(stub.slice(1)) ?? "";
    expect(text.startsWith("---\nmuc: II.4\n---\n<!--\n")).toBe(true);
    expect(text.match(/^## /gm)).toHaveLength(3);
    expect(text).toContain("Nghị quyết Trung ương 4 khóa XII");
  });

  test("the report file holds what was typed, and its list of fields in the order of the contract", async () => {
    const world = terminal(templates);
    await world.type("new so-ket-chi-thi-05 content/a --loai dang_bo_co_so --linh-vuc giao_duc,y_te");
    const text = world.text("content/a/bao-cao.md") ?? "";
    expect(text).toContain("mau: so-ket-chi-thi-05\n");
    expect(text).toContain("  loai: dang_bo_co_so\n  linh_vuc:\n    - giao_duc\n    - y_te\n");
    const keys = [...text.matchAll(/^([a-z_]+):/gm)].map((found) => found[1]);
    const order = [
      "mau",
      "giai_doan",
      "co_quan_cap_tren",
      "co_quan",
      "so",
      "ky_hieu",
      "dia_danh",
      "ngay",
      "don_vi",
      "ky",
      "noi_nhan",
    ];
    expect(keys).toEqual(order);
  });

  test("what was left out is told, with its reason, in the language asked for", async () => {
    const { out } = await terminal(templates).type("new so-ket-chi-thi-05 content/a --loai chi_bo");
    expect(out).toContain("giao_duc");
    expect(out).toContain("doan_khoi");
    const english = await terminal(templates).type("new so-ket-chi-thi-05 content/a --loai chi_bo --lang en");
    expect(english.out).toMatch(/^Made \d+ files/);
  });
});
