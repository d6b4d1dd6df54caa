/** A picture typed wider than fits is printed as large as fits; the author should know why it is smaller. */
import { finding, kind } from "../../findings/kind.js";
import type { Picture } from "../../model/block.js";
import { printedSize, textArea } from "../../model/picture-size.js";
import type { Rule } from "../rule.js";
import { picturesOf } from "../words.js";

/** mm that nobody would see. */
const slack = 0.5;

const widePicture = kind<{ asked: string; fits: string }>("wide-picture", {
  chapter: "pictures",
  weight: "note",
  title: { vi: "Hình khai rộng hơn trang", en: "A picture is wider than the page" },
  message: ({ asked, fits }) => ({
    vi: `Hình khai rộng ${asked} mm không vừa trang giấy nên in rộng ${fits} mm.`,
    en: `The picture is ${asked} mm wide as typed, more than the page takes, and is printed ${fits} mm wide.`,
  }),
  hint: ({ fits }) => ({
    vi: `Ghi rong=${fits}mm hoặc nhỏ hơn.`,
    en: `Write rong=${fits}mm or less.`,
  }),
});

export const rule: Rule = {
  kinds: [widePicture],
  run: (report) => {
    const { page } = report.profile;
    const upright = textArea(page);
    const sideways = textArea({ ...page, width: page.height, height: page.width });
    return picturesOf(report).flatMap(({ picture, onSide }) => {
      const typed = typedWidth(picture);
      const { width } = printedSize(picture, onSide ? sideways : upright);
      if (typed === undefined || typed <= width + slack) return [];
      const [asked, fits] = [shown(typed), shown(Math.floor(width))];
      return [finding(widePicture, picture.at, { asked, fits })];
    });
  },
};

function typedWidth({ width, image }: Picture): number | undefined {
  return image === undefined ? undefined : width;
}

function shown(mm: number): string {
  return String(Math.round(mm * 10) / 10).replace(".", ",");
}
