/** Findings and the state of every entry, for a person at a terminal. Strings in, one string out; nothing is written here. */
import type { Compiled } from "../compile.js";
import type { Diagnostic, Language, Severity } from "../diagnostics/diagnostic.js";
import { isInside } from "../host/paths.js";
import type { SectionState } from "../model/report.js";
import { annexed, sectionLines, stateNames, written } from "./summary.js";

export interface PrettyOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Notes are counted always and listed only when asked for. */
  readonly notes: boolean;
  /** List every entry with its state. */
  readonly entries: boolean;
}

export function prettyReport(compiled: Compiled, options: PrettyOptions): string {
  const { language } = options;
  const shown = compiled.diagnostics.filter((each) => options.notes || each.severity !== "note");
  const lines = [
    paint(compiled.folder, "bold", options),
    header(compiled, language),
    ...findings(shown, compiled, options),
  ];
  if (compiled.report !== undefined && options.entries) lines.push("", ...entryLines(compiled, options));
  lines.push(...waivedLines(compiled, language));
  lines.push("", verdict(compiled, options), "");
  return lines.filter((line) => line !== undefined).join("\n");
}

function header({ report }: Compiled, language: Language): string | undefined {
  if (report === undefined) return undefined;
  const { outline, profile, stage } = report;
  return {
    vi: `  Mẫu ${outline.id} (${outline.version}), thể thức ${profile.id}, giai đoạn ${stage}`,
    en: `  Template ${outline.id} (${outline.version}), profile ${profile.id}, stage ${stage}`,
  }[language];
}

function findings(shown: readonly Diagnostic[], { folder }: Compiled, options: PrettyOptions): readonly string[] {
  const lines: string[] = [];
  let file = "";
  for (const diagnostic of shown) {
    if (diagnostic.at.file !== file) {
      file = diagnostic.at.file;
      lines.push("", `  ${paint(isInside(file, folder) ? file.slice(folder.length + 1) : file, "underline", options)}`);
    }
    lines.push(...findingLines(diagnostic, options));
  }
  return lines;
}

const severityNames: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: "LỖI", en: "ERROR" },
  warning: { vi: "CẢNH BÁO", en: "WARNING" },
  note: { vi: "GHI CHÚ", en: "NOTE" },
};
const severityColours: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", note: "blue" };

function findingLines(diagnostic: Diagnostic, options: PrettyOptions): readonly string[] {
  const { language } = options;
  const { severity, at, message, hint, basis } = diagnostic;
  const line = { vi: `dòng ${at.line}`, en: `line ${at.line}` }[language];
  const name = paint(severityNames[severity][language], severityColours[severity], options);
  const indent = " ".repeat(6);
  const lines = [`    ${line}: ${name} ${message[language]}`];
  if (hint !== undefined) lines.push(`${indent}${{ vi: "Cách sửa", en: "To mend it" }[language]}: ${hint[language]}`);
  if (basis !== undefined) lines.push(`${indent}${{ vi: "Căn cứ", en: "Basis" }[language]}: ${basis}`);
  return lines;
}

/** What the author lets stand is never out of sight of who signs. */
function waivedLines({ waived, toldAbove = [], known = 0 }: Compiled, language: Language): readonly string[] {
  const above = [
    ...toldAbove.map(
      (file) => `  ${{ vi: `Lỗi trong ${file} đã nêu ở trên.`, en: `Faults in ${file} are listed above.` }[language]}`,
    ),
    ...(known === 0
      ? []
      : [
          `  ${{ vi: `Không kể ${known} phát hiện đã có trong tệp mốc.`, en: `${known} known findings are left out.` }[language]}`,
        ]),
  ];
  if (waived.length === 0) return above.length === 0 ? [] : ["", ...above];
  const title = { vi: "  Bỏ qua có lý do:", en: "  Waived with a reason:" }[language];
  const each = waived.map(({ finding: { code, at }, reason }) => `    ${at.file}:${at.line} ${code}: ${reason}`);
  return ["", ...above, title, ...each];
}

const marks: Readonly<Record<SectionState, string>> = {
  written: "✓",
  "none-declared": "✓",
  "not-asked": "–",
  "optional-absent": "–",
  empty: "✗",
  missing: "✗",
};

function entryLines(compiled: Compiled, options: PrettyOptions): readonly string[] {
  const { language } = options;
  const title = { vi: "  Các mục của đề cương:", en: "  The outline's entries:" }[language];
  const lines = sectionLines(compiled).map(({ number, title: words, depth, state, reason }) => {
    const mark = paint(marks[state], state === "missing" || state === "empty" ? "red" : "green", options);
    const name = `${"  ".repeat(depth - 1)}${number === null ? words : `${number} ${words}`}`;
    const why = reason === undefined ? "" : ` (${reason[language]})`;
    return `    ${mark} ${pad(shortened(name), 62)} ${stateNames[state][language]}${why}`;
  });
  return [title, ...lines];
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - [...text].length));
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= 62 ? text : `${letters.slice(0, 61).join("")}…`;
}

function verdict(compiled: Compiled, options: PrettyOptions): string {
  const { language } = options;
  const count = (severity: Severity): number =>
    compiled.diagnostics.filter((each) => each.severity === severity).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("note")];
  const hidden = notes > 0 && !options.notes;
  const states =
    compiled.report === undefined
      ? ""
      : `; ${written(sectionLines(compiled), language)}${annexed(compiled.report, language)}`;
  const line = {
    vi: `  Kết quả: ${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú${hidden ? " (thêm --notes để xem)" : ""}${states}.`,
    en: `  Result: ${errors} errors, ${warnings} warnings, ${notes} notes${hidden ? " (--notes lists them)" : ""}${states}.`,
  }[language];
  return paint(line, errors > 0 ? "red" : warnings > 0 ? "yellow" : "green", options);
}

type Colour = "red" | "yellow" | "blue" | "green" | "bold" | "underline";
const codes: Readonly<Record<Colour, string>> = {
  red: "31",
  yellow: "33",
  blue: "34",
  green: "32",
  bold: "1",
  underline: "4",
};

function paint(text: string, colour: Colour, { colour: on }: PrettyOptions): string {
  return on ? `\u001B[${codes[colour]}m${text}\u001B[0m` : text;
}
