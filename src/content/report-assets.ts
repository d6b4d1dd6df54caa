/** Files that a text names: pictures, figures. They stand inside the report's folder; nothing outside it is opened. */
import type { Diagnostic, Place, Sentence } from "../diagnostics/diagnostic.js";
import { type Host, HostError } from "../host/host.js";
import { isInside, joinPath } from "../host/paths.js";

export type AssetRefusal = "outside" | "missing" | "too-large" | "unreadable";

/** `file`: as a person sees it from the working folder. */
export type Asset =
  | { readonly ok: true; readonly file: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: AssetRefusal };

/** Reads a file beside the text that names it; `limit` is in bytes. */
export type AssetReader = (typed: string, limit: number) => Asset;

/** For a text without a folder. */
export const noAssets: AssetReader = () => ({ ok: false, refusal: "missing" });

/** `typed`: a path from the report's folder, with `/` or `\`. */
export function readAsset(host: Host, folder: string, typed: string, limit: number): Asset {
  const refuse = (refusal: AssetRefusal): Asset => ({ ok: false, refusal });
  const inside = typed.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  if (/^[/~]|:/.test(inside) || inside.split("/").includes("..")) return refuse("outside");
  if (inside === "" || inside.includes("\0")) return refuse("missing");
  try {
    // Texts are composed letters; some systems write names of files as letters and marks.
    const paths = [inside, inside.normalize("NFD")].map((each) => joinPath(folder, each));
    const path = paths.find((each) => host.kind(each) !== undefined) ?? joinPath(folder, inside);
    if (!isInside(host.realPath(path), host.realPath(folder))) return refuse("outside");
    const kind = host.kind(path);
    if (kind !== "file") return refuse(kind === undefined ? "missing" : "unreadable");
    if (host.size(path) > limit) return refuse("too-large");
    return { ok: true, file: host.display(path), bytes: host.read(path) };
  } catch (error) {
    if (error instanceof HostError) return refuse(error.problem === "missing" ? "missing" : "unreadable");
    throw error;
  }
}

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
