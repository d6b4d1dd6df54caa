import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { outlineFolder, outlineIds, profileIds, templateFolders } from "../../../src/template/library.js";

const own = nodeHost();
const manifest = "---\nten: Mẫu\nphien_ban: 1\nloai_van_ban: Báo cáo\nky_hieu_loai: BC\ntrich_yeu: thử\n---\n";

/** A disk with these templates, each an outline of one entry with the title given. */
function disk(outlines: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const files: Record<string, string> = { ...more };
  for (const [folder, title] of Object.entries(outlines)) {
    files[`${folder}/mau.md`] = manifest;
    files[`${folder}/de-cuong.md`] = `# ${title}\n`;
  }
  return memoryHost(files, own);
}

describe("the nearest templates/ upward, then the program's own", () => {
  test.each([
    ["beside the report's parent", { "templates/m": "A" }, "content/a", ["/templates"]],
    [
      "in the report itself",
      { "content/a/templates/m": "A", "templates/m": "B" },
      "content/a",
      ["/content/a/templates"],
    ],
    ["halfway", { "content/templates/m": "A", "templates/m": "B" }, "content/a/b", ["/content/templates"]],
    ["none", {}, "content/a", []],
  ])("%s", (_, outlines, from, folders) => {
    const host = disk(outlines as Readonly<Record<string, string>>, { "content/a/b/x.md": "x" });
    expect(templateFolders(host, from)).toEqual([...folders, own.ownTemplates]);
  });

  test("a folder of that name that holds something else is passed by", () => {
    const host = disk(
      { "templates/m": "A" },
      { "content/templates/email/hello.hbs": "x", "content/a/bao-cao.md": "x" },
    );
    expect(templateFolders(host, "content/a")).toEqual(["/templates", own.ownTemplates]);
  });

  test("one that holds profiles alone counts", () => {
    const host = disk({}, { "templates/the-thuc/x/the-thuc.md": "---\nten: a\n---\n" });
    expect(profileIds(host, templateFolders(host, "."))).toContain("x");
  });
});

describe("by id the nearer wins, and both are known", () => {
  const host = disk({ "templates/so-ket-chi-thi-05": "MỘT MỤC", "templates/rieng": "RIÊNG" });
  const folders = templateFolders(host, "content/a");

  test("ids", () => {
    expect(outlineIds(host, folders)).toEqual(["ke-hoach-dang-uy", "rieng", "so-ket-chi-thi-05"]);
    expect(profileIds(host, folders)).toContain("dang-2018");
  });

  test.each([
    ["so-ket-chi-thi-05", "/templates/so-ket-chi-thi-05"],
    ["rieng", "/templates/rieng"],
    ["ke-hoach-dang-uy", `${own.ownTemplates}/ke-hoach-dang-uy`],
    ["the-thuc", undefined],
    ["khong-co", undefined],
  ])("%s", (id, folder) => expect(outlineFolder(host, folders, id)).toBe(folder));

  test("a report is held to the nearer outline", () => {
    const files = { "content/a/bao-cao.md": "---\nmau: so-ket-chi-thi-05\n---\n" };
    const near = compile(disk({ "templates/so-ket-chi-thi-05": "MỘT MỤC" }, files), "content/a");
    const far = compile(disk({}, files), "content/a");
    expect(near.report?.sections.map(({ entry }) => entry.title)).toEqual(["MỘT MỤC"]);
    expect(far.report?.sections).toHaveLength(5);
  });
});
