/**
 * Prints a comment for a merge request: for each report the counts and a table of what to fix; notes are folded. Text of authors
 * is escaped: no markup, no links, no mentions.
 */

import { isInside } from "../host/paths.js";
import type { Diagnostic, Language, Sentence } from "../model/diagnostic.js";
import { apartWords, counts, countWords, filesOf, linesOf, plural, standing, waivedName } from "./findings.js";
import type { PrintableReport, Printer } from "./printer.js";
import { written } from "./summary.js";

export const markdownComment: Printer = (reports, { language }) => {
  const title = { vi: "## Kiểm tra báo cáo", en: "## Check of the reports" }[language];
  const parts: string[] = [title];
  let room = longest - title.length;
  for (const each of reports) {
    const whole = ["", ...reportLines(each, language)].join("\n");
    const part = whole.length < room ? whole : ["", ...headLines(each, language), "", tooLong[language]].join("\n");
    parts.push(part);
    room -= part.length;
  }
  return `${parts.join("\n")}\n`;
};

/** Longest comment in characters: services refuse more than 65,536. A report that does not fit shows only its counts. */
const longest = 60_000;

const tooLong: Sentence = {
  vi: "Chi tiết không nêu ở đây vì lời nhận xét đã dài; xem bằng lệnh check.",
  en: "The findings are left out, as this comment would be too long; run check to see them.",
};

const icons = { error: "❌", warning: "⚠️", note: "ℹ️" } as const;

function headLines({ record }: PrintableReport, language: Language): readonly string[] {
  const { folder, report, sections, diagnostics } = record;
  const { error, warning } = counts(standing(record));
  const icon = error > 0 ? icons.error : warning > 0 ? icons.warning : "✅";
  const states = report === undefined ? "" : `; ${written(sections, language)}`;
  return [`### ${icon} ${escaped(folder)}`, "", `${countWords(diagnostics, language)}${states}.`];
}

function reportLines(each: PrintableReport, language: Language): readonly string[] {
  const { record, output } = each;
  const { folder, diagnostics, waived, toldAbove = [], known = 0 } = record;
  const listed = diagnostics.filter(({ severity }) => severity !== "note");
  const notes = diagnostics.filter(({ severity }) => severity === "note");
  return [
    ...headLines(each, language),
    ...(output === undefined ? [] : ["", `${{ vi: "Đã xuất", en: "Written" }[language]}: ${escaped(output)}`]),
    ...(listed.length === 0 ? [] : ["", ...table(listed, folder, language)]),
    ...(notes.length === 0 ? [] : ["", ...folded(notes, folder, language)]),
    ...(waived.length === 0 ? [] : ["", ...waivedList(waived, folder, language)]),
    ...apartWords(filesOf(toldAbove), known, language).flatMap((words) => ["", escaped(words)]),
  ];
}

/** How many findings a table lists, since comments are limited in length. */
const most = 100;

function table(found: readonly Diagnostic[], folder: string, language: Language): readonly string[] {
  const head = { vi: "| | Chỗ | Nội dung |", en: "| | Place | Finding |" }[language];
  const rows = found.slice(0, most).map((each) => {
    const words = linesOf(each, language).map(escaped).join("<br>");
    return `| ${icons[each.severity]} | ${place(each, folder)} | ${words} |`;
  });
  const more = found.length - rows.length;
  const rest = { vi: `…và ${more} điều khác.`, en: `…and ${more} more.` }[language];
  return [head, "| --- | --- | --- |", ...rows, ...(more > 0 ? ["", rest] : [])];
}

function folded(notes: readonly Diagnostic[], folder: string, language: Language): readonly string[] {
  const title = { vi: `${notes.length} ghi chú`, en: plural(notes.length, "note") }[language];
  return ["<details>", `<summary>${title}</summary>`, "", ...table(notes, folder, language), "", "</details>"];
}

function waivedList(
  waived: PrintableReport["record"]["waived"],
  folder: string,
  language: Language,
): readonly string[] {
  const each = waived.map(({ finding, reason }) => `- ${place(finding, folder)} ${finding.code}: ${escaped(reason)}`);
  return [`${waivedName[language]}:`, "", ...each];
}

function place({ at }: Diagnostic, folder: string): string {
  const file = isInside(at.file, folder) ? at.file.slice(folder.length + 1) : at.file;
  const words = `${file}:${at.line}`;
  return /[`|\\]/.test(words) ? escaped(words) : `\`${words}\``;
}

/** Word joiner: invisible, and prevents services from recognising names, numbers and addresses. */
const joiner = "\u2060";

function escaped(text: string): string {
  return (
    text
      .replace(/\s+/gu, " ")
      .trim()
      // Inline markup of Markdown and HTML.
      .replace(/[\\`*_{}[\]<>#|~&$^]/g, "\\$&")
      // What services turn into links: @name, #12, !12, :smile:, https://…
      .replace(/[@#!$%&~^:](?=[\p{L}\p{N}/_\\])/gu, `$&${joiner}`)
      .replace(/\bwww(?=\.)/giu, `www${joiner}`)
  );
}
