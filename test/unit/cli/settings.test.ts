import { describe, expect, test } from "vitest";
import { baseText, reportAt, terminal } from "./terminal.js";

const report = baseText("bao-cao.md");
const without = (key: string): string => report.replace(new RegExp(`^${key}:.*$`, "m"), `${key}:`);
const shared = (fields: string): string => `---\n${fields}\n---\n`;

interface Told {
  readonly reports: readonly {
    readonly folder: string;
    readonly findings: readonly { readonly code: string; readonly file: string; readonly line: number }[];
    readonly waived: readonly { readonly code: string; readonly reason: string }[];
    readonly toldAbove?: readonly string[];
    readonly known?: number;
  }[];
}

async function checked(
  files: Parameters<typeof terminal>[0],
  line: string,
): Promise<{ code: number; told: Told; err: string }> {
  const { code, out, err } = await terminal(files).type(`${line} --format json`);
  return { code, told: JSON.parse(out) as Told, err };
}

describe("chung.md", () => {
  test("gives the reports below it what they leave blank, and the nearer comes first", async () => {
    const world = terminal({
      ...reportAt("content/a", { "bao-cao.md": without("dia_danh") }),
      ...reportAt("content/b", { "bao-cao.md": report }),
      "content/chung.md": shared("dia_danh: Tam Kỳ"),
      "chung.md": shared("dia_danh: Hội An"),
    });
    expect((await world.type("build content/a content/b --to html")).code).toBe(0);
    const html = (path: string): string => new TextDecoder().decode(world.host.files.get(path));
    expect(html("/output/a.html")).toContain("Tam Kỳ, ngày");
    expect(html("/output/b.html")).toContain("Quảng Nam, ngày");
  });

  test("is not looked for above the folder that holds templates/", async () => {
    const files = Object.entries(reportAt("noi/content/a", { "bao-cao.md": without("dia_danh") }));
    const world = terminal({
      ...Object.fromEntries(files.map(([path, text]) => [path.replace(/^templates/, "noi/templates"), text])),
      "chung.md": shared("dia_danh: Tam Kỳ"),
    });
    const { out } = await world.type("check noi/content/a");
    expect(out).toContain("Thiếu địa danh");
  });

  test("its faults are told once a run, and every report that needs it fails", async () => {
    const blank = { "bao-cao.md": without("ngay") };
    const { code, told } = await checked(
      {
        ...reportAt("content/a", blank),
        ...reportAt("content/b", blank),
        "content/chung.md": shared("ngay: 30/2/2020"),
      },
      "check content/a content/b",
    );
    expect(code).toBe(1);
    const [first, second] = told.reports;
    expect(first?.findings.map((each) => `${each.code} ${each.file}:${each.line}`)).toEqual([
      "wrong-value content/chung.md:2",
    ]);
    expect(second?.findings).toEqual([]);
    expect(second?.toldAbove).toEqual(["content/chung.md"]);
  });

  test("so are faults of the settings that stand in it", async () => {
    const { code, told } = await checked(
      {
        ...reportAt("content/a"),
        ...reportAt("content/b"),
        "content/chung.md": shared("bo_qua:\n  late-reprot: đã xin gia hạn rồi\nmuc_do:\n  late-report: nhe"),
      },
      "check content/a content/b",
    );
    expect(code).toBe(1);
    const lists = told.reports.map(({ findings }) => findings.map((each) => `${each.code} ${each.file}:${each.line}`));
    expect(lists).toEqual([["unknown-code content/chung.md:3", "unknown-level content/chung.md:5"], []]);
    expect(told.reports[1]?.toldAbove).toEqual(["content/chung.md"]);
  });

  test("so are faults of a template that several reports follow", async () => {
    const files = { ...reportAt("content/a"), ...reportAt("content/b") };
    const outline = "templates/mau-nho/de-cuong.md";
    const { told } = await checked({ ...files, [outline]: baseText(outline).replace("# ", "#") }, "check content");
    const lists = told.reports.map(({ findings }) => findings.map((each) => `${each.code} ${each.file}`));
    expect(lists).toEqual([[`outline-heading-space ${outline}`], []]);
    expect(told.reports[1]?.toldAbove).toEqual([outline]);
  });

  test("what a rule finds in a field taken over has its place in chung.md, in each report", async () => {
    const blank = { "bao-cao.md": without("ngay") };
    const { told } = await checked(
      {
        ...reportAt("content/a", blank),
        ...reportAt("content/b", blank),
        "content/chung.md": shared("ngay: 30/4/2020"),
      },
      "check content/a content/b",
    );
    for (const { findings } of told.reports) {
      expect(findings.map((each) => `${each.code} ${each.file}:${each.line}`)).toEqual([
        "late-report content/chung.md:2",
      ]);
    }
  });

  test("a misspelt key of the report is still its own", async () => {
    const { told } = await checked(
      {
        ...reportAt("content/a", { "bao-cao.md": report.replace("dia_danh:", "dia_dan:") }),
        "content/chung.md": shared("dia_danh: Tam Kỳ"),
      },
      "check content/a",
    );
    expect(told.reports[0]?.findings.map(({ code }) => code)).toEqual(["unknown-key"]);
  });
});

