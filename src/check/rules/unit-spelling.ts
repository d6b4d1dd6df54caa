/** A kind of unit that is typed a little otherwise than the outline asks by: its own entries then go unasked. */
import type { OutlineEntry } from "../../model/outline.js";
import type { Report } from "../../model/report.js";
import { bareLetters, editDistance } from "../../source/similar.js";
import type { Rule } from "../rule.js";

export const unitSpelling: Rule = {
  code: "unit-spelling",
  severity: "warning",
  run: (report) => {
    const { unitKind = "" } = report.fields;
    const known = knownTo(report);
    const meant = known.includes(unitKind) ? undefined : known.find((each) => isSlipOf(unitKind, each));
    if (meant === undefined) return [];
    return [
      {
        at: report.lineOf("don_vi.loai"),
        message: {
          vi: `Không có loại đơn vị nào tên “${unitKind}”, nên đề cương không hỏi đúng các mục của đơn vị.`,
          en: `“${unitKind}” is no kind of unit that is known, so the outline asks the wrong entries.`,
        },
        hint: { vi: `Có phải ý là “${meant}”?`, en: `Did you mean “${meant}”?` },
      },
    ];
  },
};

function knownTo({ outline, profile }: Report): readonly string[] {
  const inEntries = (entries: readonly OutlineEntry[]): readonly string[] =>
    entries.flatMap(({ askedWhen, reporters, children }) => [...askedWhen, ...reporters, ...inEntries(children)]);
  return [...inEntries(outline.entries), ...profile.unitKinds, ...profile.conventions.signersByKind.keys()];
}

/** `chi-bo`, `chi bộ`, `chi_boo` for `chi_bo`: units have names of their own, so only a slip of one letter is told. */
function isSlipOf(typed: string, known: string): boolean {
  const [mine, theirs] = [bareLetters(typed), bareLetters(known)];
  return theirs.length >= 4 && editDistance(mine, theirs) <= 1;
}
