/**
 * decuong as a library. Everything is plain readonly data; lengths are millimetres and points; an author's mistake is a
 * Diagnostic in the result, and only the machine (`HostError`) is thrown.
 *
 * ```ts
 * const { report, diagnostics } = compile("content/so-giao-duc");
 * if (report) {
 *   const bytes = await renderReport(report);
 * }
 * ```
 *
 * `compile` is these steps in a row, each of which may be taken by itself:
 *
 * ```ts
 * const draft = readReport("content/so-giao-duc");
 * const template = chooseTemplate(draft.value);
 * const found = [...draft.diagnostics, ...template.diagnostics];
 * if (template.value) {
 *   const report = assemble(draft.value, template.value);
 *   found.push(...report.diagnostics, ...checkReport(report.value));
 *   const { diagnostics, waived } = settle(found, draft.value.settings, report.value);
 *   const bytes = await renderReport(report.value);
 * }
 * ```
 *
 * The command line's other functions: `newReport`, `fixesFor`, `printFindings`, `listOutlines`, `listFindings`.
 */
import { type AssembleOptions, assemble as assembleDraft } from "./assemble/assemble.js";
import { type FixedFile, fixedFiles } from "./batch/fix.js";
import { oncePerRun } from "./batch/once-per-run.js";
import { type Settled, settle as settleFindings } from "./check/settle.js";
import { type Compiled, type CompileOptions, compile as compileFolder } from "./compile.js";
import { readDraft } from "./content/draft.js";
import type { Host } from "./host/host.js";
import { nodeHost } from "./host/node-host.js";
import { defined } from "./model/defined.js";
import type { Diagnostic, Outcome, Sentence, Severity } from "./model/diagnostic.js";
import type { Draft, Header } from "./model/draft.js";
import { type Report, type Stage, stages } from "./model/report.js";
import type { Settings } from "./model/settings.js";
import { printerFor } from "./print/formats.js";
import type { Format, PrintOptions } from "./print/printer.js";
import { recordOf } from "./print/record.js";
import { type DocumentKind, type RenderOptions, rendererFor } from "./render/renderer.js";
import { type Scaffolded, type Scaffolding, type ScaffoldRequest, scaffold } from "./scaffold.js";
import { chooseTemplate as chooseTemplateFor } from "./template/choose.js";
import { type OutlineListing, outlineListings } from "./template/outline-list.js";
import type { Template } from "./template/template.js";

export { checkReport } from "./check/run-rules.js";
export type { Host } from "./host/host.js";
export { HostError } from "./host/host.js";
export { memoryHost } from "./host/memory-host.js";
export { nodeHost } from "./host/node-host.js";
export type * from "./model/block.js";
export type { ReportDate } from "./model/date.js";
export type { Diagnostic, Language, Outcome, Place, Sentence, Severity } from "./model/diagnostic.js";
export type { Draft, DraftAnnex, DraftSection, DraftUnit, Header } from "./model/draft.js";
export type { Fact, Facts, FactTable, FactValue } from "./model/fact.js";
export type { Deadline, EntryKind, IssuingDocument, Outline, OutlineEntry } from "./model/outline.js";
export { type FieldPath, isTyped, type Placed, placeOf } from "./model/places.js";
export type {
  Anchor,
  FormatProfile,
  HeadingFormat,
  Look,
  MarkWords,
  PageFormat,
  SourcedValue,
} from "./model/profile.js";

import { emptyRange } from "./model/source.js";

export type { Annex, Report, ReportFields, ReportMarks, Section, SectionState, Stage } from "./model/report.js";
export type { LevelSetting, Settings, Waiver } from "./model/settings.js";
export type {
  AssembleOptions,
  Compiled,
  CompileOptions,
  FixedFile,
  Format,
  OutlineListing,
  PrintOptions,
  RenderOptions,
  Scaffolded,
  Scaffolding,
  ScaffoldRequest,
  Settled,
  Template,
};

/** Where files are read; the disk and the working folder unless given. */
export interface Where {
  readonly host?: Host;
  /** The folder from which `templates/` is looked for, upward. */
  readonly from?: string;
}

/** Reads a report folder as its author left it. Throws HostError when the folder cannot be listed. */
export function readReport(folder: string, where: Pick<Where, "host"> = {}): Outcome<Draft> {
  return readDraft(where.host ?? nodeHost(), folder);
}

/**
 * The outline that a draft names and the profile it is printed in: the named one, else the one for its kind of unit and date
 * (contract of `bao-cao.md`, `the_thuc`). `value` is undefined if there is no usable outline; the diagnostics say why. Throws
 * HostError if a file of the templates cannot be opened.
 */
