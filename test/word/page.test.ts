/** Page set-up, body text, headings and styles read back from the XML. */
import { describe, expect, test } from "vitest";
import { openDocx, related } from "../support/docx/parts.js";
import { allParagraphs, labelledText } from "../support/docx/read.js";
import { sample, sampleFolders } from "../support/samples.js";

describe.each(sampleFolders)("%s", (folder) => {
  const { document, bytes } = sample(folder);
  const paragraphs = allParagraphs(document.blocks);

  test("A4, margins 20/20/30/15 mm, number 10 mm from the top, none on page 1 (HD36 II.4)", () => {
    const [section] = document.sections;
    expect(section?.page).toMatchObject({ width: 11906, height: 16838 });
    expect(section?.margins).toMatchObject({ top: 1134, bottom: 1134, left: 1701, right: 850, header: 567 });
    expect(section?.titlePage).toBe(true);
    const [header] = document.headers.values();
    expect(header?.fields.map((field) => field.instruction?.trim())).toEqual(["PAGE"]);
    expect(section?.headers.map(({ type }) => type)).toEqual(["default"]);
    const number = allParagraphs(header?.blocks ?? [])[0];
    expect(number).toMatchObject({ alignment: "center" });
    expect(number?.runs[0]?.size).toBe(28);
  });

  test("body text: justified, 10 mm first line, 6 pt after, exactly 18 pt (HD36 1.6.2)", () => {
    const body = paragraphs.filter(({ styleName }) => styleName === "Body Text");
    expect(body.length).toBeGreaterThan(3);
    for (const { alignment, indents, spacing, runs } of body) {
      expect(alignment).toBe("both");
      expect(indents.firstLine).toBe(567);
      expect(spacing).toMatchObject({ after: 120, line: 360, lineRule: "exact" });
      expect(runs.every((run) => run.size === 28)).toBe(true);
    }
  });

  test("every run: Times New Roman in all four slots, vi-VN", () => {
    for (const { runs } of paragraphs) {
      for (const { font, language } of runs) {
        expect(Object.values(font)).toEqual(Array(4).fill("Times New Roman"));
        expect(language).toBe("vi-VN");
      }
    }
  });

  test("headings are Word's own, one level a depth, and stay with what follows", () => {
    const headings = paragraphs.filter(({ outlineLevel }) => outlineLevel !== undefined);
    expect(headings.length).toBeGreaterThan(5);
    for (const { styleName, outlineLevel, keepNext } of headings) {
      expect(styleName).toBe(`heading ${(outlineLevel ?? 0) + 1}`);
      expect(keepNext).toBe(true);
    }
  });

  test("no style that the profile does not have, and no formatting a style could carry", () => {
    const { profile } = sample(folder).compiled.report ?? {};
    const allowed = new Set([...(profile?.roles.values() ?? [])].map((look) => look.style));
    for (const name of [
      "Default Paragraph Font",
      "Normal Table",
      "No List",
      "Strong",
      "Emphasis",
      "Intense Emphasis",
      "Table Grid",
      "footnote reference",
      ...[...(profile?.roles.values() ?? [])].filter((look) => look.inline).map((look) => `${look.style} Char`),
    ]) {
      allowed.add(name);
    }
    const [styles] = related(openDocx(bytes), "styles").map(({ root }) => root);
    const names = (styles?.children ?? []).flatMap((style) =>
      style.children.filter((each) => each.name === "w:name").map((each) => each.attributes["w:val"] ?? ""),
    );
    expect(names.filter((name) => !allowed.has(name))).toEqual([]);
    // Set directly: what stays with the closing block, the gap below a table, the drawn rule, a column's alignment.
    const direct = new Set(paragraphs.flatMap(({ directFormatting }) => directFormatting));
    expect(
      [...direct].filter((each) => !["keepNext", "spacing", "ind", "pBdr", "jc"].includes(each.replace(/^w:/, ""))),
    ).toEqual([]);
    const onRuns = new Set(paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.directFormatting)));
    expect([...onRuns].filter((each) => each.replace(/^w:/, "") !== "u")).toEqual([]);
  });

  test("title, subject and outline stand in the properties; no person, machine or clock does", () => {
    const outline = sample(folder).compiled.report?.outline;
    expect(document.core["dc:title"]).toContain(outline?.documentType);
    expect(document.core["dc:subject"]).not.toBe("");
    expect(Object.keys(document.core).sort()).toEqual(
      ["dc:language", "dc:subject", "dc:title", "dcterms:created", "dcterms:modified"].sort(),
    );
    expect(document.custom).toMatchObject({
      "decuong.mau": outline?.id,
      "decuong.phien_ban": outline?.version,
      "decuong.ma_de_cuong": outline?.digest,
    });
  });
});

describe("headings of the sample report, in the outline's order", () => {
  const headings = allParagraphs(sample("content/so-giao-duc").document.blocks).filter(
    ({ outlineLevel }) => outlineLevel !== undefined,
  );

  test("OL-00, CN-07 parts I to V in capitals, without bracketed notes", () => {
    expect(headings.filter(({ outlineLevel }) => outlineLevel === 0).map(labelledText)).toEqual([
      "I- ĐẶC ĐIỂM TÌNH HÌNH",
      "II- KẾT QUẢ ĐẠT ĐƯỢC",
      "III- HẠN CHẾ, KHUYẾT ĐIỂM; NGUYÊN NHÂN; KINH NGHIỆM",
      "IV- NHIỆM VỤ VÀ GIẢI PHÁP THỰC HIỆN TRONG THỜI GIAN TỚI",
      "V- KIẾN NGHỊ, ĐỀ XUẤT",
    ]);
  });

  test("CN-06 official numbers stay where II.8 is not asked; the assessment has its star", () => {
    const second = headings
      .filter(({ outlineLevel }) => outlineLevel === 1)
      .map((each) => labelledText(each).split(" ")[0]);
    expect(second.slice(0, 10)).toEqual(["1-", "2-", "3-", "4-", "5-", "6-", "7-", "9-", "10-", "*"]);
    expect(second.slice(10, 13)).toEqual(["1-", "2-", "3-"]);
  });

  test("the three points of II.4 are run in after a plus", () => {
    const points = allParagraphs(sample("content/so-giao-duc").document.blocks).filter(({ text }) =>
      /^\+ (Gắn thực hiện|Việc đưa Chỉ thị|Xác định nội dung)/.test(text),
    );
    expect(points).toHaveLength(3);
    for (const { text, outlineLevel } of points) {
      expect(text).toMatch(/^\+ .{40,}: \p{Lu}/u);
      expect(outlineLevel).toBeUndefined();
    }
  });
});
