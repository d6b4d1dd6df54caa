/**
 * The values a frame may print. What is still missing shows as words in brackets, so that a draft can be printed and
 * nobody mistakes it for the final paper; what is filled in by hand shows as a gap.
 */
import { dayText, monthText } from "../model/date.js";
import type { Outline } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import type { ReportFields } from "../model/report.js";
import { hardSpace } from "../template/frame.js";
import type { FrameContext } from "../template/frame-program.js";
import { isAddressed, listed, markContext } from "./mark-context.js";
import { printedAuthority } from "./signing.js";

/** Wide enough to write a number or a day into by hand. */
const gap = hardSpace.repeat(5);

/** What of an outline a frame prints. */
export type DocumentType = Pick<Outline, "typeSymbol" | "documentType">;

/** `typed` says which optional lines the author says the document has none of. */
export function frameContext(
  fields: ReportFields,
  outline: DocumentType,
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
    trich_yeu: fields.subject ?? missing("trích yếu"),
    du_thao: fields.draft,
    tham_quyen:
      signer.authority === undefined
        ? none.authority
          ? undefined
          : missing("quyền hạn ký")
        : printedAuthority(signer.authority, profile),
    chuc_vu: signer.position ?? (none.position ? undefined : missing("chức vụ người ký")),
    ho_ten: signer.name ?? missing("họ tên người ký"),
    noi_nhan: recipients(fields, outline, profile),
    ...markContext(fields, outline, profile),
  };
}

/** What a draft shows in place of a value. */
export function missing(what: string): string {
  return `[chưa có ${what}]`;
}

/** Where the document is addressed to somebody, the list begins with them. */
function recipients(
  { recipients: typed, marks }: ReportFields,
  outline: DocumentType,
  profile: FormatProfile,
): readonly string[] {
  const { asAbove } = profile.addressees;
  const begun = typed.some((each) =>
    each
      .replace(/^[-–]\s+/, "")
      .toLowerCase()
      .startsWith(asAbove.toLowerCase()),
  );
  const whole = isAddressed(marks, outline, profile) && !begun ? [asAbove, ...typed] : typed;
  return typed.length === 0 ? [missing("nơi nhận")] : listed(whole, profile.recipients);
}
