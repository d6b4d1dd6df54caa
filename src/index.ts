/**
 * decuong as a library. Everything is plain readonly data; lengths are millimetres and points; an author's mistake is a
 * Diagnostic in the result, and only the machine (`HostError`) is thrown.
 *
 * ```ts
 * const { value: draft } = readReport("content/so-giao-duc");
 * const template = readTemplate("so-ket-chi-thi-05");
 * if (template) {
 *   const { value: report } = assemble(draft, template.value);
 *   const findings = checkReport(report);
 *   const bytes = await renderReport(report);
 * }
 * ```
 */
import { type AssembleOptions, assemble as assembleDraft } from "./assemble/assemble.js";
import { type Compiled, type CompileOptions, compile as compileFolder } from "./compile.js";
import { type Draft, readDraft } from "./content/draft.js";
import type { Host } from "./host/host.js";
import { nodeHost } from "./host/node-host.js";
import type { Outcome } from "./model/diagnostic.js";
import type { Report } from "./model/report.js";
import { type DocumentKind, type RenderOptions, rendererFor } from "./render/renderer.js";
import { readTemplate as readTemplateFolder, type Template } from "./template/template.js";

export { checkReport } from "./check/run-rules.js";
export type { Host } from "./host/host.js";
export { HostError } from "./host/host.js";
export { memoryHost } from "./host/memory-host.js";
export { nodeHost } from "./host/node-host.js";
export type * from "./model/block.js";
export type { ReportDate } from "./model/date.js";
export type { Diagnostic, Language, Outcome, Place, Sentence, Severity } from "./model/diagnostic.js";
export type { Deadline, EntryKind, IssuingDocument, Outline, OutlineEntry } from "./model/outline.js";
export type {
  Anchor,
  FormatProfile,
  HeadingFormat,
  Look,
  MarkWords,
  PageFormat,
  SourcedValue,
} from "./model/profile.js";
export type { Annex, Report, ReportFields, ReportMarks, Section, SectionState, Stage, Stray } from "./model/report.js";
export type { AssembleOptions, Compiled, CompileOptions, Draft, RenderOptions, Template };

/** Where files are read; the disk and the working folder unless given. */
export interface Where {
  readonly host?: Host;
  /** The folder from which `templates/` is looked for, upward. */
  readonly from?: string;
}

/**
 * Reads an outline by id with the format profiles beside it: the nearest `templates/` upward, then the program's own.
 * Undefined when there is none of that id; its faults are diagnostics. Throws HostError when a file cannot be opened.
 */
export function readTemplate(id: string, where: Where = {}): Outcome<Template> | undefined {
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(id)
    ? readTemplateFolder(where.host ?? nodeHost(), where.from ?? ".", id)
    : undefined;
}

/** Reads a report folder as its author left it. Throws HostError when the folder cannot be listed. */
export function readReport(folder: string, where: Pick<Where, "host"> = {}): Outcome<Draft> {
  return readDraft(where.host ?? nodeHost(), folder);
}

/**
 * Hangs a draft on its outline: every entry has its section, headings are numbered, facts and references filled in. The
 * profile is the one the draft names, else the one for its kind of unit and date (contract of `bao-cao.md`, `the_thuc`).
 */
export function assemble(draft: Draft, template: Template, options: AssembleOptions = {}): Outcome<Report> {
  return assembleDraft(draft, template, options);
}

/** The bytes of the document. Same report, same parts, on every machine; nothing is read or written. */
export async function renderReport(
  report: Report,
  options: RenderOptions & { readonly to?: DocumentKind } = {},
): Promise<Uint8Array> {
  return (await rendererFor(options.to ?? "docx")).render(report, options);
}

/** All of the above but rendering, as the `check` command does it: findings are in order of file and line. */
export function compile(folder: string, options: CompileOptions & Pick<Where, "host"> = {}): Compiled {
  return compileFolder(options.host ?? nodeHost(), folder, options);
}
