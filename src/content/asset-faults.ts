/** Why a file of figures that a text names cannot be read, in words. */
import type { Diagnostic, Place, Sentence } from "../model/diagnostic.js";
import type { AssetReading } from "./report-assets.js";

type AssetRefusal = Extract<AssetReading, { ok: false }>["why"];

export function assetFault(at: Place, typed: string, refusal: AssetRefusal, limit: number): Diagnostic {
  const { message, hint } = sentences(typed, limit)[refusal];
  return { code: refusal === "missing" ? "asset-missing" : "asset-refused", severity: "error", at, message, hint };
}

function sentences(
  typed: string,
  limit: number,
): Readonly<Record<AssetRefusal, { message: Sentence; hint: Sentence }>> {
  const megabytes = String(limit / 1_000_000);
  const copy: Sentence = {
    vi: "Chép tệp vào thư mục báo cáo và ghi đường dẫn tính từ thư mục đó, ví dụ so-lieu/ten-tep.csv.",
    en: "Copy the file into the report's folder and give its path from there, such as so-lieu/name.csv.",
  };
  return {
    missing: {
      message: { vi: `Không có tệp “${typed}” trong thư mục báo cáo.`, en: `The report's folder has no “${typed}”.` },
      hint: {
        vi: "Xem lại tên tệp, cả chữ hoa, chữ thường và phần đuôi.",
        en: "Look at its name, capitals and ending.",
      },
    },
    outside: {
      message: {
        vi: `“${typed}” nằm ngoài thư mục báo cáo nên không được đọc.`,
        en: `“${typed}” stands outside the report's folder, so it is not read.`,
      },
      hint: copy,
    },
    "too-large": {
      message: {
        vi: `Tệp “${typed}” lớn hơn ${megabytes.replace(".", ",")} MB nên không được đọc.`,
        en: `“${typed}” is larger than ${megabytes} MB, so it is not read.`,
      },
      hint: { vi: "Bớt những phần không cần in.", en: "Take out what need not be printed." },
    },
    unreadable: {
      message: { vi: `Không đọc được tệp “${typed}”.`, en: `“${typed}” cannot be read.` },
      hint: {
        vi: "Đóng tệp ở chương trình khác, hoặc xem lại đó có phải là một tệp không.",
        en: "Close it elsewhere, or see whether it is a file at all.",
      },
    },
  };
}
