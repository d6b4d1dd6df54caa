/** A kind of unit or field of work that nearly matches a condition of the outline is a slip that changes what is asked. */
import { allEntries } from "../../model/outline.js";
import { bareLetters, editDistance } from "../../source/similar.js";
import type { Finding, Rule } from "../rule.js";

export const unitValue: Rule = {
  code: "wrong-value",
  severity: "error",
  run: ({ outline, fields, lineOf }) => {
    const entries = allEntries(outline.entries);
    const kinds = entries.flatMap((entry) => [...entry.reporters, ...entry.askedWhen]);
    const works = entries.flatMap((entry) => entry.askedWhen);
    const findings: Finding[] = [];
    const hold = (typed: string | undefined, known: readonly string[], path: string, name: string): void => {
      const meant =
        typed === undefined || known.includes(typed) ? undefined : known.find((each) => slipOf(typed, each));
      if (typed === undefined || meant === undefined) return;
      findings.push({
        at: lineOf(path),
        message: {
          vi: `${name} ghi “${typed}” là chưa đúng; đề cương dùng “${meant}”.`,
          en: `“${typed}” is not a value the outline knows; it uses “${meant}”.`,
        },
        hint: { vi: `Sửa thành “${meant}”.`, en: `Change it to “${meant}”.` },
      });
    };
    hold(fields.unitKind, kinds, "don_vi.loai", "Loại đơn vị (don_vi.loai)");
    for (const [index, work] of (fields.unitFields ?? []).entries()) {
      hold(work, works, `don_vi.linh_vuc.${index}`, "Lĩnh vực hoạt động (don_vi.linh_vuc)");
    }
    return findings;
  },
};

/** The same letters written otherwise, or one letter off in a word long enough to tell. */
function slipOf(typed: string, known: string): boolean {
  const [a, b] = [bareLetters(typed), bareLetters(known)];
  return a === b || (b.length >= 6 && editDistance(a, b) === 1);
}
