/**
 * Bytes → text. Here, once, everything becomes UTF-8, NFC and LF, so that no later comparison asks about encodings. Bytes
 * that are not UTF-8 are refused by name rather than shown as question marks; characters that XML cannot hold are taken
 * out with a finding.
 */
import * as k from "../findings/files.js";
import { finding } from "../findings/kind.js";
import { controlCharacter, invisibleCharacter } from "../findings/letters.js";
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
  if (utf16 !== undefined) return refused(file, bytes, finding(k.notUtf8, { file, line: 1 }, { encoding: utf16 }));
  let decoded: string;
  try {
    decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused(file, bytes, finding(k.notUtf8, { file, line: 1 }, { encoding: undefined }));
  }
  const lines = decoded.replace(/\r\n?/g, "\n").normalize("NFC");
  if (isClean(bytes)) return { value: { file, text: lines, readable: true }, diagnostics: [] };
  const long = tooLongLine(lines);
  if (long !== undefined) {
    const fault = finding(k.lineTooLong, { file, line: long }, { most: limits.lineCharacters });
    return refused(file, bytes.subarray(0, 4_096), fault);
  }
  const separate = lines.split("\n");
  if (separate.length > limits.fileLines) {
    const most = limits.fileLines;
    const fault = finding(k.fileTooLarge, { file, line: most + 1 }, { why: "lines", most });
    return refused(file, bytes.subarray(0, 4_096), fault);
  }
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
    for (const [pattern, kind] of [
      [forbidden, controlCharacter],
      [invisible, invisibleCharacter],
    ] as const) {
      const all = line.match(pattern) ?? [];
      if (all.length > 0) clean = false;
      const found = all.filter((each) => !told.includes(each));
      if (found.length > 0) diagnostics.push(finding(kind, { file, line: index + 1 }, { names: numbersOf(found) }));
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

/** Characters by number: nobody sees them. */
function numbersOf(found: readonly string[]): string {
  const names = [...new Set(found)].map((each) => {
    const point = each.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return names.join(", ");
}

/** From 1; undefined when every line is within the limit. */
function tooLongLine(text: string): number | undefined {
  if (text.length <= limits.lineCharacters) return undefined;
  const index = text.split("\n").findIndex((line) => line.length > limits.lineCharacters);
  return index < 0 ? undefined : index + 1;
}

export function tooLarge(file: string): Diagnostic {
  return finding(k.fileTooLarge, { file, line: 1 }, { why: "bytes", most: limits.fileBytes });
}
