/** A heading of the outline counts only as a heading: typed as text, its entry would be told as missing. */
import { readings, titleKey } from "../../language/titles.js";
import type { Edit, Sentence } from "../../model/diagnostic.js";
import { nameOf } from "../../model/outline.js";
import { allSections, type Report, type Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { type TypedEntry, typedEntries } from "../views/typed-entries.js";
import { outlineBasis } from "../words.js";

export const entryAsText: Rule = {
  code: "entry-as-text",
  severity: "error",
  run: (report) =>
    typedEntries(report).map((found) => {
      const { entry } = found.section;
      return {
        at: found.at,
        message: {
          vi: `Dòng này là đề mục ${nameOf(entry)} của đề cương nhưng gõ như chữ thường nên không được tính.`,
          en: `This line is the outline's heading ${nameOf(entry)}, typed as plain text, so it does not count.`,
        },
        ...outlineBasis(report, entry),
        ...remedyFor(found, report),
        habit: "file",
        hint: hintFor(found, report),
      };
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
  const below = report.sources.get(at.file)?.[at.line] ?? "";
  // What stands in a list or a quotation begins behind its mark.
  if (!first || !exact || at.column > 1 || below.trim() !== "") return {};
  return { fixes: [{ at, text: `## ${section.entry.title}` }] };
}

function hintFor(found: TypedEntry, report: Report): Sentence {
  const { entry } = found.section;
  // In the file of the entry above, a heading is enough.
  if (parentOf(found, report) !== undefined) {
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
