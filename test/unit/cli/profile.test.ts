import { describe, expect, test } from "vitest";
import { terminal } from "./terminal.js";

const profile = "---\nke_thua: dang-2018\nten: Thể thức của đơn vị\n---\n";
const at = "templates/the-thuc/don-vi";

function typed(frames: Readonly<Record<string, string>>) {
  const files = Object.entries(frames).map(([name, text]) => [`${at}/${name}`, text]);
  return terminal({ [`${at}/the-thuc.md`]: profile, ...Object.fromEntries(files) });
}

describe("decuong profile checks the frames", () => {
  test.each(["dang-2018", "dang-2026", "nd30", "doan"])("%s has no fault", async (id) => {
    expect((await terminal({}).type(`profile ${id}`)).code).toBe(0);
  });

  test.each([
    [
      "an unknown name in a branch that no report may take",
      "{{#unless so}}\n{{so_van_ban}}\n{{/unless}}\n",
      "so_van_ban",
      2,
    ],
    ["an unknown role in a branch", "{{#if du_thao}}\n:::nhap\nx\n:::\n{{/if}}\n", "nhap", 2],
    ["an unknown role where a value is absent", "{{#if ho_ten}}\n{{else}}\n:::trong\nx\n:::\n{{/if}}\n", "trong", 3],
    ["syntax", ":::ho-ten\n{{ho_ten}}\n:::\n{{#if chuc_vu}}", "cú pháp", 4],
  ])("%s", async (_, text, told, line) => {
    for (const name of ["dau.hbs", "cuoi.hbs", "dau-trang-1.hbs", "chan-trang-1.hbs"]) {
      const { code, out } = await typed({ [name]: text }).type("profile don-vi");
      expect(code, name).toBe(1);
      const lines = out.split("\n").filter((each) => each.startsWith(`${at}/${name}:${line}: `));
      expect(lines, name).toHaveLength(1);
      expect(lines[0], name).toContain(told);
    }
  });

  test("as JSON the finding has its code and place", async () => {
    const { code, out } = await typed({ "dau.hbs": "{{la}}\n" }).type("profile don-vi --format json");
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: readonly { code: string; file: string; line: number }[] };
    expect(findings).toMatchObject([{ code: "frame-unknown-name", file: `${at}/dau.hbs`, line: 1 }]);
  });

  test("lists, boxes and names outside a list are no faults", async () => {
    const text = '{{#each luu_hanh}}\n:::luu-hanh{dong_khung="{{../khung_luu_hanh}}"}\n{{this}}\n:::\n{{/each}}\n';
    expect((await typed({ "dau.hbs": text }).type("profile don-vi")).code).toBe(0);
  });
});