export function chooseTemplate(draft: Draft, where: Pick<Where, "host"> = {}): Outcome<Template | undefined> {
  return chooseTemplateFor(where.host ?? nodeHost(), draft);
}

/** The same without a draft: an outline by id, with the profile for a kind of unit and a date, or one by name. */
export function readTemplate(
  id: string,
  where: Where & { readonly profile?: string; readonly unitKind?: string; readonly date?: Header["date"] } = {},
): Outcome<Template | undefined> {
  const { host = nodeHost(), from = ".", profile, date, unitKind } = where;
  const header = { template: id, ...defined({ profile, date }), unit: defined({ kind: unitKind }) };
  return chooseTemplateFor(host, {
    folder: from,
    header,
    at: emptyRange(host.display(from), 1),
    places: new Map(),
  });
}

/** Assembles a draft into a report: every entry has its section, headings are numbered, facts and references filled in. */
export function assemble(draft: Draft, template: Template, options: AssembleOptions = {}): Outcome<Report> {
  return assembleDraft(draft, template, options);
}

/**
 * Prepares raw findings for display: adds the bases of the profile in use, applies the author's settings and waivers, and sorts
 * by file and line. `report` is absent without an outline.
 */
export function settle(found: readonly Diagnostic[], settings: Settings, report?: Report): Settled {
  return settleFindings(found, settings, report);
}

/** The bytes of the document. Same report, same parts, on every machine; nothing is read or written. */
export async function renderReport(
  report: Report,
  options: RenderOptions & { readonly to?: DocumentKind } = {},
): Promise<Uint8Array> {
  return (await rendererFor(options.to ?? "docx")).render(report, options);
}

/** All of these steps, as the `check` command takes them. */
export function compile(folder: string, options: CompileOptions & Pick<Where, "host"> = {}): Compiled {
  return compileFolder(options.host ?? nodeHost(), folder, options);
}

/** Writes a new report folder: the report file and a stub for each entry that the unit is asked. Overwrites nothing. */
export function newReport(request: ScaffoldRequest, where: Pick<Where, "host"> = {}): Scaffolding {
  return scaffold(where.host ?? nodeHost(), request);
}

/** The files of a report after all safe fixes, as `--fix` writes them. Nothing is written here. */
export function fixesFor(
  folder: string,
  options: CompileOptions & Pick<Where, "host"> = {},
): Promise<readonly FixedFile[]> {
  return fixedFiles(options.host ?? nodeHost(), async (host) => [recordOf(compileFolder(host, folder, options))]);
}

/** Compiled reports in one of the forms of `--format`. Findings in shared files are shown with the first report that has them. */
export async function printFindings(
  reports: readonly Compiled[],
  format: Format,
  options: Partial<PrintOptions> = {},
): Promise<string> {
  const once = oncePerRun();
  const shown = reports.map((each) => ({ record: once(recordOf(each)) }));
  return (await printerFor(format))(shown, { ...plainPrint, ...options });
}

const plainPrint: PrintOptions = {
  language: "vi",
  command: "check",
  colour: false,
  notes: false,
  width: 80,
  failFrom: "error",
};

/** Outlines that reports in a folder can follow, by id: the nearest `templates/` upward, then the program's own. */
export function listOutlines(where: Where = {}): readonly OutlineListing[] {
  return outlineListings(where.host ?? nodeHost(), where.from ?? ".");
}

/** A kind of finding, apart from any report. */
export interface FindingListing {
  readonly code: string;
  readonly title: Sentence;
  readonly why: Sentence;
  /** The official basis, if the kind has one. */
  readonly basis?: string;
  /** Its weight at each stage; null where it is not reported. */
  readonly severity: Readonly<Record<Stage, Severity | null>>;
}

/** Every kind of finding there is, as `decuong rules` lists them. */
export async function listFindings(): Promise<readonly FindingListing[]> {
  const { kinds, severityAt } = await import("./catalogue/catalogue.js");
  const texts = (await import("./catalogue/page-text.js")).pageTexts();
  const nothing = { vi: "", en: "" };
  return kinds.map((kind) => {
    const { code, title, basis } = kind;
    const weights = stages.map((stage) => [stage, severityAt(kind, stage) ?? null]);
    const why = texts[code]?.why ?? nothing;
    return { code, title, why, ...defined({ basis }), severity: Object.fromEntries(weights) };
  });
}