describe("waived findings", () => {
  test("are listed with their reason and do not count", async () => {
    const late = report
      .replace("24/4/2020", "30/4/2020")
      .replace("so_lieu:", "bo_qua:\n  late-report: đã xin gia hạn bằng văn bản\nso_lieu:");
    const world = terminal(reportAt("content/a", { "bao-cao.md": late }));
    const { out, code } = await world.type("check content/a");
    expect(code).toBe(0);
    expect(out).toContain("đã xin gia hạn bằng văn bản");
    expect(out).toContain("0 cảnh báo");
    const { told } = await checked(reportAt("content/a", { "bao-cao.md": late }), "check content/a");
    expect(told.reports[0]?.waived).toMatchObject([{ code: "late-report", reason: "đã xin gia hạn bằng văn bản" }]);
  });
});

describe("with --giai-doan", () => {
  test("weights and waivers of the report hold at the stage asked for", async () => {
    const remark = "---\nmuc: I\n---\nChi bộ họp <!-- hỏi lại tổ 3 --> mỗi tháng.\n";
    const asked = async (settings: string): Promise<number> => {
      const typed = report.replace("so_lieu:", `${settings}so_lieu:`);
      const world = terminal(reportAt("content/a", { "bao-cao.md": typed, "01-tinh-hinh.md": remark }));
      return (await world.type("check --giai-doan trinh_ky --fail-on warning content/a")).code;
    };
    expect(await asked("")).toBe(1);
    expect(await asked("muc_do:\n  comment-left: tat\n")).toBe(0);
    expect(await asked("bo_qua:\n  comment-left: tổ trưởng sẽ trả lời\n")).toBe(0);
  });

  test("a remedy is made at the stage asked for", async () => {
    const world = terminal(
      reportAt("content/a", { "01-tinh-hinh.md": "---\nmuc: I\n---\nHọc Chỉ thị số 05 - CT/TW.\n" }),
    );
    await world.type("check --fix --giai-doan da_gui content/a");
    expect(world.text("content/a/01-tinh-hinh.md")).toContain("05-CT/TW");
  });
});

