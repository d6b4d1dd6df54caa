/** Marks where a real office program puts them: on which page, how far from which edge; lines broken where we broke them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { renderDocx } from "../../src/render/word/document.js";
import { markedReport, marks } from "../support/marked-report.js";
import { describeOffice, docxToPdf, pdfBoxes, pdfText, type Word, withTemporaryFolder } from "../support/office.js";

const long = Array.from({ length: 30 }, (_, index) => `Đoạn văn thứ ${index + 1} của báo cáo.`).join("\n\n");
const mm = (points: number): number => (points * 25.4) / 72;
const bottom = ({ y, height }: Word): number => 297 - mm(y + height);

/** The words of a text on the page, with their pages. */
function placed(words: readonly Word[], text: string): readonly Word[] {
  return words.filter((word) => word.text === text);
}

async function printed(names: readonly string[], reportOf: (name: string) => ReturnType<typeof markedReport>) {
  return withTemporaryFolder(async (folder) => {
    const files = names.map((name, index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, renderDocx(reportOf(name)));
      return file;
    });
    const pdfs = await docxToPdf(files, folder);
    return Promise.all(pdfs.map(async (pdf) => ({ words: await pdfBoxes(pdf), text: await pdfText(pdf) })));
  });
}

describeOffice("marks on the printed page", () => {
  test("circulation, contact and what is not to be spread", async () => {
    const profiles = ["dang-2018", "dang-2026", "nd30"];
    const all = await printed(profiles, (profile) => markedReport({ profile, lines: marks, text: long }));
    for (const [index, profile] of profiles.entries()) {
      const words = all[index]?.words ?? [];
      const last = Math.max(...words.map(({ page }) => page));
      expect(last, profile).toBeGreaterThan(1);
      const contact = placed(words, "a@b.vn");
      const [circulation] = placed(words, "LƯU");
      const [withheld] = placed(words, "CHÚNG");
      expect(contact, profile).toHaveLength(1);
      expect(placed(words, "LƯU").map(({ page }) => page)).toEqual([1]);
      expect(withheld?.page, profile).toBe(last);
      if (profile === "nd30") {
        expect(contact[0]?.page).toBe(1);
        expect(circulation === undefined ? 0 : mm(circulation.x)).toBeLessThan(96);
        continue;
      }
      expect(contact[0]?.page).toBe(last);
      // The foot of the text area is 20 mm above the paper's.
      if (contact[0] !== undefined) expect(bottom(contact[0])).toBeCloseTo(20, -1);
      if (circulation !== undefined) {
        expect(mm(circulation.y)).toBeGreaterThan(9);
        expect(mm(circulation.y)).toBeLessThan(12);
        const [end] = words.filter(({ page, text }) => page === 1 && text === "BỘ");
        if (end !== undefined) expect(210 - mm(end.x + end.width)).toBeCloseTo(15, 0);
      }
      if (profile === "dang-2026" && withheld !== undefined) {
        expect(bottom(withheld)).toBeGreaterThan(9);
        expect(bottom(withheld)).toBeLessThan(12.5);
      }
    }
  });

  test("names, dates and subjects stand on the lines that we measured", async () => {
    const names = [
      "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh Bà Rịa - Vũng Tàu",
      "Đảng ủy Trường Đại học Kỹ thuật Công nghiệp Thái Nguyên",
      "Đảng ủy Sở Lao động - Thương binh và Xã hội",
    ];
    const subject =
      "kết quả thực hiện Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng trong Đảng bộ Khối các cơ quan";
    const reportOf = (name: string) =>
      markedReport({
        profile: "dang-2018",
        lines: `trich_yeu: ${subject}\n`,
        fields: { co_quan: name, dia_danh: "TP. Hồ Chí Minh" },
      });
    const all = await printed(names, reportOf);
    for (const [index, name] of names.entries()) {
      const report = reportOf(name);
      const told = blockLines(flowOf(report, false).front).flatMap((line) => line.split("\n"));
      const words = all[index]?.words ?? [];
      for (const line of told.filter((each) => each.includes(" "))) {
        // Each of our lines is one line on paper: its words stand side by side.
        const parts = line.split(/\s+/);
        const start = words.findIndex((_, at) => parts.every((part, next) => words[at + next]?.text === part));
        expect(start, line).toBeGreaterThanOrEqual(0);
        const rows = new Set(parts.map((_, next) => Math.round(words[start + next]?.y ?? -1)));
        expect(rows.size, line).toBe(1);
      }
    }
  });
});
