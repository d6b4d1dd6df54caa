/** Keys of `bao-cao.md` for what only some documents carry: addressees and the marks around the text. */
import * as z from "zod";
import { type FieldWords, field } from "../source/field-words.js";
import { line, listOf } from "../source/fields.js";

/** The article of the usual profile's text, for those who read a list of the fields, and the value that knows each profile's own. */
function restsOn(article: string, value: string): Pick<FieldWords, "basis" | "restsOn"> {
  return { basis: `Hướng dẫn 36-HD/VPTW, điểm ${article}`, restsOn: value };
}

/** A part that documents must have. */
export function restsOnPart(article: string, part: string): Pick<FieldWords, "basis" | "restsOn"> {
  return restsOn(article, `thanh_phan.${part}`);
}

/** A word of contact, none of which must be given. */
function contact(vi: string, en: string, example: string): z.ZodType<string | undefined, unknown> {
  return field(line.optional(), {
    name: { vi, en },
    expected: { vi: `một dòng chữ, ví dụ ${example}`, en: `a line of text such as ${example}` },
  });
}

export const secrecies = ["mat", "toi_mat", "tuyet_mat"] as const;
export const urgencies = ["khan", "thuong_khan", "hoa_toc", "hoa_toc_hen_gio"] as const;

export const marksShape = {
  kinh_gui: field(listOf(line).optional(), {
    name: { vi: "Kính gửi", en: "The addressees" },
    expected: { vi: "mỗi dòng một nơi, ví dụ - Ủy ban nhân dân tỉnh", en: "one addressee a line" },
  }),
  do_mat: field(z.enum(secrecies).optional(), {
    name: { vi: "Độ mật", en: "The degree of secrecy" },
    expected: { vi: `một trong: ${secrecies.join(", ")}`, en: `one of: ${secrecies.join(", ")}` },
    ...restsOn("2.1", "do_mat.mat"),
  }),
  do_khan: field(z.enum(urgencies).optional(), {
    name: { vi: "Độ khẩn", en: "The urgency" },
    expected: { vi: `một trong: ${urgencies.join(", ")}`, en: `one of: ${urgencies.join(", ")}` },
    ...restsOn("2.1", "do_khan.khan"),
  }),
  luu_hanh: field(listOf(line).optional(), {
    name: { vi: "Chỉ dẫn phạm vi lưu hành", en: "The circulation note" },
    expected: { vi: "một dòng chữ, ví dụ Lưu hành nội bộ", en: "a line of text such as Lưu hành nội bộ" },
    ...restsOn("2.2", "luu_hanh.cho_rieng"),
  }),
  danh_may: field(
    z
      .string()
      .trim()
      .regex(/^[\p{L}\d.]{1,20}$/u)
      .optional(),
    {
      name: { vi: "Ký hiệu người đánh máy (soạn thảo)", en: "The typist's or drafter's sign" },
      expected: { vi: "chữ viết tắt liền nhau như ABC", en: "an abbreviation such as ABC" },
      ...restsOn("2.3", "nhan.so_ban"),
    },
  ),
  so_ban: field(
    z
      .string()
      .trim()
      .regex(/^[1-9]\d{0,5}$/)
      .optional(),
    {
      name: { vi: "Số bản phát hành", en: "The number of copies" },
      expected: { vi: "một con số như 268", en: "a number such as 268" },
      ...restsOn("2.3", "nhan.so_ban"),
    },
  ),
  lien_he: field(
    z
      .object({
        dia_chi: contact("Địa chỉ", "The address", "02 Trần Phú, thành phố Tam Kỳ"),
        dien_thoai: contact("Điện thoại", "The telephone", "0235 3811111"),
        fax: contact("Số fax", "The fax number", "0235 3811112"),
        email: contact("Thư điện tử", "The email address", "vanphong@quangnam.vn"),
        trang_tin: contact("Trang thông tin điện tử", "The web page", "quangnam.vn"),
      })
      .optional(),
    {
      name: { vi: "Thông tin liên hệ", en: "The contact" },
      expected: {
        vi: "các dòng dia_chi, dien_thoai, fax, email, trang_tin thụt vào dưới lien_he",
        en: "dia_chi, dien_thoai, fax, email, trang_tin below lien_he",
      },
    },
  ),
} as const;
