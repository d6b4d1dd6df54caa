/** What can be wrong with the settings of the checks, and with the fields that several reports share. */
import { kind } from "./kind.js";

/** `meant`: a code of nearly that name. */
export const unknownCode = kind<{ code: string; meant: string | undefined }>("unknown-code", {
  chapter: "settings",
  weight: "error",
  title: { vi: "Không có mã kiểm tra này", en: "There is no such code" },
  message: ({ code }) => ({ vi: `Không có kiểm tra nào mang mã “${code}”.`, en: `No finding has the code “${code}”.` }),
  hint: ({ meant }) =>
    meant === undefined
      ? {
          vi: "Chép đúng mã trong ngoặc vuông ở cuối lời báo.",
          en: "Copy the code as it stands with the finding.",
        }
      : { vi: `Có phải ý là “${meant}”?`, en: `Did you mean “${meant}”?` },
});

export const unknownLevel = kind<{ code: string; typed: string; known: readonly string[] }>("unknown-level", {
  chapter: "settings",
  weight: "error",
  title: { vi: "Không có mức độ này", en: "There is no such level" },
  message: ({ code, typed }) => ({
    vi: `Mức độ “${typed}” của “${code}” không dùng được.`,
    en: `“${typed}” is no level for “${code}”.`,
  }),
  hint: ({ known }) => ({ vi: `Các mức độ: ${known.join(", ")}.`, en: `The levels are: ${known.join(", ")}.` }),
});

const giveReason = {
  vi: "Ghi lý do, ít nhất ba từ, sau dấu hai chấm: người ký cần biết vì sao.",
  en: "Give the reason, three words at least, after the colon: the signer needs to know.",
} as const;

export const waiverWithoutReason = kind<{ why: "none"; code: string } | { why: "too-short"; code: string }>(
  "waiver-without-reason",
  {
    chapter: "settings",
    weight: "error",
    title: { vi: "Bỏ qua mà không nêu lý do", en: "A waiver has no reason" },
    cases: {
      none: {
        message: ({ code }) => ({
          vi: `Bỏ qua “${code}” mà không nêu lý do nên chưa được bỏ qua.`,
          en: `“${code}” is waived without a reason, so it is not waived.`,
        }),
        hint: giveReason,
      },
      "too-short": {
        message: ({ code }) => ({
          vi: `Lý do bỏ qua “${code}” quá ngắn nên chưa được bỏ qua.`,
          en: `The reason for waiving “${code}” is too short, so it is not waived.`,
        }),
        hint: giveReason,
      },
    },
  },
);

export const waiverUnused = kind<{ code: string }>("waiver-unused", {
  chapter: "settings",
  weight: "warning",
  title: { vi: "Lời bỏ qua không còn tác dụng", en: "A waiver waives nothing" },
  message: ({ code }) => ({
    vi: `Ở đây không còn gì để bỏ qua: không có phát hiện “${code}”.`,
    en: `There is nothing to waive here: “${code}” is not found.`,
  }),
  hint: { vi: "Xóa dòng bỏ qua này.", en: "Delete the waiver." },
});

export const waiverNotAllowed = kind<{ code: string }>("waiver-not-allowed", {
  chapter: "settings",
  weight: "error",
  title: { vi: "Lỗi này không bỏ qua được", en: "This cannot be waived" },
  message: ({ code }) => ({
    vi: `Lỗi “${code}” không được bỏ qua hoặc giảm nhẹ: báo cáo sẽ thiếu phần bắt buộc hoặc mất chữ.`,
    en: `“${code}” cannot be waived or made lighter: the report would lack a part or lose text.`,
  }),
  hint: {
    vi: "Sửa lỗi đó, rồi xóa dòng này; mục không có gì để viết thì dùng khong_co.",
    en: "Mend the error and delete this line; an entry with nothing to report takes khong_co.",
  },
});

export const sharedText = kind("shared-text", {
  chapter: "settings",
  weight: "warning",
  title: { vi: "Chữ viết trong chung.md", en: "Text in chung.md" },
  message: {
    vi: "Chữ ở dưới phần khai báo của chung.md không được in ở đâu cả.",
    en: "Text below the fields of chung.md is printed nowhere.",
  },
  hint: {
    vi: "Chuyển nội dung này sang bao-cao.md hoặc tệp của mục.",
    en: "Move it to bao-cao.md or to an entry's own file.",
  },
});
