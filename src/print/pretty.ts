/** Prints findings and the state of every entry for a person at a terminal. */

import { isInside } from "../host/paths.js";
import type { Diagnostic, Language, Sentence, Severity } from "../model/diagnostic.js";
import type { SectionState } from "../model/report.js";
import { excerptOf } from "./excerpt.js";
import { apartWords, basisName, counts, countWords, filesOf, hintName, severityNames, waivedName } from "./findings.js";
import { nextStep } from "./next-step.js";
import { type Colour, paint } from "./paint.js";
import type { PrintableReport, Printer, PrintOptions } from "./printer.js";
import { lineAt, type ReportRecord } from "./record.js";
import { annexed, stateNames, written } from "./summary.js";
import { padded, shortened, wrapped } from "./wrap.js";

export const prettyReports: Printer = (reports, options) =>
  reports.map((each) => prettyReport(each, options)).join("\n");

function prettyReport({ record, output, held = false }: PrintableReport, options: PrintOptions): string {
  const { language, command } = options;
  const shown = record.diagnostics.filter((each) => options.notes || each.severity !== "note");
  const lines = [paint(record.folder, "bold", options), header(record, language), ...findings(shown, record, options)];
  if (record.report !== undefined && command === "check") lines.push("", ...entryLines(record, options));
  lines.push(...apartLines(record, options));
  lines.push("", ...verdict(record, options));
  if (command === "check" || held) {
    lines.push(...wrapped(nextStep(record, held, language), options.width, "  ", "  "));
    if (shown.length > 0) lines.push(...wrapped(explainWords[language], options.width, "  ", "  "));
  }
  if (command === "build") lines.push(...outputLine(output, held && !record.hasErrors, language));
  return [...lines, ""].filter((line) => line !== undefined).join("\n");
}

const explainWords: Sentence = {
  vi: "Muốn hiểu thêm một điều báo ở trên: decuong explain và mã trong ngoặc vuông.",
  en: "To learn more of a finding: decuong explain and its code in brackets.",
};

function outputLine(output: string | undefined, byChoice: boolean, language: Language): readonly string[] {
  if (output !== undefined) return [{ vi: `  Đã xuất: ${output}`, en: `  Written: ${output}` }[language], ""];
  const why = byChoice ? { vi: ", vì --fail-on không cho qua", en: ", as --fail-on asks" } : { vi: "", en: "" };
  return [{ vi: `  Chưa xuất tệp nào${why.vi}.`, en: `  Nothing was written${why.en}.` }[language], ""];
}

function header({ report }: ReportRecord, language: Language): string | undefined {
  if (report === undefined) return undefined;
  const { outline, profile, stage } = report;
  return {
    vi: `  Mẫu ${outline.id} (${outline.version}), thể thức ${profile.id}, giai đoạn ${stage}`,
    en: `  Template ${outline.id} (${outline.version}), profile ${profile.id}, stage ${stage}`,
  }[language];
}

function findings(shown: readonly Diagnostic[], record: ReportRecord, options: PrintOptions): readonly string[] {
  const { folder } = record;
  const lines: string[] = [];
  let file = "";
  for (const diagnostic of shown) {
    if (diagnostic.at.file !== file) {
      file = diagnostic.at.file;
      lines.push("", `  ${paint(isInside(file, folder) ? file.slice(folder.length + 1) : file, "underline", options)}`);
    }
    lines.push(...findingLines(diagnostic, record, options));
  }
  return lines;
}

const severityColours: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", note: "blue" };
const indent = " ".repeat(6);

