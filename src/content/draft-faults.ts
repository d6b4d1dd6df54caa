/** What can be wrong with the files of a report folder, in words. */

import type { HostProblem } from "../host/host.js";
import type { Diagnostic, Sentence } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
import { limits } from "../source/limits.js";

const reasons: Readonly<Record<HostProblem, Sentence>> = {
  missing: { vi: "tệp không còn nữa", en: "it is not there" },
  forbidden: { vi: "không có quyền đọc", en: "reading it is not allowed" },
  "not-a-file": { vi: "không phải tệp thường", en: "it is not a plain file" },
  busy: { vi: "đang được chương trình khác giữ", en: "another program holds it" },
  full: { vi: "đĩa đầy", en: "the disk is full" },
  "name-reserved": { vi: "Windows giữ riêng tên này", en: "Windows keeps its name for itself" },
  "name-too-long": { vi: "tên tệp dài quá", en: "its name is too long" },
  "read-only": { vi: "tệp hoặc ổ đĩa chỉ cho đọc", en: "the file or the disk is read-only" },
  "no-office": { vi: "thiếu LibreOffice", en: "LibreOffice is missing" },
  "office-failed": { vi: "LibreOffice báo lỗi", en: "LibreOffice failed" },
  other: { vi: "máy báo lỗi khi đọc", en: "the machine reported an error" },
};

export function unreadable(file: string, problem: HostProblem): Diagnostic {
  return {
    code: "file-unreadable",
    severity: "error",
    at: emptyRange(file, 1),
    message: {
      vi: `Không đọc được tệp này: ${reasons[problem].vi}.`,
      en: `This file cannot be read: ${reasons[problem].en}.`,
    },
    hint: {
      vi: "Đóng tệp ở chương trình khác hoặc xin quyền đọc rồi chạy lại.",
      en: "Close it elsewhere or ask for the right to read it, then run again.",
    },
  };
}

export function notAFile(file: string): Diagnostic {
  return unreadable(file, "not-a-file");
}

export function textEnding(file: string): Diagnostic {
  return {
    code: "file-ending",
    severity: "error",
    at: emptyRange(file, 1),
    message: {
      vi: "Tên tệp có đuôi .md.txt nên tệp không được đọc.",
      en: "The file's name ends in .md.txt, so it is not read.",
    },
    hint: {
      vi: "Đổi tên, bỏ phần .txt ở cuối; không thấy .txt thì bật mục hiện phần đuôi tên tệp của Windows.",
      en: "Rename it without .txt; let File Explorer show file name extensions.",
    },
  };
}

export function outside(file: string): Diagnostic {
  return {
    code: "file-outside",
    severity: "error",
    at: emptyRange(file, 1),
    message: {
      vi: "Tệp này thực ra nằm ngoài thư mục báo cáo nên không được đọc.",
      en: "This file really stands outside the report's folder, so it is not read.",
    },
    hint: { vi: "Chép tệp vào thư mục báo cáo.", en: "Copy the file into the folder." },
  };
}

export function tooManyFiles(file: string, count: number): Diagnostic {
  return {
    code: "too-many-files",
    severity: "error",
    at: emptyRange(file, 1),
    message: {
      vi: `Thư mục có ${count} tệp mục, quá giới hạn ${limits.files}.`,
      en: `The folder holds ${count} section files, over the limit of ${limits.files}.`,
    },
  };
}

export function textInShared(at: Diagnostic["at"]): Diagnostic {
  return {
    code: "shared-text",
    severity: "warning",
    at,
    message: {
      vi: "Chữ ở dưới phần khai báo của chung.md không được in ở đâu cả.",
      en: "Text below the fields of chung.md is printed nowhere.",
    },
    hint: {
      vi: "Chuyển nội dung này sang bao-cao.md hoặc tệp của mục.",
      en: "Move it to bao-cao.md or to an entry's own file.",
    },
  };
}
