/** The symbol tells who issued a document: `CB` for a chi bộ, `ĐU` for a đảng ủy. */

import { plainWords } from "../../language/titles.js";
import { placeOf } from "../../model/places.js";
import type { Finding, Rule } from "../rule.js";
import { bareWords } from "../views/span-words.js";
import { profileBasis } from "../words.js";

export const issuerSymbol: Rule = {
  code: "issuer-symbol",
  severity: "error",
  waivable: true,
  run: (report) => {
    const { body, issuerSymbol: typed } = report.fields;
    if (body === undefined || typed === undefined) return [];
    const name = plainWords(body);
    const { issuerSymbols } = report.profile.conventions;
    const known = issuerSymbols.find((each) => `${name} `.startsWith(`${plainWords(each.body)} `));
    if (known?.symbols.includes(typed) === true) return [];
    const at = placeOf(report, "issuerSymbol");
    if (known === undefined) {
      const fault = formFault(typed, report.outline.typeSymbol);
      return fault === undefined ? [] : [{ at, ...fault }];
    }
    return [
      {
        at,
        message: {
          vi: `Ký hiệu “${typed}” không khớp với cơ quan ban hành “${body}”.`,
          en: `The symbol “${typed}” does not fit the issuing body “${body}”.`,
        },
        ...profileBasis(report, `ky_hieu.co_quan.${bareWords(known.body).join("_")}`),
        hint: { vi: `Ghi là ${known.symbols.join(" hoặc ")}.`, en: `Write ${known.symbols.join(" or ")}.` },
      },
    ];
  },
};

/** What can be told of the symbol of a body that no profile knows. */
function formFault(typed: string, type: string): Pick<Finding, "message" | "hint"> | undefined {
  const own = typed.startsWith(`${type}-`) ? typed.slice(type.length + 1) : undefined;
  if (own !== undefined && own !== "") {
    return {
      message: {
        vi: `Ký hiệu “${typed}” gồm cả ký hiệu tên loại “${type}”, chương trình đã tự in.`,
        en: `The symbol “${typed}” holds the type's own “${type}”, which the program prints itself.`,
      },
      hint: { vi: `Chỉ ghi “${own}”.`, en: `Write “${own}” alone.` },
    };
  }
  if (/\p{Lu}/u.test(typed) || !/\p{L}/u.test(typed)) return undefined;
  return {
    message: {
      vi: `Ký hiệu cơ quan ban hành “${typed}” phải viết hoa.`,
      en: `The issuer's symbol “${typed}” is written in capitals.`,
    },
    hint: { vi: `Ghi là ${typed.toUpperCase()}.`, en: `Write ${typed.toUpperCase()}.` },
  };
}
