/**
 * Bytes → text. Here, once, everything becomes UTF-8, NFC and LF, so that no later comparison asks about encodings. Bytes
 * that are not UTF-8 are refused by name rather than shown as question marks; characters that XML cannot hold are taken
 * out with a finding.
 */
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import { isUsual, letterFaults } from "./letters.js";
import { limits } from "./limits.js";
import { isClean } from "./prepared.js";

export interface SourceText {
  /** Path as a person sees it. */
  readonly file: string;
  readonly text: string;
  /** False when the bytes could not be read as text; `text` then holds what could be guessed, for recovery only. */
  readonly readable: boolean;
}

export function readText(file: string, bytes: Uint8Array): Outcome<SourceText> {
  if (bytes.length > limits.fileBytes) return refused(file, bytes.subarray(0, 4_096), tooLarge(file));
  const utf16 = utf16Name(bytes);
  if (utf16 !== undefined) return refused(file, bytes, notUtf8(file, utf16));
  let decoded: string;
  try {
    decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused(file, bytes, notUtf8(file));
  }
  const lines = decoded.replace(/\r\n?/g, "\n").normalize("NFC");
  if (isClean(bytes)) return { value: { file, text: lines, readable: true }, diagnostics: [] };
  const long = tooLongLine(lines);
  if (long !== undefined) return refused(file, bytes.subarray(0, 4_096), lineTooLong(file, long));
  const separate = lines.split("\n");
  if (separate.length > limits.fileLines) return refused(file, bytes.subarray(0, 4_096), tooManyLines(file));
  const letters = letterFaults(file, separate);
  // TCVN3 writes ư as a soft hyphen: the encoding is the cause, and told by itself.
  const told = letters.some(({ code }) => code === "legacy-letters") ? "\u00AD" : "";
  const { text, diagnostics } = withoutControls(file, lines, told);
  const source: SourceText = { file, text, readable: true };
  if (text === lines) divided.set(source, separate);
  return { value: source, diagnostics: [...letters, ...diagnostics] };
}

const divided = new WeakMap<SourceText, readonly string[]>();

/** The lines of a text, divided once for all who read them. */
export function linesOf(source: SourceText): readonly string[] {
  const lines = divided.get(source) ?? source.text.split("\n");
  divided.set(source, lines);
  return lines;
}

function refused(file: string, bytes: Uint8Array, diagnostic: Diagnostic): Outcome<SourceText> {
  const guess = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  return { value: { file, text: guess, readable: false }, diagnostics: [diagnostic] };
}

function utf16Name(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 BE";
  return undefined;
}

// What XML 1.0 cannot hold, with the invisible characters that only do harm in an official text.
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFC\uFFFE\uFFFF]|\p{Surrogate}|\p{Co}/gu;
// Zero-width and bidirectional characters, soft hyphens, fillers of other scripts; selectors belong to the sign before them.
const invisible = /(?![\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/gu;

/** `told`: characters that another finding speaks of. */
function withoutControls(
  file: string,
  text: string,
  told = "",
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  if (isUsual(text)) return { text, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const cleaned = text.split("\n").map((line, index) => {
    let clean = true;
    for (const [pattern, code] of [
      [forbidden, "control-character"],
      [invisible, "invisible-character"],
    ] as const) {
      const all = line.match(pattern) ?? [];
      if (all.length > 0) clean = false;
      const found = all.filter((each) => !told.includes(each));
      if (found.length > 0) diagnostics.push(strange(file, index + 1, code, found));
    }
    return clean ? line : asRead(line);
  });
  return { text: cleaned.join("\n"), diagnostics };
}

/** A line as it is read, without what cannot be printed. */
export function asRead(line: string): string {
  return line.replace(forbidden, "").replace(invisible, "");
}

/** A value that names its characters (`"\r\n"`, `"\uFFFE"`) is held to the same as one that shows them. */
export function readValue(file: string, line: number, value: string): Outcome<string> {
  const { text, diagnostics } = withoutControls(file, value.replace(/\r\n?/g, "\n").normalize("NFC"));
  return { value: text, diagnostics: diagnostics.map((each) => ({ ...each, at: { file, line } })) };
}

function strange(
  file: string,
  line: number,
  code: "control-character" | "invisible-character",
  found: readonly string[],
): Diagnostic {
  const names = [...new Set(found)].map((each) => {
    const point = each.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return {
    code,
    severity: "warning",
    at: { file, line },
    message: {
      vi: `Dòng này có ký tự không in được (${names.join(", ")}); ký tự đó đã được bỏ khi đọc.`,
      en: `This line holds characters that cannot be printed (${names.join(", ")}); they were left out.`,
    },
    hint: {
      vi: "Gõ lại chỗ đó, thường do dán từ chương trình khác.",
      en: "Type the spot again; it usually comes from pasting out of another program.",
    },
  };
}

function notUtf8(file: string, encoding?: string): Diagnostic {
  const seen = encoding === undefined ? "" : ` (tệp đang ở dạng ${encoding})`;
  const seenEnglish = encoding === undefined ? "" : ` (it is ${encoding})`;
  return {
    code: "not-utf8",
    severity: "error",
    at: { file, line: 1 },
    message: {
      vi: `Tệp không phải dạng UTF-8${seen} nên không đọc được chữ Việt.`,
      en: `The file is not UTF-8${seenEnglish}, so its Vietnamese letters cannot be read.`,
    },
    hint: {
      vi: "Mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu lại.",
      en: "Open it in a text editor and save it with the encoding UTF-8.",
    },
  };
}

/** From 1; undefined when every line is within the limit. */
function tooLongLine(text: string): number | undefined {
  if (text.length <= limits.lineCharacters) return undefined;
  const index = text.split("\n").findIndex((line) => line.length > limits.lineCharacters);
  return index < 0 ? undefined : index + 1;
}

function lineTooLong(file: string, line: number): Diagnostic {
  const most = limits.lineCharacters;
  return {
    code: "line-too-long",
    severity: "error",
    at: { file, line },
    message: {
      vi: `Dòng này dài hơn ${most.toLocaleString("de-DE")} ký tự, quá giới hạn của một dòng.`,
      en: `This line is longer than ${most.toLocaleString("en-US")} characters, the limit for one line.`,
    },
    hint: { vi: "Ngắt thành từng đoạn văn.", en: "Divide it into paragraphs." },
  };
}

function tooManyLines(file: string): Diagnostic {
  const most = limits.fileLines;
  return {
    code: "file-too-large",
    severity: "error",
    at: { file, line: most + 1 },
    message: {
      vi: `Tệp có hơn ${most.toLocaleString("de-DE")} dòng, quá giới hạn của một tệp mục.`,
      en: `The file has more than ${most.toLocaleString("en-US")} lines, the limit for one file.`,
    },
    hint: { vi: "Chia nội dung thành nhiều mục.", en: "Divide it into several sections." },
  };
}

export function tooLarge(file: string): Diagnostic {
  const megabytes = limits.fileBytes / 1_000_000;
  return {
    code: "file-too-large",
    severity: "error",
    at: { file, line: 1 },
    message: {
      vi: `Tệp lớn hơn ${megabytes} MB, quá giới hạn của một tệp mục.`,
      en: `The file is larger than ${megabytes} MB, the limit for one file.`,
    },
    hint: { vi: "Chia nội dung thành nhiều mục.", en: "Divide it into several sections." },
  };
}
