/** The type's symbol is the outline's to give: one that does not fit would stand on every report made from it. */
import type { Rule } from "../rule.js";

export const typeSymbol: Rule = {
  code: "type-symbol",
  severity: "error",
  waivable: true,
  run: ({ outline, profile }) => {
    const { documentType, typeSymbol: given, at } = outline;
    const expected = profile.conventions.typeSymbols.get(documentType.toLowerCase());
    // A symbol that is missing has a finding of its own.
    if (expected === undefined || expected === given || given === "") return [];
    return [
      {
        at,
        message: {
          vi: `Mẫu ghi ký hiệu “${given}” cho loại văn bản “${documentType}”, đúng ra là “${expected}”.`,
          en: `The template gives “${documentType}” the symbol “${given}”; it is “${expected}”.`,
        },
        hint: { vi: "Sửa dòng ky_hieu_loai trong mau.md.", en: "Mend “ky_hieu_loai” in mau.md." },
      },
    ];
  },
};
