/** A picture typed wider than fits is printed as large as fits; the author should know why it is smaller. */
import type { Picture } from "../../model/block.js";
import { printedSize, textArea } from "../../model/picture-size.js";
import type { Rule } from "../rule.js";
import { picturesOf } from "../words.js";

/** mm that nobody would see. */
const slack = 0.5;

export const widePicture: Rule = {
  code: "wide-picture",
  severity: "note",
  run: (report) => {
    const { page } = report.profile;
    const upright = textArea(page);
    const sideways = textArea({ ...page, width: page.height, height: page.width });
    return picturesOf(report).flatMap(({ picture, onSide }) => {
      const typed = typedWidth(picture);
      const { width } = printedSize(picture, onSide ? sideways : upright);
      if (typed === undefined || typed <= width + slack) return [];
      const [asked, fits] = [shown(typed), shown(Math.floor(width))];
      return [
        {
          at: picture.at,
          message: {
            vi: `Hình khai rộng ${asked} mm không vừa trang giấy nên in rộng ${fits} mm.`,
            en: `The picture is ${asked} mm wide as typed, more than the page takes, and is printed ${fits} mm wide.`,
          },
          hint: {
            vi: `Ghi rong=${fits}mm hoặc nhỏ hơn.`,
            en: `Write rong=${fits}mm or less.`,
          },
        },
      ];
    });
  },
};

function typedWidth({ width, image }: Picture): number | undefined {
  return image === undefined ? undefined : width;
}

function shown(mm: number): string {
  return String(Math.round(mm * 10) / 10).replace(".", ",");
}
