/** `decuong outline`: prints the entries of an outline with their official text, and its faults. */

import { UsageError } from "../../batch/usage-error.js";
import { readDraft } from "../../content/draft.js";
import { reportFileName } from "../../content/report-name.js";
import type { Host } from "../../host/host.js";
import { joinPath } from "../../host/paths.js";
import { shortDate } from "../../model/date.js";
import { type Diagnostic, hasErrors, inOrder, type Language } from "../../model/diagnostic.js";
import { allEntries, type Outline, type OutlineEntry } from "../../model/outline.js";
import { findingOf } from "../../print/json.js";
import { outlineFolder, outlineIds, profileIds, templateFolders } from "../../template/library.js";
import { readOutline } from "../../template/outline.js";
import type { Command } from "../command.js";
import { dataFormat } from "../options.js";

export const outline: Command = {
  name: "outline",
  usage: { vi: "decuong outline <mã mẫu hoặc thư mục>", en: "decuong outline <id or folder>" },
  summary: {
    vi: "In đề cương: số, tên mục, điều kiện, lời hướng dẫn, và các lỗi của đề cương.",
    en: "Prints an outline: numbers, titles, conditions, guidance, and its faults.",
  },
  options: [dataFormat],
  examples: ["decuong outline so-ket-chi-thi-05", "decuong outline templates/ke-hoach-dang-uy"],
  run: async (args, { host, streams, language }) => {
    const format = args.value(dataFormat);
    const folder = folderOf(host, args.positionals);
    const { value, diagnostics } = readOutline(host, folder, profileIds(host, templateFolders(host, folder)));
    const faults = inOrder(diagnostics);
    streams.out(format === "json" ? asJson(value, faults, language) : asText(value, faults, language));
    return hasErrors(faults) ? 1 : 0;
  },
};

/** Accepts an outline's id, its folder, or a report that follows it. */
function folderOf(host: Host, positionals: readonly string[]): string {
  const [typed, more] = positionals;
  if (typed === undefined || more !== undefined) {
    throw new UsageError({
      vi: "Ghi đúng một mã mẫu hoặc thư mục, ví dụ: decuong outline so-ket-chi-thi-05.",
      en: "Name one template id or folder, for example: decuong outline so-ket-chi-thi-05.",
    });
  }
  const place = typed.replace(/[\\/]+$/, "");
  if (host.kind(joinPath(place, "mau.md")) === "file") return place;
  const report = host.kind(joinPath(place, reportFileName)) === "file" ? readDraft(host, place).value : undefined;
  const id = report?.header.template ?? place;
  const folders = templateFolders(host, report === undefined ? "." : place);
  const found = /^[a-z0-9_-]+$/.test(id) ? outlineFolder(host, folders, id) : undefined;
  if (found !== undefined) return found;
  const ids = outlineIds(host, folders).join(", ");
  throw new UsageError({
    vi: `Không có mẫu hay thư mục nào tên là “${typed}”. Các mẫu: ${ids}.`,
    en: `There is no template or folder “${typed}”. There are: ${ids}.`,
  });
}

function asJson(outline: Outline, faults: readonly Diagnostic[], language: Language): string {
  const { id, name, version, digest, documentType, typeSymbol, subject, deadlines, entries } = outline;
  const document = {
    version: 1,
    outline: {
      id,
      name,
      version,
      digest,
      documentType,
      typeSymbol,
      subject,
      deadlines,
      entries: entries.map(jsonEntry),
    },
    findings: faults.map((fault) => findingOf(fault, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonEntry(entry: OutlineEntry): object {
  const { at, ordinal, children, ...rest } = entry;
  return { ...rest, file: at.file, line: at.line, children: children.map(jsonEntry) };
}

function asText(outline: Outline, faults: readonly Diagnostic[], language: Language): string {
  const vi = language === "vi";
  const { issuedWith, period } = outline;
  const lines = [
    `${outline.id} — ${outline.name}`,
    vi
      ? `  Phiên bản ${outline.version}, mã đề cương ${outline.digest.slice(0, 12)}`
      : `  Version ${outline.version}, digest ${outline.digest.slice(0, 12)}`,
    vi
      ? `  Loại văn bản: ${outline.documentType} (${outline.typeSymbol})`
      : `  Document type: ${outline.documentType} (${outline.typeSymbol})`,
    ...(issuedWith === undefined
      ? []
      : [
          `  ${vi ? "Ban hành kèm theo" : "Issued with"} ${issuedWith.number}, ${vi ? "ngày" : "on"} ${shortDate(issuedWith.date)}, ${issuedWith.body}`,
        ]),
    ...outline.deadlines.map(
      ({ name, date, exclusive }) =>
        `  ${vi ? "Hạn" : "Due"} ${name}: ${vi ? (exclusive ? "trước ngày" : "chậm nhất ngày") : exclusive ? "before" : "by"} ${shortDate(date)}`,
    ),
    ...(period === undefined
      ? []
      : [`  ${vi ? "Kỳ báo cáo" : "Period"}: ${shortDate(period.from)} – ${shortDate(period.to)}`]),
    "",
    ...allEntries(outline.entries).flatMap((entry) => entryLines(entry, vi)),
  ];
  if (faults.length > 0) lines.push(vi ? "Lỗi của đề cương:" : "Faults:");
  for (const { at, message, hint } of faults) {
    lines.push(
      `  ${at.file}, ${vi ? "dòng" : "line"} ${at.line}: ${message[language]}${hint === undefined ? "" : ` ${hint[language]}`}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

const signs = { numbered: "", star: "* ", plus: "+ ", unnumbered: "" } as const;

function entryLines(entry: OutlineEntry, vi: boolean): readonly string[] {
  const indent = "  ".repeat(entry.depth - 1);
  const name = entry.number === null ? `${signs[entry.kind]}${entry.title}` : `${entry.number} ${entry.title}`;
  const conditions = conditionsOf(entry, vi);
  return [
    `${indent}${name}  #${entry.id}`,
    ...(conditions.length === 0 ? [] : [`${indent}    [${conditions.join("; ")}]`]),
    ...entry.guidance.map((each) => `${indent}    > ${each}`),
    ...entry.topics.map((each) => `${indent}    - ${each}`),
    "",
  ];
}

function conditionsOf(entry: OutlineEntry, vi: boolean): readonly string[] {
  const { optional, askedWhen, reporters, mayBeNone, words, proposals } = entry;
  return [
    ...(optional ? [vi ? "có thể không viết" : "may be left out"] : []),
    ...(askedWhen.length > 0 ? [`${vi ? "chỉ hỏi đơn vị có" : "asked of units with"} ${askedWhen.join(" | ")}`] : []),
    ...(reporters.length > 0 ? [`${vi ? "dành cho" : "reserved to"} ${reporters.join(" | ")}`] : []),
    ...(mayBeNone ? [vi ? "được báo không có" : "may be declared none"] : []),
    ...(words.min === undefined ? [] : [`${vi ? "ít nhất" : "at least"} ${words.min} ${vi ? "từ" : "words"}`]),
    ...(words.max === undefined ? [] : [`${vi ? "nhiều nhất" : "at most"} ${words.max} ${vi ? "từ" : "words"}`]),
    ...(proposals.length > 0
      ? [`${vi ? "đề xuất, không có căn cứ" : "proposals without a basis"}: ${proposals.join(", ")}`]
      : []),
  ];
}
