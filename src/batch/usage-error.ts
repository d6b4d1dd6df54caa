/** A command that cannot do its job says why in one sentence and ends with exit code 2. */

import { HostError, type HostProblem } from "../host/host.js";
import type { Sentence } from "../model/diagnostic.js";

export class UsageError extends Error {
  override readonly name = "UsageError";
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}

const reasons: Readonly<Record<HostProblem, Sentence>> = {
  missing: { vi: "không tìm thấy", en: "it is not there" },
  forbidden: { vi: "không có quyền", en: "it is not allowed" },
  "not-a-file": { vi: "đó không phải một tệp thường", en: "it is not a plain file" },
  busy: {
    vi: "tệp đang mở ở chương trình khác, có thể là Word; hãy đóng lại rồi chạy lần nữa",
    en: "another program, perhaps Word, has it open; close it and run again",
  },
  full: { vi: "đĩa đã đầy", en: "the disk is full" },
  "name-reserved": {
    vi: "Windows giữ riêng tên này nên máy khác không mở được; hãy đổi tên",
    en: "Windows keeps this name for itself, so others could not open it; rename it",
  },
  "name-too-long": {
    vi: "tên hoặc đường dẫn dài quá mức của ổ đĩa; hãy rút ngắn",
    en: "its name or path is longer than the disk allows; shorten it",
  },
  "read-only": { vi: "tệp hoặc ổ đĩa chỉ cho đọc", en: "the file or the disk is read-only" },
  "no-office": {
    vi: "máy này chưa cài LibreOffice; hãy xuất tệp Word rồi lưu thành PDF trong Word",
    en: "LibreOffice is not installed here; build the Word file and save it as PDF in Word",
  },
  "office-failed": { vi: "LibreOffice không chuyển được tệp này sang PDF", en: "LibreOffice could not make the PDF" },
  other: { vi: "máy báo lỗi", en: "the machine reported an error" },
};

export function hostSentence(error: HostError): Sentence {
  const reason = reasons[error.problem];
  return {
    vi: `Không dùng được “${error.path}”: ${reason.vi}.`,
    en: `“${error.path}” cannot be used: ${reason.en}.`,
  };
}

/** Turns anything thrown into a sentence; never a stack trace. */
export function sentenceFor(error: unknown): Sentence {
  if (error instanceof UsageError) return error.sentence;
  if (error instanceof HostError) return hostSentence(error);
  const words = error instanceof Error ? error.message : String(error);
  return {
    vi: `Chương trình gặp lỗi bất ngờ và đã dừng (${words}). Không có tệp nào bị ghi dở.`,
    en: `decuong met an error of its own and stopped (${words}). No file was left half written.`,
  };
}

/** An internal error while processing one report. */
export function unexpected(folder: string, words: string): Sentence {
  return {
    vi: `Chương trình gặp lỗi bất ngờ ở “${folder}” (${words}).`,
    en: `decuong met an error of its own in “${folder}” (${words}).`,
  };
}
