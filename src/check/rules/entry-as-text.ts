/** A heading of the outline counts only as a heading: typed as text, its entry would be reported as missing. */

import { finding, kind } from "../../findings/kind.js";
import { readings, titleKey } from "../../language/titles.js";
import type { Edit, Sentence } from "../../model/diagnostic.js";
import { nameOf, type OutlineEntry } from "../../model/outline.js";
import { allSections, type Report, type Section } from "../../model/report.js";
import { lineAt } from "../../model/source.js";
import type { Rule } from "../rule.js";
import { type TypedEntry, typedEntries } from "../views/typed-entries.js";
import { outlineBasis } from "../words.js";

interface Facts {
  readonly entry: OutlineEntry;
  /** The line stands in the file of the entry above, where a heading is enough. */
  readonly below: boolean;
}

const entryAsText = kind<Facts>("entry-as-text", {
  chapter: "entries",
  weight: "error",
  explains: [
    { codes: ["missing-section"], same: { entry: "entry" } },
    { codes: ["heading-as-text"], same: { line: "line" } },
  ],
  habit: "file",
  title: { vi: "Đề mục gõ như chữ thường", en: "A heading is typed as text" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry }) => ({
    vi: `Dòng này là đề mục ${nameOf(entry)} của đề cương nhưng gõ như chữ thường nên không được tính.`,
    en: `This line is the outline's heading ${nameOf(entry)}, typed as plain text, so it does not count.`,
  }),
  hint: (facts) => hintFor(facts),
  identity: ({ entry }) => ({ entry: entry.id }),
});

export const rule: Rule = {
  kinds: [entryAsText],
  run: (report) =>
    typedEntries(report).map((found) => {
      const { entry } = found.section;
      const facts = { entry, below: parentOf(found, report) !== undefined };
      return finding(entryAsText, found.at, facts, { ...outlineBasis(report, entry), ...remedyFor(found, report) });
    }),
};

/** The entry in whose own file the line stands. */
function parentOf({ section, at }: TypedEntry, report: Report): Section | undefined {
  const above = allSections(report.sections).find(({ children }) => children.includes(section));
  return above?.files.includes(at.file) === true ? above : undefined;
}

/** A heading in its place, where the line is nothing but the title and no list, quotation or paragraph around it changes. */
function remedyFor(found: TypedEntry, report: Report): { readonly fixes?: readonly Edit[] } {
  const { section, typed, at } = found;
  const above = parentOf(found, report);
  // In a file that begins further up, headings have other levels.
  const first =
    above !== undefined &&
    !allSections(report.sections).some((each) => each.children.includes(above) && each.files.includes(at.file));
  const exact = readings(typed).some(({ title }) => titleKey(title) === titleKey(section.entry.title));
  const below = lineAt(report.sources.get(at.file), at.line + 1) ?? "";
  // What stands in a list or a quotation begins behind its mark.
  if (!first || !exact || at.column > 1 || below.trim() !== "") return {};
  return { fixes: [{ at, text: `## ${section.entry.title}` }] };
}

function hintFor({ entry, below }: Facts): Sentence {
  if (below) {
    return {
      vi: `Đổi dòng này thành “## ${entry.title}”, không gõ số, để một dòng trống ở dưới.`,
      en: `Make the line “## ${entry.title}”, without a number, with an empty line below.`,
    };
  }
  const name = entry.number ?? entry.id;
  return {
    vi: `Chuyển phần từ dòng này sang một tệp riêng, ở đầu tệp ghi “muc: ${name}”.`,
    en: `Move the text from this line on to a file of its own with “muc: ${name}” at its top.`,
  };
}
