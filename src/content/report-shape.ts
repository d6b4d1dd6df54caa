/** All that an author may type in the front matter of `bao-cao.md`. What the values mean is decided in `report-file.ts`. */
import * as z from "zod";
import { type ReportDate, readDate } from "../model/date.js";
import { stages } from "../model/report.js";
import { field } from "../source/field-words.js";
import { id, line, lines, listOf } from "../source/fields.js";
import { marksShape, restsOnPart as restsOn } from "./report-marks.js";
import { settingsShape } from "./settings.js";
import { NOTHING, signatureField, text } from "./signature-fields.js";

const date = z
  .string()
  .trim()
  .transform((typed, context): ReportDate => {
    const reading = readDate(typed);
    if (reading.ok) return reading.date;
    context.addIssue(reading.reason);
    return z.NEVER;
  });

/** The keys of `bao-cao.md`, in the order in which `new` writes them. */
export const reportShape = {
  mau: field(id, {
    name: { vi: "Mẫu (đề cương)", en: "The template" },
    expected: { vi: "mã của mẫu, ví dụ so-ket-chi-thi-05", en: "a template's id such as so-ket-chi-thi-05" },
  }),
  the_thuc: field(id.optional(), {
    name: { vi: "Thể thức", en: "The format profile" },
    expected: {
      vi: "mã thể thức như dang-2018, dang-2026, nd30, doan",
      en: "a profile such as dang-2018, dang-2026, nd30, doan",
    },
  }),
  giai_doan: field(z.enum(stages).default("nhap"), {
    name: { vi: "Giai đoạn", en: "The stage" },
    expected: { vi: `một trong: ${stages.join(", ")}`, en: `one of: ${stages.join(", ")}` },
  }),
  co_quan_cap_tren: text(
    "Tên cơ quan cấp trên trực tiếp",
    "The parent body",
    "Đảng bộ Khối các cơ quan tỉnh Quảng Nam (không có thì ghi khong_co)",
    restsOn("1.2", "co_quan"),
    true,
  ),
  co_quan: text(
    "Tên cơ quan ban hành",
    "The issuing body",
    "Đảng ủy Sở Giáo dục và Đào tạo",
    restsOn("1.2", "co_quan"),
  ),
  so: field(
    z
      .string()
      .trim()
      .regex(/^0*[1-9]\d{0,5}$/)
      .optional(),
    {
      name: { vi: "Số văn bản", en: "The document's number" },
      expected: { vi: "các chữ số, hoặc để trống khi chưa có", en: "digits, or nothing while there is none" },
      ...restsOn("1.3", "so_ky_hieu"),
    },
  ),
  ky_hieu: field(
    z
      .string()
      .trim()
      .regex(/^[\p{L}\d]+(-[\p{L}\d]+)*$/u)
      .max(40),
    {
      name: { vi: "Ký hiệu cơ quan ban hành", en: "The issuer's symbol" },
      expected: {
        vi: "chữ viết tắt như ĐU, CB, ĐUK (không ghi số và tên loại)",
        en: "an abbreviation such as ĐU, CB, ĐUK",
      },
      ...restsOn("1.3.1", "so_ky_hieu"),
    },
  ),
  // The date that belongs to it is made from `ngay`.
  dia_danh: field(
    line.refine((typed) => typed !== NOTHING && !/(?:^|[\s,])ngày(?:\s|$)/iu.test(typed)),
    {
      name: { vi: "Địa danh", en: "The place" },
      expected: {
        vi: "riêng tên nơi, ví dụ Quảng Nam (ngày ghi ở dòng ngay)",
        en: "the place alone such as Quảng Nam",
      },
      ...restsOn("1.4", "dia_danh_ngay"),
    },
  ),
  ngay: field(date, {
    name: { vi: "Ngày ban hành", en: "The date" },
    expected: {
      vi: "ngày có thật, ví dụ 24/4/2020 hoặc 2020-04-24 (chưa biết ngày thì ghi 2020-04)",
      en: "a real date such as 24/4/2020 or 2020-04-24 (2020-04 leaves the day open)",
    },
    ...restsOn("1.4", "dia_danh_ngay"),
  }),
  trich_yeu: field(lines.optional(), {
    name: { vi: "Trích yếu", en: "The subject line" },
    expected: { vi: "một hoặc vài dòng chữ", en: "one or several lines of text" },
  }),
  don_vi: field(
    z.object({
      loai: field(
        z
          .string()
          .trim()
          .regex(/^[\p{L}\d_-]{1,60}$/u),
        {
          name: { vi: "Loại đơn vị", en: "The unit's kind" },
          expected: {
            vi: "một từ như dang_bo_co_so, chi_bo, doan_khoi",
            en: "a word such as dang_bo_co_so, chi_bo, doan_khoi",
          },
        },
      ),
      linh_vuc: field(listOf(line, 0).optional(), {
        name: { vi: "Lĩnh vực hoạt động", en: "The unit's fields of work" },
        expected: { vi: "mỗi dòng một lĩnh vực, ví dụ - giao_duc", en: "one field of work a line, such as - giao_duc" },
      }),
      so_dang_vien: field(z.string().trim().min(1).max(40).optional(), {
        name: { vi: "Số đảng viên", en: "The number of members" },
        expected: { vi: "một con số", en: "a number" },
      }),
    }),
    {
      name: { vi: "Đơn vị báo cáo", en: "The unit" },
      expected: {
        vi: "các dòng loai, linh_vuc, so_dang_vien thụt vào dưới don_vi",
        en: "loai, linh_vuc, so_dang_vien below don_vi",
      },
    },
  ),
  ky: signatureField,
  noi_nhan: field(listOf(line), {
    name: { vi: "Nơi nhận", en: "The recipients" },
    expected: { vi: "mỗi dòng một nơi nhận, ví dụ - Ban Tuyên giáo Đảng ủy Khối", en: "one recipient a line" },
    ...restsOn("1.9", "noi_nhan"),
  }),
  so_lieu: field(z.record(z.string(), z.string()).optional(), {
    name: { vi: "Số liệu", en: "The facts" },
    expected: { vi: "các dòng “ten_so_lieu: giá trị”", en: "lines “name: value”" },
  }),
  du_thao: field(
    z
      .string()
      .trim()
      .regex(/^([1-9]\d?|co|khong|true|false)$/)
      .optional(),
    {
      name: { vi: "Dự thảo", en: "The draft mark" },
      expected: { vi: "co, khong hoặc lần dự thảo như 2", en: "co, khong, or the draft's ordinal such as 2" },
    },
  ),
  ...marksShape,
  ...settingsShape,
} as const;
