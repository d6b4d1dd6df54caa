/** A picture says nothing to who cannot see it, nor where it cannot be shown, unless there are words for it. */
import { finding, kind } from "../../findings/kind.js";
import { inlineText } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { picturesOf } from "../words.js";

const pictureWithoutWords = kind("picture-without-words", {
  chapter: "pictures",
  weight: "note",
  title: { vi: "Hình không có lời", en: "A picture has no words" },
  message: {
    vi: "Hình chưa có tên và lời mô tả nên người không xem được hình sẽ không biết hình vẽ gì.",
    en: "The picture has neither a caption nor words for those who cannot see it.",
  },
  hint: { vi: "Ghi lời mô tả: ![lời mô tả](tệp hình).", en: "Describe it: ![words](file)." },
});

export const rule: Rule = {
  kinds: [pictureWithoutWords],
  run: (report) =>
    picturesOf(report)
      .filter(({ picture: { alt, caption } }) => !/[\p{L}\p{N}]/u.test(inlineText([...alt, ...(caption ?? [])])))
      .map(({ picture }) => finding(pictureWithoutWords, picture.at, {})),
};
