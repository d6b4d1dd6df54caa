/** Every heading the outline asks of this unit is written. A missing parent hides its children: one cause, one finding. */
import { typedPath } from "../../host/typed-path.js";
import { allSections, isBegun, type Report, type Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { typedEntries } from "../views/typed-entries.js";
import { entryEn, entryVi, outlineBasis, straysOf } from "../words.js";

export const missingSection: Rule = {
  code: "missing-section",
  severity: "error",
  run: (report) => {
    // An outline may have thousands of entries.
    const above = new Map(
      allSections(report.sections).flatMap((each) => each.children.map(({ entry }) => [entry, each] as const)),
    );
    return told(report).map((section) => ({
      at: report.at,
      message: {
        vi: `Thiếu ${entryVi(section.entry)}.`,
        en: `The ${entryEn(section.entry)} is missing.`,
      },
      ...outlineBasis(report, section.entry),
      hint: hintFor(section, report, above.get(section.entry)),
    }));
  },
};

/**
 * A file that does not say which entry it fills, a heading the outline does not know, or one typed as plain text has a
 * finding of its own that explains as many gaps.
 */
function told(report: Report): readonly Section[] {
  const missing = topmostMissing(report.sections);
  const unknown = [...straysOf(report, "unknown-heading"), ...straysOf(report, "wrong-parent")];
  const explained = (parent: Section): boolean => {
    const gaps = parent.children.filter((child) => child.state === "missing").length;
    return gaps <= unknown.filter((stray) => stray.parent === parent.entry).length;
  };
  const parents = allSections(report.sections).filter((section) => section.children.length > 0 && explained(section));
  const typed = typedEntries(report).map(({ section }) => section);
  const left = missing.filter(
    (section) => !typed.includes(section) && !parents.some((parent) => parent.children.includes(section)),
  );
  return left.length <= report.lostFiles ? [] : left;
}

function topmostMissing(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.state === "missing") return [section];
    // An empty parent already says that nothing stands below it.
    const silent = section.state === "empty" && !section.children.some(isBegun);
    return silent ? [] : topmostMissing(section.children);
  });
}

/** `inside`: the section of the entry above. */
function hintFor(
  { entry, children }: Section,
  report: Report,
  inside: Section | undefined,
): { readonly vi: string; readonly en: string } {
  const name = entry.number ?? entry.id;
  const heading =
    inside !== undefined && inside.files[0] !== undefined && inside.state === "written" && inside.blocks.length > 0;
  if (heading) {
    return {
      vi: `Thêm đề mục “## ${entry.title}” vào tệp ${inside.files[0]}, hoặc tạo tệp mới có dòng “muc: ${name}”.`,
      en: `Add the heading “## ${entry.title}” to ${inside.files[0]}, or a new file with “muc: ${name}”.`,
    };
  }
  const all =
    children.length > 0
      ? { vi: " (hoặc tệp cho từng mục con)", en: " (or one for each entry below it)" }
      : { vi: "", en: "" };
  return {
    vi: `Tạo một tệp .md trong thư mục báo cáo, ở đầu tệp ghi “muc: ${name}”${all.vi}. Lệnh “decuong new ${report.outline.id} ${typedPath(report.folder)}” tạo sẵn các tệp còn thiếu.`,
    en: `Make an .md file in the folder with “muc: ${name}” at its top${all.en}. “decuong new ${report.outline.id} ${typedPath(report.folder)}” makes the files that are missing.`,
  };
}
