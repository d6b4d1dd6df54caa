/** Good reports stay silent, whole ones at every stage from their own on; below, what once was a false alarm. */
import { describe, expect, test } from "vitest";
import type { Compiled } from "../../../src/compile.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { stages } from "../../../src/model/report.js";
import { blockLines } from "../../../src/model/walk.js";
import { flowOf } from "../../../src/render/flow.js";
import { profileIds, templateFolders } from "../../../src/template/library.js";
import { compileGood, goodReports, laterStages, reportIn } from "../../support/good-reports.js";
import { compileSmall } from "../../support/small-report.js";

describe.each(goodReports)("%s", (folder) => {
  const own = compileGood(folder);
  const report = reportIn(own);

  test("nothing is found at its own stage, at any level", () => {
    expect(own.diagnostics).toEqual([]);
  });

  test("nor later on, but that a report which was sent has its number and day", () => {
    for (const stage of laterStages(report)) {
      const open = [
        ...(report.fields.date?.day === undefined ? ["open-day"] : []),
        ...(report.fields.number === undefined ? ["open-number"] : []),
      ];
      const later = compileGood(folder, stage);
      expect(reportIn(later).stage).toBe(stage);
      const codes = later.diagnostics.map(({ code }) => code).sort();
      expect(codes, stage).toEqual(stage === "da_gui" ? open : []);
    }
  });

  test("says no sentence twice", () => {
    const sentences = blockLines(flowOf(report, false).body)
      .flatMap((line) => line.split(/(?<=[.!?…;:])\s+/))
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(/\s+/).length > 6);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });
});

test("every stage, every profile and every kind of unit that a profile knows has a good report", () => {
  const all = goodReports.map((folder) => reportIn(compileGood(folder)));
  expect(new Set(all.map(({ stage }) => stage))).toEqual(new Set(stages));
  const disk = nodeHost();
  const profiles = new Map(all.map(({ profile }) => [profile.id, profile]));
  expect([...profiles.keys()].sort()).toEqual([...profileIds(disk, templateFolders(disk, "content"))].sort());
  const known = [...profiles.values()].flatMap(({ unitKinds, conventions }) => [
    ...unitKinds,
    ...conventions.signersByKind.keys(),
  ]);
  const kinds = all.map(({ fields }) => fields.unitKind);
  expect(known.filter((kind) => !kinds.includes(kind))).toEqual([]);
});

test("what is waived with a reason is told apart, and the fields of chung.md stand on the paper", () => {
  const made = compileGood("test/good/thu-vien-tinh/so-ket-chi-thi-05");
  expect(made.waived.map(({ finding }) => finding.code)).toEqual(["comment-left", "citation-comma", "late-report"]);
  expect(reportIn(made).fields).toMatchObject({ body: "Chi bộ Thư viện tỉnh", signer: { position: "Bí thư" } });
});

function compiled(outline: string, sections: Readonly<Record<string, string>>): Compiled {
  const files = Object.fromEntries(
    Object.entries(sections).map(([muc, text]) => [`r/${muc}.md`, `---\nmuc: ${muc}\n---\n${text}\n`]),
  );
  return compileSmall("Chữ.", {
    "templates/mau-nho/de-cuong.md": outline,
    "r/1.md": "---\nmuc: I\n---\nChữ.\n",
    "r/2.md": "",
    ...files,
  });
}

function findings({ diagnostics }: Compiled): readonly string[] {
  return diagnostics.filter(({ at }) => at.file !== "r/2.md").map(({ code, at }) => `${code} ${at.file}:${at.line}`);
}

test("what stands below an optional part that is left out is left out too", () => {
  const outline = "# A\n\n# B {#b tuy_chon}\n\n## Bê\n\n## Cê\n";
  expect(findings(compiled(outline, {}))).toEqual([]);
  // With one of them written the other is asked.
  const { report } = compiled(outline, { "II.1": "Chữ." });
  expect(report?.sections[1]?.children.map(({ state }) => state)).toEqual(["written", "missing"]);
});

test("a number typed as it is printed agrees, also at the third level", () => {
  const outline = "# A\n\n# KẾT QUẢ\n\n## Công tác tư tưởng\n\n### Học tập nghị quyết\n";
  const text = "## 1. Công tác tư tưởng\n\n### 1.1. Học tập nghị quyết\n\nĐã học.";
  expect(findings(compiled(outline, { II: text }))).toEqual([]);
});

test("a reference into an unnumbered part names the part", () => {
  const outline = "# A\n\n# Phần hai {#p2 kieu=khong-so}\n\n## Nhiệm vụ {#nhiem-vu}\n";
  const { report } = compiled(outline, { I: "Xem [[nhiem-vu]].", "nhiem-vu": "Chữ." });
  const lines = report === undefined ? [] : blockLines(flowOf(report, false).body);
  expect(lines).toContain("Xem mục 1, “Phần hai”.");
});

test("a title typed with straight quotes is the title, and a comment leaves no space before a full stop", () => {
  const outline = "# A\n\n# B\n\n## Gương “làm theo”\n";
  const made = compiled(outline, { II: '## Gương "làm theo"\n\nCó 7 gương <!-- hỏi lại -->.' });
  expect(findings(made)).toEqual(["comment-left r/II.md:6"]);
  const lines = made.report === undefined ? [] : blockLines(flowOf(made.report, false).body);
  expect(lines).toContain("Có 7 gương.");
});
