/** What once was a false alarm or an unclear number in a good report. */
import { expect, test } from "vitest";
import type { Compiled } from "../../../src/compile.js";
import { blockLines } from "../../../src/model/walk.js";
import { flowOf } from "../../../src/render/flow.js";
import { compileSmall } from "../../support/small-report.js";

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
