/** What can be wrong with the settings of the checks, in words. */

import { nearest } from "../language/similar.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";

interface Setting {
  readonly code: string;
  readonly at: Place;
}

export function unknownCode({ code, at }: Setting, known: readonly string[]): Diagnostic {
  const meant = nearest(code, known);
  return {
    code: "unknown-code",
    severity: "error",
    at,
    message: { vi: `Không có kiểm tra nào mang mã “${code}”.`, en: `No finding has the code “${code}”.` },
    hint:
      meant === undefined
        ? {
            vi: "Chép đúng mã trong ngoặc vuông ở cuối lời báo.",
            en: "Copy the code as it stands with the finding.",
          }
        : { vi: `Có phải ý là “${meant}”?`, en: `Did you mean “${meant}”?` },
  };
}

export function unknownLevel(
  { code, typed, at }: Setting & { readonly typed: string },
  known: readonly string[],
): Diagnostic {
  return {
    code: "unknown-level",
    severity: "error",
    at,
    message: {
      vi: `Mức độ “${typed}” của “${code}” không dùng được.`,
      en: `“${typed}” is no level for “${code}”.`,
    },
    hint: { vi: `Các mức độ: ${known.join(", ")}.`, en: `The levels are: ${known.join(", ")}.` },
  };
}

/** `reason`: as typed, too short to be one. */
export function withoutReason({ code, at, reason }: Setting & { readonly reason: string }): Diagnostic {
  const given = /\p{L}/u.test(reason);
  return {
    code: "waiver-without-reason",
    severity: "error",
    at,
    message: {
      vi: given
        ? `Lý do bỏ qua “${code}” quá ngắn nên chưa được bỏ qua.`
        : `Bỏ qua “${code}” mà không nêu lý do nên chưa được bỏ qua.`,
      en: given
        ? `The reason for waiving “${code}” is too short, so it is not waived.`
        : `“${code}” is waived without a reason, so it is not waived.`,
    },
    hint: {
      vi: "Ghi lý do, ít nhất ba từ, sau dấu hai chấm: người ký cần biết vì sao.",
      en: "Give the reason, three words at least, after the colon: the signer needs to know.",
    },
  };
}

export function unused({ code, at }: Setting): Diagnostic {
  return {
    code: "waiver-unused",
    severity: "warning",
    at,
    message: {
      vi: `Ở đây không còn gì để bỏ qua: không có phát hiện “${code}”.`,
      en: `There is nothing to waive here: “${code}” is not found.`,
    },
    hint: { vi: "Xóa dòng bỏ qua này.", en: "Delete the waiver." },
  };
}

export function notAllowed({ code, at }: Setting): Diagnostic {
  return {
    code: "waiver-not-allowed",
    severity: "error",
    at,
    message: {
      vi: `Lỗi “${code}” không được bỏ qua hoặc giảm nhẹ: báo cáo sẽ thiếu phần bắt buộc hoặc mất chữ.`,
      en: `“${code}” cannot be waived or made lighter: the report would lack a part or lose text.`,
    },
    hint: {
      vi: "Sửa lỗi đó, rồi xóa dòng này; mục không có gì để viết thì dùng khong_co.",
      en: "Mend the error and delete this line; an entry with nothing to report takes khong_co.",
    },
  };
}
