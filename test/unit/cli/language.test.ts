import { describe, expect, test } from "vitest";
import { baseText, reportAt, terminal } from "./terminal.js";

const files = {
  ...reportAt("content/a", {
    "01-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ <!-- xem lại --> có {{so_toi}} tổ.\n",
    "bao-cao.md": baseText("bao-cao.md").replace("24/4/2020", "30/4/2020"),
  }),
};

describe("--lang en, wherever it stands", () => {
  test.each([
    "check content/a --lang en",
    "--lang en check content/a",
    "check --lang=en content/a",
    "check --lang en --format pretty content/a",
  ])("%s", async (line) => {
    const { code, out } = await terminal(files).type(line);
    expect(code).toBe(1);
    expect(out).toContain("line 4: ERROR There is no fact named “so_toi”.");
    expect(out).toContain("To mend it: Did you mean “{{so_to}}”?");
    expect(out).toContain("Result: 1 error, 1 warning, 1 note (--notes lists them)");
  });

  test("refusals too", async () => {
    const world = terminal(files);
    expect((await world.type("check content/b --lang en")).err).toBe("There is no folder “content/b”.\n");
    expect((await world.type("chek --lang en")).err).toBe("There is no command “chek”. Did you mean “check”?\n");
    expect((await world.type("check --sai --lang en")).err).toContain("check has no option");
  });
});

describe("for people", () => {
  test("Vietnamese by default: places, the way to mend it, the basis, the count", async () => {
    const { out } = await terminal(files).type("check content/a");
    expect(out).toContain("01-tinh-hinh.md\n    dòng 4: LỖI Không có số liệu nào tên là “so_toi”. [unknown-fact]\n");
    expect(out).toContain("Cách sửa: Có phải định ghi “{{so_to}}” không?");
    expect(out).toContain("Căn cứ: Văn bản số 12-KH/ĐU, ngày 06/3/2020");
    expect(out).toContain("1 lỗi, 1 cảnh báo, 1 ghi chú (thêm --notes để xem)");
  });

  test("notes are counted, and listed when asked for", async () => {
    const world = terminal(files);
    expect((await world.type("check content/a")).out).not.toContain("GHI CHÚ");
    const { out } = await world.type("check content/a --notes");
    expect(out).toContain("GHI CHÚ Còn lời ghi chú không in ra: “xem lại”.");
    expect(out).not.toContain("thêm --notes");
  });

  test("every entry is listed with its state, those declared none counted apart", async () => {
    const { out } = await terminal(reportAt("content/a")).type("check content/a");
    expect(out).toMatch(/✓ I ĐẶC ĐIỂM TÌNH HÌNH +đã viết/);
    expect(out).toMatch(/– {3}II\.4 .* +không phải viết\n +\(dành cho doan_khoi báo cáo\)/);
    expect(out).toMatch(/✓ {3}II\.5 .* +báo không có nội dung\n +\(Trong kỳ/);
    expect(out).toMatch(/– III .* +không viết, được phép/);
    expect(out.replace(/\n +/g, " ")).toContain("7/8 mục đã viết, 1 mục báo không có nội dung.");
  });

  test("findings come in the order of the JSON", async () => {
    const { out } = await terminal(files).type("check content/a --notes");
    const order = [...out.matchAll(/dòng (\d+): (\S+ ?\S*?) /g)].map((found) => Number(found[1]));
    expect(order).toEqual([4, 4, 8]);
  });

  test("colours only where they are asked for, progress only for a person who waits", async () => {
    const many = Object.assign({}, ...["a", "b", "c", "d"].map((name) => reportAt(`content/${name}`)));
    const world = terminal(many);
    const plain = await world.type("check");
    const coloured = await world.type("check", { colour: true, errIsTerminal: true });
    expect([plain.out.includes("\u001B"), plain.err]).toEqual([false, ""]);
    expect(coloured.out).toContain("\u001B[");
    expect(coloured.err).toContain("[4/4]");
    // biome-ignore lint/complexity/useRegexLiterals: the control character is clearer as an escape in a string
    expect(coloured.out.replace(new RegExp("\u001B\\[\\d+m", "g"), "")).toBe(plain.out);
  });
});
