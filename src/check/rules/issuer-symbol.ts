/** The symbol says who issued a document: `CB` for a chi bộ, `ĐU` for a đảng ủy. */

import { finding, kind } from "../../findings/kind.js";
import { plainWords } from "../../language/titles.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { bareWords } from "../views/span-words.js";
import { profileBasis } from "../words.js";

type Facts =
  | { readonly why: "other-body"; readonly typed: string; readonly body: string; readonly symbols: readonly string[] }
  | { readonly why: "with-type"; readonly typed: string; readonly type: string; readonly own: string }
  | { readonly why: "lower-case"; readonly typed: string };

const issuerSymbol = kind<Facts>("issuer-symbol", {
  chapter: "heading-block",
  weight: "error",
  waivable: true,
  title: { vi: "Ký hiệu không khớp cơ quan ban hành", en: "The symbol is of another body" },
  cases: {
    "other-body": {
      message: ({ typed, body }) => ({
        vi: `Ký hiệu “${typed}” không khớp với cơ quan ban hành “${body}”.`,
        en: `The symbol “${typed}” does not fit the issuing body “${body}”.`,
      }),
      hint: ({ symbols }) => ({ vi: `Ghi là ${symbols.join(" hoặc ")}.`, en: `Write ${symbols.join(" or ")}.` }),
    },
    "with-type": {
      message: ({ typed, type }) => ({
        vi: `Ký hiệu “${typed}” gồm cả ký hiệu tên loại “${type}”, chương trình đã tự in.`,
        en: `The symbol “${typed}” holds the type's own “${type}”, which the program prints itself.`,
      }),
      hint: ({ own }) => ({ vi: `Chỉ ghi “${own}”.`, en: `Write “${own}” alone.` }),
    },
    "lower-case": {
      message: ({ typed }) => ({
        vi: `Ký hiệu cơ quan ban hành “${typed}” phải viết hoa.`,
        en: `The issuer's symbol “${typed}” is written in capitals.`,
      }),
      hint: ({ typed }) => ({ vi: `Ghi là ${typed.toUpperCase()}.`, en: `Write ${typed.toUpperCase()}.` }),
    },
  },
});

export const rule: Rule = {
  kinds: [issuerSymbol],
  run: (report) => {
    const { body, issuerSymbol: typed } = report.fields;
    if (body === undefined || typed === undefined) return [];
    const name = plainWords(body);
    const { issuerSymbols } = report.profile.conventions;
    const known = issuerSymbols.find((each) => `${name} `.startsWith(`${plainWords(each.body)} `));
    const at = placeOf(report, "issuerSymbol");
    if (known === undefined) {
      const facts = formOf(typed, report.outline.typeSymbol);
      return facts === undefined ? [] : [finding(issuerSymbol, at, facts)];
    }
    const { symbols } = known;
    if (symbols.includes(typed)) return [];
    const basis = profileBasis(report, `ky_hieu.co_quan.${bareWords(known.body).join("_")}`);
    return [finding(issuerSymbol, at, { why: "other-body", typed, body, symbols }, basis)];
  },
};

/** What can be said of the symbol of a body that no profile knows. */
function formOf(typed: string, type: string): Facts | undefined {
  const own = typed.startsWith(`${type}-`) ? typed.slice(type.length + 1) : "";
  if (own !== "") return { why: "with-type", typed, type, own };
  if (/\p{Lu}/u.test(typed) || !/\p{L}/u.test(typed)) return undefined;
  return { why: "lower-case", typed };
}