function findingLines(diagnostic: Diagnostic, record: ReportRecord, options: PrintOptions): readonly string[] {
  const { language, width } = options;
  const { code, severity, at, message, hint, basis } = diagnostic;
  const name = severityNames[severity][language];
  const mark = `[${code}]`;
  const line = `${{ vi: "dòng", en: "line" }[language]} ${at.line}: ${name} ${message[language]} ${mark}`;
  const [first = "", ...rest] = wrapped(line, width, "    ", indent).map((each) =>
    each.endsWith(mark) ? each.slice(0, -mark.length) + paint(mark, "dim", options) : each,
  );
  return [
    first.replace(name, paint(name, severityColours[severity], options)),
    ...rest,
    ...sourceLines(diagnostic, record, options),
    ...(hint === undefined ? [] : wrapped(`${hintName[language]}: ${hint[language]}`, width, indent, `${indent}  `)),
    ...(basis === undefined ? [] : wrapped(`${basisName[language]}: ${basis}`, width, indent, `${indent}  `)),
  ];
}

/** The line as typed, with the range underlined. */
function sourceLines(diagnostic: Diagnostic, record: ReportRecord, options: PrintOptions): readonly string[] {
  const number = String(diagnostic.at.line);
  const room = options.width - indent.length - number.length - 3;
  const excerpt = excerptOf(diagnostic, lineAt(record, diagnostic.at), room);
  if (excerpt === undefined) return [];
  const bar = (left: string): string => `${indent}${paint(`${left} │`, "dim", options)} `;
  const lines = [`${bar(number)}${excerpt.text}`];
  if (excerpt.under !== undefined) {
    const carets = excerpt.under.trimStart();
    const before = " ".repeat(excerpt.under.length - carets.length);
    lines.push(
      `${bar(" ".repeat(number.length))}${before}${paint(carets, severityColours[diagnostic.severity], options)}`,
    );
  }
  return lines;
}

/** Findings that are not repeated, and waived ones, which whoever signs must see. */
function apartLines({ waived, toldAbove = [], known = 0 }: ReportRecord, options: PrintOptions): readonly string[] {
  const { language, width } = options;
  const lines = [
    ...(waived.length === 0 ? [] : [`  ${waivedName[language]}:`]),
    ...waived.flatMap(({ finding: { code, at }, reason }) =>
      wrapped(`${at.file}:${at.line} [${code}] ${reason}`, width, "    ", indent),
    ),
    ...apartWords(filesOf(toldAbove), known, language).flatMap((words) => wrapped(words, width, "  ", "    ")),
  ];
  return lines.length === 0 ? [] : ["", ...lines];
}

const marks: Readonly<Record<SectionState, string>> = {
  written: "✓",
  "none-declared": "✓",
  "not-asked": "–",
  "optional-absent": "–",
  empty: "✗",
  missing: "✗",
};

/** Width of the column of states, in characters. */
const stateWidth = 22;

function entryLines(record: ReportRecord, options: PrintOptions): readonly string[] {
  const { language, width } = options;
  const room = width - stateWidth - 7;
  const title = { vi: "  Các mục của đề cương:", en: "  The outline's entries:" }[language];
  const lines = record.sections.flatMap(({ number, title: words, depth, state, reason }) => {
    const mark = paint(marks[state], state === "missing" || state === "empty" ? "red" : "green", options);
    const step = "  ".repeat(depth - 1);
    const name = `${step}${number === null ? words : `${number} ${words}`}`;
    const why =
      reason === undefined ? [] : wrapped(`(${reason[language]})`, width, `${indent}${step}`, `${indent}${step} `);
    return [`    ${mark} ${padded(shortened(name, room), room)} ${stateNames[state][language]}`, ...why];
  });
  return [title, ...lines];
}

function verdict(record: ReportRecord, options: PrintOptions): readonly string[] {
  const { language, width } = options;
  const { error, warning, note } = counts(record.diagnostics);
  const counted = countWords(record.diagnostics, language);
  const hidden = note > 0 && !options.notes;
  const states =
    record.report === undefined ? "" : `; ${written(record.sections, language)}${annexed(record.report, language)}`;
  const line = {
    vi: `Kết quả: ${counted}${hidden ? " (thêm --notes để xem)" : ""}${states}.`,
    en: `Result: ${counted}${hidden ? " (--notes lists them)" : ""}${states}.`,
  }[language];
  const colour = error > 0 ? "red" : warning > 0 ? "yellow" : "green";
  return wrapped(line, width, "  ", "    ").map((each) => paint(each, colour, options));
}
