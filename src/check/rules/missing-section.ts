/** Every heading the outline asks of this unit is written. A missing parent hides its children: one cause, one finding. */
import { finding, kind } from "../../findings/kind.js";
import { typedPath } from "../../host/typed-path.js";
import { defined } from "../../model/defined.js";
import type { Sentence } from "../../model/diagnostic.js";
import type { OutlineEntry } from "../../model/outline.js";
import { allSections, isBegun, type Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { entryEn, entryVi, outlineBasis } from "../words.js";

interface Facts {
  readonly entry: OutlineEntry;
  /** The section of the entry above. */
  readonly inside: Section | undefined;
  readonly outline: string;
  readonly folder: string;
}

const missingSection = kind<Facts>("missing-section", {
  chapter: "entries",
  weight: "error",
  title: { vi: "Thiếu một mục của đề cương", en: "An entry is missing" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry }) => ({
    vi: `Thiếu ${entryVi(entry)}.`,
    en: `The ${entryEn(entry)} is missing.`,
  }),
  hint: (facts) => hintFor(facts),
  identity: ({ entry, inside }) => ({ entry: entry.id, ...defined({ parent: inside?.entry.id }) }),
});

export const rule: Rule = {
  kinds: [missingSection],
  run: (report) => {
    // An outline may have thousands of entries.
    const above = new Map(
      allSections(report.sections).flatMap((each) => each.children.map(({ entry }) => [entry, each] as const)),
    );
    return topmostMissing(report.sections).map(({ entry }) => {
      const facts = { entry, inside: above.get(entry), outline: report.outline.id, folder: report.folder };
      return finding(missingSection, report.at, facts, outlineBasis(report, entry));
    });
  },
};

function topmostMissing(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.state === "missing") return [section];
    // An empty parent already says that nothing stands below it.
    const silent = section.state === "empty" && !section.children.some(isBegun);
    return silent ? [] : topmostMissing(section.children);
  });
}

function hintFor({ entry, inside, outline, folder }: Facts): Sentence {
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
    entry.children.length > 0
      ? { vi: " (hoặc tệp cho từng mục con)", en: " (or one for each entry below it)" }
      : { vi: "", en: "" };
  const command = `decuong new ${outline} ${typedPath(folder)}`;
  return {
    vi: `Tạo một tệp .md trong thư mục báo cáo, ở đầu tệp ghi “muc: ${name}”${all.vi}. Lệnh “${command}” tạo sẵn các tệp còn thiếu.`,
    en: `Make an .md file in the folder with “muc: ${name}” at its top${all.en}. “${command}” makes the files that are missing.`,
  };
}
