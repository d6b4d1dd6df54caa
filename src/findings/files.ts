/** What can be wrong with the files of a report before their text is read: whether they open, how they are encoded, how large they are. */
import type { HostProblem } from "../host/host.js";
import type { Sentence } from "../model/diagnostic.js";
import { unreadFile } from "./explains.js";
import { kind } from "./kind.js";

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

export const fileUnreadable = kind<{ problem: HostProblem }>("file-unreadable", {
  chapter: "files",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Không mở được tệp", en: "The file cannot be opened" },
  message: ({ problem }) => ({
    vi: `Không đọc được tệp này: ${reasons[problem].vi}.`,
    en: `This file cannot be read: ${reasons[problem].en}.`,
  }),
  hint: {
    vi: "Đóng tệp ở chương trình khác hoặc xin quyền đọc rồi chạy lại.",
    en: "Close it elsewhere or ask for the right to read it, then run again.",
  },
});

export const fileEnding = kind("file-ending", {
  chapter: "files",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Tên tệp có thừa đuôi .txt", en: "The name ends in .md.txt" },
  message: {
    vi: "Tên tệp có đuôi .md.txt nên tệp không được đọc.",
    en: "The file's name ends in .md.txt, so it is not read.",
  },
  hint: {
    vi: "Đổi tên, bỏ phần .txt ở cuối; không thấy .txt thì bật mục hiện phần đuôi tên tệp của Windows.",
    en: "Rename it without .txt; let File Explorer show file name extensions.",
  },
});

export const fileOutside = kind("file-outside", {
  chapter: "files",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Tệp nằm ngoài thư mục báo cáo", en: "The file stands outside the folder" },
  message: {
    vi: "Tệp này thực ra nằm ngoài thư mục báo cáo nên không được đọc.",
    en: "This file really stands outside the report's folder, so it is not read.",
  },
  hint: { vi: "Chép tệp vào thư mục báo cáo.", en: "Copy the file into the folder." },
});

export const tooManyFiles = kind<{ count: number; most: number }>("too-many-files", {
  chapter: "files",
  weight: "error",
  title: { vi: "Thư mục có quá nhiều tệp mục", en: "There are too many section files" },
  message: ({ count, most }) => ({
    vi: `Thư mục có ${count} tệp mục, quá giới hạn ${most}.`,
    en: `The folder holds ${count} section files, over the limit of ${most}.`,
  }),
  identity: () => ({}),
});

type TooLarge = { why: "bytes"; most: number } | { why: "lines"; most: number };

export const fileTooLarge = kind<TooLarge>("file-too-large", {
  chapter: "files",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Tệp quá lớn", en: "The file is too large" },
  cases: {
    bytes: {
      message: ({ most }) => ({
        vi: `Tệp lớn hơn ${most / 1_000_000} MB, quá giới hạn của một tệp mục.`,
        en: `The file is larger than ${most / 1_000_000} MB, the limit for one file.`,
      }),
      hint: { vi: "Chia nội dung thành nhiều mục.", en: "Divide it into several sections." },
    },
    lines: {
      message: ({ most }) => ({
        vi: `Tệp có hơn ${most.toLocaleString("de-DE")} dòng, quá giới hạn của một tệp mục.`,
        en: `The file has more than ${most.toLocaleString("en-US")} lines, the limit for one file.`,
      }),
      hint: { vi: "Chia nội dung thành nhiều mục.", en: "Divide it into several sections." },
    },
  },
  identity: ({ why }) => ({ why }),
});

export const lineTooLong = kind<{ most: number }>("line-too-long", {
  chapter: "files",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Dòng quá dài", en: "A line is too long" },
  message: ({ most }) => ({
    vi: `Dòng này dài hơn ${most.toLocaleString("de-DE")} ký tự, quá giới hạn của một dòng.`,
    en: `This line is longer than ${most.toLocaleString("en-US")} characters, the limit for one line.`,
  }),
  hint: { vi: "Ngắt thành từng đoạn văn.", en: "Divide it into paragraphs." },
  identity: () => ({}),
});

/** `encoding`: what it seems to be in. */
export const notUtf8 = kind<{ encoding: string | undefined }>("not-utf8", {
  chapter: "files",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Tệp không phải dạng UTF-8", en: "The file is not UTF-8" },
  message: ({ encoding }) => ({
    vi: `Tệp không phải dạng UTF-8${encoding === undefined ? "" : ` (tệp đang ở dạng ${encoding})`} nên không đọc được chữ Việt.`,
    en: `The file is not UTF-8${encoding === undefined ? "" : ` (it is ${encoding})`}, so its Vietnamese letters cannot be read.`,
  }),
  hint: {
    vi: "Mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu lại.",
    en: "Open it in a text editor and save it with the encoding UTF-8.",
  },
});
