/** Catalogue D: when a heading that an author typed is the outline's, and when it only looks so. */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { fieldsFor, structureOf } from "../support/oracles/outlined.js";
import { smallOutline } from "../support/small-report.js";
import type { Files } from "../unit/cli/terminal.js";

/** A report whose entry I is typed as `text`, after an outline of one's own. */
function outlined(outline: string, text: string): Files {
  return {
    "templates/mau-nho/mau.md": smallOutline,
    "templates/mau-nho/de-cuong.md": outline,
    "r/bao-cao.md": fieldsFor("mau-nho"),
    "r/1.md": `---\nmuc: I\n---\n${text}\n`,
  };
}

const title = "Nguyên nhân – hạn chế, khuyết điểm";
const one = `# ĐÁNH GIÁ\n\n## ${title} {#nguyen-nhan}\n`;
const place = "1.md:4";

describe("T-055 the same heading in twenty writings is matched", () => {
  test.each<[string, string]>([
    ["as it is", `## ${title}`],
    ["NFD", `## ${title.normalize("NFD")}`],
    ["no-break spaces", `## ${title.replaceAll(" ", "\u00A0")}`],
    ["a hyphen for the dash", `## ${title.replace("–", "-")}`],
    ["a long dash", `## ${title.replace("–", "—")}`],
    ["no space around the dash", `## ${title.replace(" – ", "–")}`],
    ["capitals", `## ${title.toUpperCase()}`],
    ["small letters", `## ${title.toLowerCase()}`],
    ["a colon", `## ${title}:`],
    ["a full stop", `## ${title}.`],
    ["two spaces", `## ${title.replaceAll(" ", "  ")}`],
    ["a tab", `## ${title.replace(" ", "\t")}`],
    ["a tab behind the hash", `##\t${title}`],
    ["bold", `## **${title}**`],
    ["slanted and bold", `## ***${title}***`],
    ["with a number", `## 1- ${title}`],
    ["with a number and full stop", `## 1. ${title}`],
    ["with its whole number", `## I.1. ${title}`],
    ["with a bracket", `## 1) ${title}`],
    ["hashes behind", `## ${title} ##`],
    ["quotes", `## “${title}”`],
    ["three hashes", `### ${title}`],
    ["indented", `      ## ${title}`],
  ])("T-055 %s", (_, typed) => {
    expect(structureOf(outlined(one, `${typed}\n\nChi bộ đã làm đúng.`))).toEqual([]);
  });

  test("T-055 “PHẦN III:” before the title of a part", () => {
    const outline = "# MỘT\n\n# HAI\n\n# ĐÁNH GIÁ CHUNG {#danh-gia}\n";
    for (const typed of [
      "# PHẦN III: Đánh giá chung",
      "# PHẦN III - ĐÁNH GIÁ CHUNG",
      "# Phần III. Đánh giá chung",
      "# III- ĐÁNH GIÁ CHUNG",
    ]) {
      const files = {
        ...outlined(outline, "Chữ."),
        "r/2.md": "---\nmuc: II\n---\nChữ.\n",
        "r/3.md": `---\nmuc: III\n---\n${typed}\n\nChữ.\n`,
      };
      expect(structureOf(files), typed).toEqual([]);
      const { report } = compile(memoryHost(files, nodeHost()), "r");
      expect(report?.sections[2]?.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
    }
  });
});

describe("T-056 ten look-alikes: missing, or matched with a remark at their line", () => {
  const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
  test.each<[string, string, readonly string[]]>([
    ["no marks", bare(title), [`error near-heading ${place}`]],
    ["a wrong tone", title.replace("khuyết", "khuyệt"), [`error near-heading ${place}`]],
    ["another word", title.replace("nhân", "nhận"), [`error near-heading ${place}`]],
    ["eth for đ", title.replace("đ", "ð"), [`error near-heading ${place}`, `warning odd-letter ${place}`]],
    [
      "Cyrillic letters",
      title.replace("N", "\u041D").replace("e", "\u0435"),
      [`error near-heading ${place}`, `warning odd-letter ${place}`],
    ],
    ["shortened", "Nguyên nhân – hạn chế", [`error near-heading ${place}`]],
    ["with more", `${title} của chi bộ`, [`error near-heading ${place}`]],
    ["other order", "Khuyết điểm, hạn chế – nguyên nhân", [`error unknown-heading ${place}`]],
    [
      "in the middle of a sentence",
      `Báo cáo về ${title} và nhiều việc khác của chi bộ trong năm qua`,
      [`error unknown-heading ${place}`],
    ],
    ["a part of it", "Nguyên nhân", [`error near-heading ${place}`]],
  ])("T-056 %s", (_, typed, wanted) => {
    const found = structureOf(outlined(one, `## ${typed}\n\nChi bộ đã làm đúng.`));
    expect([...found].sort()).toEqual([...wanted].sort());
  });

  test("T-056 quoted in a sentence it is no heading, and the entry is missing", () => {
    const files = outlined(`${one}\n## Kinh nghiệm\n`, `Chi bộ nêu “${title}” ở phần sau.\n\n## Kinh nghiệm\n\nChữ.`);
    expect(structureOf(files)).toEqual(["error missing-section bao-cao.md:1"]);
  });
});

describe("T-057 the place of a tone mark is nothing, the tone is a word", () => {
  test.each([
    ["Uỷ ban hoà giải", "Ủy ban hòa giải", []],
    ["Ủy ban hòa giải", "Uỷ ban hoà giải", []],
    ["Khoẻ, thuý, loà", "Khỏe, thúy, lòa", []],
    ["HẠN CHẾ TỒN TẠI", "HẠN CHỀ TỒN TẠI", [`error near-heading ${place}`]],
    ["Công tác thuế", "Công tác thuê", [`error near-heading ${place}`]],
  ])("T-057 %s and %s", (official, typed, wanted) => {
    expect(structureOf(outlined(`# ĐÁNH GIÁ\n\n## ${official}\n`, `## ${typed}\n\nChữ.`))).toEqual(wanted);
  });
});

describe("T-059 two parts with the same numbers and titles", () => {
  const outline =
    "# VĂN BẢN\n\n## KẾ HOẠCH\n\n### Mục đích {#md-1}\n\n### Nội dung {#nd-1}\n\n## ĐỀ CƯƠNG\n\n### Mục đích {#md-2}\n\n### Nội dung {#nd-2}\n";
  const typed = (second: string): string =>
    [
      "## 1- KẾ HOẠCH",
      "### 1.1- Mục đích",
      "Đích một.",
      "### 1.2- Nội dung",
      "Ý một.",
      `## ${second}`,
      "### 2.1- Mục đích",
      "Đích hai.",
      "### 2.2- Nội dung",
      "Ý hai.",
    ].join("\n\n");
  test("T-059 each is matched by its title and its place", () => {
    const files = outlined(outline, typed("2- ĐỀ CƯƠNG"));
    expect(structureOf(files)).toEqual([]);
    const { report } = compile(memoryHost(files, nodeHost()), "r");
    const texts = report?.sections[0]?.children.map(({ children }) =>
      children.map(({ blocks }) => JSON.stringify(blocks)),
    );
    expect(texts?.map((each) => each.map((text) => /Đích một|Ý một|Đích hai|Ý hai/.exec(text)?.[0]))).toEqual([
      ["Đích một", "Ý một"],
      ["Đích hai", "Ý hai"],
    ]);
  });
  test("T-059 a number that begins anew is told, and the title still finds its place", () => {
    expect(structureOf(outlined(outline, typed("1- ĐỀ CƯƠNG")))).toEqual(["error wrong-number 1.md:14"]);
  });
});

describe("T-062 spoilt text is no official heading, and has one clear finding", () => {
  const official = "# ĐẶC ĐIỂM TÌNH HÌNH\n\n## Thuận lợi, khó khăn của đơn vị\n";
  test.each([
    ["VNI", "Thuaän lôïi, khoù khaên cuûa ñôn vò"],
    ["TCVN3", "ThuËn lîi, khã kh¨n cña ®¬n vÞ"],
    ["a wrong conversion", "Thuáº­n lá»£i, khÃ³ khÄƒn cá»§a Ä‘Æ¡n vá»‹"],
  ])("T-062 %s", (_, typed) => {
    const found = structureOf(outlined(official, `## ${typed}\n\n${typed}\n\n${typed}`));
    expect(found.filter((each) => each.includes("legacy-letters"))).toEqual([`error legacy-letters ${place}`]);
    expect(found.filter((each) => each.includes("odd-letter"))).toEqual([]);
    const { report } = compile(memoryHost(outlined(official, `## ${typed}\n\n${typed}\n\n${typed}`), nodeHost()), "r");
    expect(report?.sections[0]?.children[0]?.state).not.toBe("written");
  });

  test("T-062 letters in another order, as copying protected pages gives them", () => {
    const typed = "nậuhT iợl, óhk năkh ủac nơđ ịv";
    expect(structureOf(outlined(official, `## ${typed}\n\nChữ.`))).toEqual([`error unknown-heading ${place}`]);
  });
});
