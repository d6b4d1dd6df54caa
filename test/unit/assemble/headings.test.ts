import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import type { Block } from "../../../src/model/block.js";
import { allSections } from "../../../src/model/report.js";
import { blockLines } from "../../../src/model/walk.js";
import { filesIn } from "../../support/cases/run.js";

const base = filesIn(new URL("../../cases/base", import.meta.url).pathname);

/** The printed lines of one entry of the base report, its own headings with their numbers. */
function printed(id: string, change: Readonly<Record<string, string>>): readonly string[] {
  return blockLines(blocksOf(id, change));
}

function blocksOf(id: string, change: Readonly<Record<string, string>>): readonly Block[] {
  const { report } = compile(memoryHost({ ...Object.fromEntries(base), ...change }, nodeHost()), ".");
  return allSections(report?.sections ?? []).find((section) => section.entry.id === id)?.blocks ?? [];
}

function section(entry: string, body: string): Readonly<Record<string, string>> {
  return { [entry === "I" ? "01-tinh-hinh.md" : "02-tuyen-truyen.md"]: `---\nmuc: ${entry}\n---\n${body}\n` };
}

describe("an author's own headings take the numbers that follow", () => {
  test.each([
    ["under I", "I", "## Một\n\na\n\n## Hai\n\nb", ["1- Một", "a", "2- Hai", "b"]],
    ["under II.1", "II.1", "## Một\n\na\n\n### Nhỏ\n\nb\n\n## Hai", ["1.1- Một", "a", "a- Nhỏ", "b", "1.2- Hai"]],
    [
      "the level typed does not matter, only the order",
      "II.1",
      "#### Một\n\na\n\n#### Hai",
      ["1.1- Một", "a", "1.2- Hai"],
    ],
    [
      "a level skipped is one level down",
      "II.1",
      "# Một\n\n### Nhỏ\n\n### Nhỏ nữa\n\n# Hai",
      ["1.1- Một", "a- Nhỏ", "b- Nhỏ nữa", "1.2- Hai"],
    ],
    [
      "a number that agrees goes",
      "II.1",
      "## 1.1- Một\n\n## 2. Hai\n\n## 1.3) Ba",
      ["1.1- Một", "1.2- Hai", "1.3- Ba"],
    ],
    ["a compound number without a mark goes too", "II.1", "## 1.1 Một", ["1.1- Một"]],
    [
      "a paragraph numbered by a bare heading",
      "I",
      "##\n\nBan Tuyên giáo tham mưu.\n\n##\n\nCác ban phối hợp.",
      ["1- Ban Tuyên giáo tham mưu.", "2- Các ban phối hợp."],
    ],
    ["the fifth level has no number", "II.1", "# Một\n\n## Nhỏ\n\n### Nhỏ hơn", ["1.1- Một", "a- Nhỏ", "Nhỏ hơn"]],
  ])("%s", (_, entry, body, expected) => {
    expect(printed(entry === "I" ? "tinh-hinh" : "tuyen-truyen", section(entry, body))).toEqual(expected);
  });

  test("what is printed is a heading at its depth, and a numbered paragraph stays a paragraph", () => {
    const kinds = blocksOf("tinh-hinh", section("I", "## Một\n\n##\n\nChữ.")).map((block) =>
      block.kind === "heading" ? `heading ${block.level} ${block.label}` : block.kind,
    );
    expect(kinds).toEqual(["heading 2 1-", "paragraph"]);
  });
});

describe("references and labels", () => {
  const table = (id: string): string => `:::bang{#${id}} Bảng ${id}\n| a |\n| --- |\n| 1 |\n:::`;

  test("tables are counted in the outline's order, whatever the files are called", () => {
    const lines = [
      ...printed("tinh-hinh", { ...section("I", `${table("mot")}\n\nXem [[bang-buoi-hoc]] và [[mot]].`) }),
    ];
    expect(lines[0]).toBe("Bảng 1. Bảng mot");
    expect(lines.at(-1)).toBe("Xem Bảng 2 và Bảng 1.");
  });

  test.each([
    ["[[II.3]]", "mục II.3"],
    ["[[cong-viec-thuong-xuyen]]", "mục II.3"],
    ["[[danh-gia-chung]]", "mục “Đánh giá chung”"],
    ["[[rieng]]", "mục I.1"],
  ])("%s prints %s", (typed, words) => {
    expect(printed("tinh-hinh", section("I", `## Một {#rieng}\n\nXem ${typed}.`))).toEqual(["1- Một", `Xem ${words}.`]);
  });

  test.each([
    ["007", "007"],
    ["1.234,5", "1.234,5"],
    ['"**x** {{y}} # | <b>"', "**x** {{y}} # | <b>"],
    ['"0"', "0"],
  ])("a fact %s prints %s, and is never Markdown", (typed, words) => {
    const text = new TextDecoder().decode(base.get("bao-cao.md")).replace("  so_to: 3", `  so_to: ${typed}`);
    const lines = printed("tinh-hinh", {
      "bao-cao.md": text,
      ...section("I", "Có {{so_to}} tổ.\n\n| {{so_to}} |\n| --- |\n| 1 |"),
    });
    expect(lines).toEqual([`Có ${words} tổ.`, words, "1"]);
  });
});

describe("numbers when an entry is not asked", () => {
  const text = new TextDecoder().decode(base.get("templates/mau-nho/mau.md"));

  /** Official number → printed label, for the numbered entries of II. */
  function labels(manifest: string, fields: string): readonly string[] {
    const report = new TextDecoder().decode(base.get("bao-cao.md")).replace("linh_vuc: chung", `linh_vuc: ${fields}`);
    const files = { ...Object.fromEntries(base), "templates/mau-nho/mau.md": manifest, "bao-cao.md": report };
    const compiled = compile(memoryHost(files, nodeHost()), ".");
    return allSections(compiled.report?.sections ?? [])
      .filter(({ entry, state }) => entry.number?.startsWith("II.") && state !== "not-asked")
      .map(({ entry, label }) => `${entry.number} ${label}`);
  }

  test.each([
    ["kept by default", text, "chung", ["II.1 1-", "II.3 3-", "II.5 5-"]],
    ["kept", text.replace("the_thuc:", "so_vang: giu\nthe_thuc:"), "chung", ["II.1 1-", "II.3 3-", "II.5 5-"]],
    ["closed up", text.replace("the_thuc:", "so_vang: don\nthe_thuc:"), "chung", ["II.1 1-", "II.3 2-", "II.5 3-"]],
    [
      "closed up, one more asked",
      text.replace("the_thuc:", "so_vang: don\nthe_thuc:"),
      "giao_duc",
      ["II.1 1-", "II.2 2-", "II.3 3-", "II.5 4-"],
    ],
    ["with dots", text.replace("the_thuc:", "dau_so: cham\nthe_thuc:"), "chung", ["II.1 1.", "II.3 3.", "II.5 5."]],
  ])("%s", (_, manifest, fields, expected) => expect(labels(manifest, fields)).toEqual(expected));
});
