/** The type's symbol is the outline's to give: one that does not fit would stand on every report made from it. */
import { finding, kind } from "../../findings/kind.js";
import type { Rule } from "../rule.js";

const typeSymbol = kind<{ given: string; documentType: string; expected: string }>("type-symbol", {
  chapter: "outlines",
  weight: "error",
  waivable: true,
  title: { vi: "Ký hiệu không hợp với loại văn bản", en: "The symbol is of another type" },
  message: ({ given, documentType, expected }) => ({
    vi: `Mẫu ghi ký hiệu “${given}” cho loại văn bản “${documentType}”, đúng ra là “${expected}”.`,
    en: `The template gives “${documentType}” the symbol “${given}”; it is “${expected}”.`,
  }),
  hint: { vi: "Sửa dòng ky_hieu_loai trong mau.md.", en: "Mend “ky_hieu_loai” in mau.md." },
});

export const rule: Rule = {
  kinds: [typeSymbol],
  run: ({ outline, profile }) => {
    const { documentType, typeSymbol: given, at } = outline;
    const expected = profile.conventions.typeSymbols.get(documentType.toLowerCase());
    // A symbol that is missing has a finding of its own.
    if (expected === undefined || expected === given || given === "") return [];
    return [finding(typeSymbol, at, { given, documentType, expected })];
  },
};
