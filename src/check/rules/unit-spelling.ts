/**
 * A kind of unit that is typed a little otherwise than the format profile knows it: nothing that goes by the kind is then
 * looked at. A slip against the outline's own kinds is told by `unit-value.ts`.
 */
import type { Report } from "../../model/report.js";
import { bareLetters, editDistance } from "../../source/similar.js";
import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const unitSpelling: Rule = {
  code: "unit-spelling",
  severity: "warning",
  run: (report) => {
    const { unitKind = "" } = report.fields;
    const known = kindsOf(report);
    if (known.includes(unitKind) || straysOf(report, "unit-slip").length > 0) return [];
    const meant = known.find((each) => isSlipOf(unitKind, each));
    if (meant === undefined) return [];
    return [
      {
        at: report.lineOf("don_vi.loai"),
        message: {
          vi: `Loại đơn vị ghi “${unitKind}” chưa đúng; thể thức dùng “${meant}”.`,
          en: `“${unitKind}” is not a kind of unit the format profile knows; it uses “${meant}”.`,
        },
        hint: { vi: `Sửa thành “${meant}”.`, en: `Change it to “${meant}”.` },
      },
    ];
  },
};

function kindsOf({ profile }: Report): readonly string[] {
  return [...profile.unitKinds, ...profile.conventions.signersByKind.keys()];
}

/** `chi-bo`, `chi bộ`, `chi_boo` for `chi_bo`: units have kinds of their own, so only a slip of one letter is told. */
function isSlipOf(typed: string, known: string): boolean {
  const [mine, theirs] = [bareLetters(typed), bareLetters(known)];
  return theirs.length >= 4 && editDistance(mine, theirs) <= 1;
}
