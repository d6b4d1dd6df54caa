/** The symbol tells who issued a document: `CB` for a chi bộ, `ĐU` for a đảng ủy. */

import { plainWords } from "../../assemble/titles.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const issuerSymbol: Rule = {
  code: "issuer-symbol",
  severity: "error",
  waivable: true,
  run: (report) => {
    const { body, issuerSymbol: typed } = report.fields;
    if (body === undefined || typed === undefined) return [];
    const name = plainWords(body);
    const known = report.profile.conventions.issuerSymbols.find((each) =>
      `${name} `.startsWith(`${plainWords(each.body)} `),
    );
    if (known === undefined || known.symbols.includes(typed)) return [];
    return [
      {
        at: report.lineOf("ky_hieu"),
        message: {
          vi: `Ký hiệu “${typed}” không khớp với cơ quan ban hành “${body}”.`,
          en: `The symbol “${typed}” does not fit the issuing body “${body}”.`,
        },
        ...profileBasis(report, `ky_hieu.co_quan.${plainWords(known.body).replace(/\s/g, "_")}`),
        hint: { vi: `Ghi là ${known.symbols.join(" hoặc ")}.`, en: `Write ${known.symbols.join(" or ")}.` },
      },
    ];
  },
};
