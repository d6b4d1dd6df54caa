/** What was given has to be printed: where the document's rules have no place for it, its author is told which words that is. */
import type { Sentence } from "../../model/diagnostic.js";
import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const unprintedField: Rule = {
  code: "unprinted-field",
  severity: "warning",
  run: (report) => {
    const { profile, outline } = report;
    const document = outline.documentType.toLowerCase();
    return straysOf(report, "unprinted").map(({ path, words, basis, at }) => ({
      at,
      message: {
        vi: `Thể thức ${profile.id} không in dòng “${path}” ở ${document}, nên trên giấy không có: ${words}.`,
        en: `The profile ${profile.id} does not print “${path}” in this document, so the paper will lack: ${words}.`,
      },
      ...(basis === undefined ? {} : { basis }),
      hint: path === "kinh_gui" ? toRecipients : remove,
    }));
  },
};

const toRecipients: Sentence = {
  vi: "Chuyển nơi gửi sang noi_nhan và bỏ dòng kinh_gui.",
  en: "Name them under noi_nhan and drop kinh_gui.",
};
const remove: Sentence = {
  vi: "Bỏ dòng này, hoặc chọn thể thức có in (the_thuc).",
  en: "Drop the line, or choose a profile that prints it (the_thuc).",
};
