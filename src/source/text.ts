/**
 * Bytes → text. Here, once, everything becomes UTF-8, NFC and LF, so that no later comparison asks about encodings. Bytes
 * that are not UTF-8 are refused by name rather than shown as question marks; characters that XML cannot hold are taken
 * out with a finding.
 */
import * as k from "../findings/files.js";
import { finding } from "../findings/kind.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
import { letterFaults } from "./letters.js";
import { limits } from "./limits.js";
import { isClean } from "./prepared.js";
import { type TypedLines, typedRange } from "./typed-lines.js";
import { withoutControls } from "./unprintable.js";

export interface SourceText {
  /** Path as a person sees it. */
  readonly file: string;
  readonly text: string;
  /** The same before letters were joined and characters left out; only where that made a difference. */
  readonly raw?: string;
  /** False when the bytes could not be read as text; `text` then holds what could be guessed, for recovery only. */
  readonly readable: boolean;
}

export function readText(file: string, bytes: Uint8Array): Outcome<SourceText> {
  if (bytes.length > limits.fileBytes) return refused(file, bytes.subarray(0, 4_096), tooLarge(file));
  const utf16 = utf16Name(bytes);
  if (utf16 !== undefined) return refused(file, bytes, finding(k.notUtf8, emptyRange(file, 1), { encoding: utf16 }));
  let decoded: string;
  try {
    decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused(file, bytes, finding(k.notUtf8, emptyRange(file, 1), { encoding: undefined }));
  }
  const typed = decoded.replace(/\r\n?/g, "\n");
  const lines = typed.normalize("NFC");
  if (isClean(bytes)) return { value: sourceOf(file, lines, typed), diagnostics: [] };
  const long = tooLongLine(lines);
  if (long !== undefined) {
    const fault = finding(k.lineTooLong, emptyRange(file, long), { most: limits.lineCharacters });
    return refused(file, bytes.subarray(0, 4_096), fault);
  }
  const separate = lines.split("\n");
  if (separate.length > limits.fileLines) {
    const most = limits.fileLines;
    const fault = finding(k.fileTooLarge, emptyRange(file, most + 1), { why: "lines", most });
    return refused(file, bytes.subarray(0, 4_096), fault);
  }
  const letters = letterFaults(file, separate);
  // TCVN3 writes ư as a soft hyphen: the encoding is the cause, and reported by itself.
  const reported = letters.some(({ code }) => code === "legacy-letters") ? "\u00AD" : "";
  const { text, diagnostics } = withoutControls(file, lines, reported, typed);
  const source = sourceOf(file, text, typed);
  if (text === lines) divided.set(source, separate);
  const raw = rawLinesOf({ ...source, raw: typed }) ?? separate;
  const placed = letters.map((each) => {
    const index = each.at.line - 1;
    return { ...each, at: typedRange(each.at, separate[index] ?? "", raw[index] ?? "") };
  });
  return { value: source, diagnostics: [...placed, ...diagnostics] };
}

function sourceOf(file: string, text: string, raw: string): SourceText {
  return raw === text ? { file, text, readable: true } : { file, text, raw, readable: true };
}

const divided = new WeakMap<SourceText, readonly string[]>();

/** The lines of a text, divided once for all who read them. */
export function linesOf(source: SourceText): readonly string[] {
  const lines = divided.get(source) ?? source.text.split("\n");
  divided.set(source, lines);
  return lines;
}

/** Lines as they were typed; undefined where they are read just so. */
export function rawLinesOf({ raw }: SourceText): readonly string[] | undefined {
  return raw?.split("\n");
}

/** All lines of a file, from the first on. */
export function typedLinesOf(source: SourceText): TypedLines {
  return { file: source.file, first: 1, lines: linesOf(source), raw: rawLinesOf(source) };
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

/** A value that names its characters (`"\r\n"`, `"\uFFFE"`) is held to the same as one that shows them. */
export function readValue(file: string, line: number, value: string): Outcome<string> {
  const { text, diagnostics } = withoutControls(file, value.replace(/\r\n?/g, "\n").normalize("NFC"));
  return { value: text, diagnostics: diagnostics.map((each) => ({ ...each, at: emptyRange(file, line) })) };
}

/** From 1; undefined when every line is within the limit. */
function tooLongLine(text: string): number | undefined {
  if (text.length <= limits.lineCharacters) return undefined;
  const index = text.split("\n").findIndex((line) => line.length > limits.lineCharacters);
  return index < 0 ? undefined : index + 1;
}

export function tooLarge(file: string): Diagnostic {
  return finding(k.fileTooLarge, emptyRange(file, 1), { why: "bytes", most: limits.fileBytes });
}
