/** A heading of the outline counts only as a heading: typed as text, its entry would be told as missing. */
import { nameOf } from "../../model/outline.js";
import { allSections, type Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { type TypedEntry, typedEntries } from "../typed-entries.js";
import { alsoOn, byFile } from "../whereabouts.js";
import { outlineBasis } from "../words.js";

export const entryAsText: Rule = {
  code: "entry-as-text",
  severity: "error",
  run: (report) =>
    byFile(typedEntries(report)).map((found) => {
      const [first] = found;
      const { entry } = first.section;
      const also = alsoOn(found);
      return {
        at: first.at,
        message: {
          vi: `Dòng này là đề mục ${nameOf(entry)} của đề cương nhưng gõ như chữ thường nên không được tính${also.vi}.`,
          en: `This line is the outline's heading ${nameOf(entry)}, typed as plain text, so it does not count${also.en}.`,
        },
        ...outlineBasis(report, entry),
        hint: hintFor(first, report),
      };
    }),
};

function hintFor({ section, at }: TypedEntry, report: Report): { readonly vi: string; readonly en: string } {
  const { entry } = section;
  // In the file of the entry above, a heading is enough.
  const above = allSections(report.sections).find(({ children }) => children.includes(section));
  if (above?.files.includes(at.file)) {
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
