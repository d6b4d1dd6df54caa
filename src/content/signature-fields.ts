/** Keys of `bao-cao.md` for who signs, and how a line of text is asked for. */
import * as z from "zod";
import { type FieldWords, field } from "../source/field-words.js";
import { line, listOf } from "../source/fields.js";
import { restsOnPart as restsOn } from "./report-marks.js";

/** Says in a field that the document has none of it. */
export const NOTHING = "khong_co";

/** `none`: whether the document may have none of it, which an author says by `khong_co`. */
export function text(
  vi: string,
  en: string,
  example: string,
  basis: Partial<FieldWords> = {},
  none = false,
): z.ZodType<string, unknown> {
  const filled = none ? line.clone() : line.refine((typed) => typed !== NOTHING);
  return field(filled, {
    name: { vi, en },
    expected: { vi: `một dòng chữ, ví dụ ${example}`, en: `a line of text such as ${example.replace(/ \(.*\)$/, "")}` },
    ...basis,
  });
}

export const signatureField = field(
  z.object({
    // `TM. ỦY BAN NHÂN DÂN` stands above `KT. CHỦ TỊCH`: a list, or lines below `|`.
    tham_quyen: field(
      listOf(line).transform((lines) => lines.join("\n")),
      {
        name: { vi: "Quyền hạn ký", en: "The signing authority" },
        expected: {
          vi: "một dòng chữ, ví dụ T/M ĐẢNG ỦY (không có thì ghi khong_co), hoặc mỗi dòng một quyền hạn",
          en: "a line of text such as T/M ĐẢNG ỦY, or one authority a line",
        },
        ...restsOn("1.7", "ky"),
      },
    ),
    chuc_vu: text(
      "Chức vụ người ký",
      "The signer's position",
      "Bí thư (không có thì ghi khong_co)",
      restsOn("1.7", "ky"),
      true,
    ),
    ho_ten: text("Họ tên người ký", "The signer's name", "Nguyễn Văn A", restsOn("1.7", "ky")),
  }),
  {
    name: { vi: "Phần ký", en: "The signature" },
    expected: {
      vi: "các dòng tham_quyen, chuc_vu, ho_ten thụt vào dưới ky",
      en: "tham_quyen, chuc_vu, ho_ten below ky",
    },
  },
);