describe("--baseline", () => {
  const old = reportAt("content/a", { "01-tinh-hinh.md": undefined });

  test("tells only what is new", async () => {
    const world = terminal(old);
    expect((await world.type("check content/a")).code).toBe(1);
    expect((await world.type("check content/a --baseline moc.json --update-baseline")).code).toBe(0);
    const again = await world.type("check content/a --baseline moc.json");
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(again.out).toContain("Không kể 1 phát hiện");
    const kept = world.host.files.get("/moc.json");
    const more = terminal({
      ...reportAt("content/a", { "01-tinh-hinh.md": undefined, "02-tuyen-truyen.md": undefined }),
      "moc.json": new TextDecoder().decode(kept),
    });
    const { code, out } = await more.type("check content/a --baseline moc.json");
    expect(code).toBe(1);
    expect(out).toContain("1 lỗi");
  });

  test("a fault of chung.md that is known does not fail the reports below it", async () => {
    const blank = { "bao-cao.md": without("ngay") };
    const world = terminal({
      ...reportAt("content/a", blank),
      ...reportAt("content/b", blank),
      "content/chung.md": shared("ngay: 30/2/2020"),
    });
    expect((await world.type("check content")).code).toBe(1);
    await world.type("check content --baseline moc.json --update-baseline");
    expect((await world.type("check content --baseline moc.json")).code).toBe(0);
    expect((await world.type("build content/b content/a --to html")).code).toBe(1);
    expect([...world.host.files.keys()].filter((path) => path.startsWith("/output"))).toEqual([]);
  });

  test("a finding is known although the lines that its sentence names have moved", async () => {
    const twice = { "05-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ có hai tổ.\n" };
    const world = terminal(reportAt("content/a", twice));
    await world.type("check content/a --baseline moc.json --update-baseline");
    const kept = new TextDecoder().decode(world.host.files.get("/moc.json"));
    expect(kept).toContain("duplicate-section");
    const shifted = `---\n# lời nhắc\n# lời nhắc\n${baseText("01-tinh-hinh.md").slice(4)}`;
    const files = { ...reportAt("content/a", { ...twice, "01-tinh-hinh.md": shifted }), "moc.json": kept };
    const { code, err } = await terminal(files).type("check content/a --baseline moc.json");
    expect([code, err]).toEqual([0, ""]);
  });

  test("what is known of other reports is neither gone nor lost when one of them is checked", async () => {
    const both = { ...old, ...reportAt("content/b", { "01-tinh-hinh.md": undefined }) };
    const world = terminal(both);
    await world.type("check content --baseline moc.json --update-baseline");
    const all = world.text("moc.json");
    expect((await world.type("check content/a --baseline moc.json")).err).toBe("");
    await world.type("check content/a --baseline moc.json --update-baseline");
    expect(world.text("moc.json")).toBe(all);
  });

  test("says that what is known still stands in the way of the document", async () => {
    const world = terminal(old);
    const { out } = await world.type("check content/a --baseline moc.json --update-baseline");
    expect(out).toContain("Không có gì mới.");
    expect(out).not.toContain("Không có gì phải sửa");
  });

  test("writes over nothing but a baseline", async () => {
    const world = terminal(old);
    const before = world.text("content/a/bao-cao.md");
    const { code, err } = await world.type("check content/a --baseline content/a/bao-cao.md --update-baseline");
    expect([code, world.text("content/a/bao-cao.md")]).toEqual([2, before]);
    expect(err).toContain("không đúng dạng");
  });

  test("says when what it holds is gone", async () => {
    const world = terminal(old);
    await world.type("check content/a --baseline moc.json --update-baseline");
    const kept = new TextDecoder().decode(world.host.files.get("/moc.json"));
    const { code, err } = await terminal({ ...reportAt("content/a"), "moc.json": kept }).type(
      "check content/a --baseline moc.json",
    );
    expect(code).toBe(0);
    expect(err).toContain("1 phát hiện nay không còn");
  });

  test.each([
    ["check content/a --baseline khong-co.json", "Chưa có tệp mốc"],
    ["check content/a --baseline hong.json", "không đúng dạng"],
    ["check content/a --update-baseline", "Ghi tên tệp mốc"],
    ["check content/a --watch --fix", "--watch không dùng cùng --fix"],
    ["check content/a --watch --baseline moc.json --update-baseline", "không dùng cùng --update-baseline"],
  ])("%s", async (line, words) => {
    const { code, err } = await terminal({ ...old, "hong.json": "{" }).type(line);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
