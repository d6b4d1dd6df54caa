/**
 * The values a frame may print. What is still missing shows as words in brackets, so that a draft can be printed and
 * nobody mistakes it for the final paper; what is filled in by hand shows as a gap.
 */
import { dayText, monthText } from "../model/date.js";
import type { Outline } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import type { ReportFields } from "../model/report.js";
import { type FrameContext, hardSpace } from "../template/frame.js";

/** Wide enough to write a number or a day into by hand. */
const gap = hardSpace.repeat(5);

/** `typed` tells which optional lines the author says the document has none of. */
export function frameContext(
  fields: ReportFields,
  outline: Outline,
  profile: FormatProfile,
  none: { readonly parentBody: boolean; readonly authority: boolean; readonly position: boolean },
): FrameContext {
  const { date, signer } = fields;
  return {
    co_quan_cap_tren: fields.parentBody ?? (none.parentBody ? undefined : missing("tên cơ quan cấp trên")),
    co_quan: fields.body ?? missing("tên cơ quan"),
    so: fields.number ?? gap,
    ky_hieu_loai: outline.typeSymbol,
    ky_hieu: fields.issuerSymbol ?? missing("ký hiệu"),
    dia_danh: fields.place ?? missing("địa danh"),
    ngay: date === undefined ? missing("ngày") : date.day === undefined ? gap.slice(0, 4) : dayText(date),
    thang: date === undefined ? missing("tháng") : monthText(date),
    nam: date === undefined ? missing("năm") : String(date.year),
    loai_van_ban: outline.documentType,
    trich_yeu: fields.subject === undefined ? missing("trích yếu") : unbroken(fields.subject),
    du_thao: fields.draft,
    tham_quyen: signer.authority ?? (none.authority ? undefined : missing("quyền hạn ký")),
    chuc_vu: signer.position ?? (none.position ? undefined : missing("chức vụ người ký")),
    ho_ten: signer.name ?? missing("họ tên người ký"),
    noi_nhan: recipients(fields.recipients, profile),
  };
}

/** A line too long for the page is broken by Word, but never inside the name. Lines that fit stay as typed. */
function unbroken(subject: string): string {
  const fits = 62;
  return subject
    .split("\n")
    .map((line) => (line.length <= fits ? line : line.replaceAll("Hồ Chí Minh", "Hồ\u00A0Chí\u00A0Minh")))
    .join("\n");
}

/** What a draft shows in place of a value. */
export function missing(what: string): string {
  return `[chưa có ${what}]`;
}

/** Marks are made here, whatever the author typed at the ends. */
function recipients(typed: readonly string[], profile: FormatProfile): readonly string[] {
  if (typed.length === 0) return [missing("nơi nhận")];
  const { between, last } = profile.recipients;
  return typed.map((each, index) => {
    const bare = each.replace(/^[-–]\s+/, "").replace(/[\s,;./]+$/, "");
    return `${bare}${index === typed.length - 1 ? last : between}`;
  });
}
