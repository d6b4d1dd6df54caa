/**
 * The whole compiler on one page: a report folder in, a Report and everything there is to say about it out. Rendering and
 * writing are left to the caller, who may only want to check.
 */
import { assemble, profileRequest } from "./assemble/assemble.js";
import { kindMeant } from "./assemble/conditions.js";
import { codes } from "./check/codes.js";
import { checkReport } from "./check/run-rules.js";
import { applySettings, type Waived } from "./check/settings.js";
import { withBasis } from "./check/words.js";
import { type Draft, readDraft } from "./content/draft.js";
import type { FileReaders } from "./content/file-readers.js";
import type { Host } from "./host/host.js";
import { remembered } from "./host/remembered.js";
import { nearest } from "./language/similar.js";
import { type Diagnostic, hasErrors, inOrder, type Place } from "./model/diagnostic.js";
import type { Report, Stage } from "./model/report.js";
import { keepLines, type ReadLines } from "./source/lines.js";
import { chooseProfile } from "./template/choose-profile.js";
import { outlineFolder, outlineIds, profileIds, templateFolders } from "./template/library.js";
import { readOutline } from "./template/outline.js";
import { readProfile } from "./template/profile.js";
import { stubSource } from "./template/stub.js";
import { profileHeads, type Template } from "./template/template.js";

export interface CompileOptions {
  /** Print as a draft, with placeholders and the mark `Dự thảo`. */
  readonly draft?: boolean;
  /** Check as of this stage, whatever the report says of itself. */
  readonly stage?: Stage;
  /** What was compiled before and need not be again, while somebody types. */
  readonly memory?: CompileMemory;
}

export interface CompileMemory {
  readonly readers: FileReaders;
  /** What is known of the report in a folder, or else what `make` makes of all that it asks of the host it is given. */
  readonly recall: (disk: Host, folder: string, make: (disk: Host) => Compiled) => Compiled;
}

export interface Compiled {
  /** As a person sees it from the working folder. */
  readonly folder: string;
  /** The folder's own name, which names the output. */
  readonly name: string;
  /** Absent when there is no outline to hold the report to. */
  readonly report?: Report;
  /** In order of file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that the author lets stand, each with the reason given. */
  readonly waived: readonly Waived[];
  /** Faults of templates and of `chung.md`, settings among them, which are told once for all their reports. */
  readonly sharedFaults: readonly Diagnostic[];
  readonly hasErrors: boolean;
  /** Files that were read, as findings name them, by name: those of the report and of its template. */
  readonly files: readonly string[];
  /** The line a place names, as it was when it was read; undefined where there is none. */
  readonly lineAt: (place: Place) => string | undefined;
}

/** Throws HostError when the folder or a template cannot be read; an author's mistakes are diagnostics. */
export function compile(disk: Host, folder: string, options: CompileOptions = {}): Compiled {
  const make = (asked: Host): Compiled => compileAnew(asked, folder, options);
  return options.memory === undefined ? make(disk) : options.memory.recall(disk, folder, make);
}

function compileAnew(disk: Host, folder: string, options: CompileOptions): Compiled {
  const read = keepLines(disk);
  const { host } = read;
  const { value, diagnostics } = readDraft(host, folder, options.memory?.readers);
  const draft = options.stage === undefined ? value : atStage(value, options.stage);
  const reading = [...draft.shared.diagnostics, ...diagnostics];
  const { template, diagnostics: choosing } = templateOf(host, folder, draft);
  if (template === undefined) return done(draft, read, undefined, choosing, reading);
  const { value: report, diagnostics: assembling } = assemble(draft, template, options);
  return done(draft, read, report, choosing, [...reading, ...assembling, ...checkReport(report)]);
}

function atStage({ report, ...draft }: Draft, stage: Stage): Draft {
  return { ...draft, report: { ...report, fields: { ...report.fields, stage } } };
}

function done(
  { folder, name, shared, settings }: Draft,
  { files, lineAt }: ReadLines,
  report: Report | undefined,
  choosing: readonly Diagnostic[],
  found: readonly Diagnostic[],
): Compiled {
  const resting = (each: Diagnostic): Diagnostic => withBasis(each, report);
  const told = [...choosing, ...found].map(resting);
  const { diagnostics, waived, faults } = applySettings(inOrder(told), settings, codes);
  const ofSettings = faults.filter(({ at }) => shared.files.includes(at.file));
  return {
    folder,
    name,
    ...(report === undefined ? {} : { report }),
    diagnostics,
    waived,
    sharedFaults: [...[...shared.diagnostics, ...choosing].map(resting), ...ofSettings],
    hasErrors: hasErrors(diagnostics),
    files: files(),
    lineAt,
  };
}

// Reports of one campaign share these; whatever changed in them is read anew.
const outlineAt = remembered(readOutline);
const headsIn = remembered(profileHeads);
const profileNamed = remembered(readProfile);

/** The outline the report names and the one profile it is printed in. */
function templateOf(
  host: Host,
  from: string,
  draft: Draft,
): { readonly template?: Template; readonly diagnostics: readonly Diagnostic[] } {
  const { fields, front } = draft.report;
  if (fields.mau === undefined) return { diagnostics: [] };
  const folders = templateFolders(host, from);
  const folder = outlineFolder(host, folders, fields.mau);
  if (folder === undefined) {
    return { diagnostics: [unknownName("mau", fields.mau, outlineIds(host, folders), front.placeOf("mau"))] };
  }
  const diagnostics: Diagnostic[] = [];
  const known = profileIds(host, folders);
  const outline = outlineAt(host, folder, known);
  diagnostics.push(...outline.diagnostics);
  // Without entries there is nothing to hold the report to; the outline's own finding says why.
  if (outline.value.entries.length === 0) return { diagnostics };
  const request = profileRequest(draft, outline.value);
  if (request.typed !== undefined && !known.includes(request.typed)) {
    diagnostics.push(unknownName("the_thuc", request.typed, known, front.placeOf("the_thuc")));
  }
  const heads = headsIn(host, folders);
  // A misspelt name is read as the one it resembles, so that nothing else is told of it.
  const typed = request.typed === undefined ? undefined : nearest(request.typed, known);
  const settled = request.typed !== undefined && known.includes(request.typed) ? request.typed : typed;
  const claimed = heads.flatMap((head) => head.unitKinds);
  const kind = request.unitKind === undefined ? undefined : kindMeant(request.unitKind, claimed);
  const id = settled ?? chooseProfile(heads, { ...request, ...(kind === undefined ? {} : { unitKind: kind }) });
  const profile = id === undefined ? undefined : profileNamed(host, folders, id, outline.value.dots);
  if (profile === undefined) return { diagnostics };
  diagnostics.push(...profile.diagnostics);
  // Without the one it extends it is no profile to print a draft in: that takes the one chosen without it.
  const orphan = profile.diagnostics.some(({ code }) => code === "profile-unknown-parent");
  const others = heads.filter((head) => head.id !== id);
  const other = orphan ? chooseProfile(others, request) : undefined;
  const printed = (other === undefined ? undefined : profileNamed(host, folders, other, outline.value.dots)) ?? profile;
  const stub = stubSource(host, folder, folders, "muc.hbs");
  const unitKinds = [...claimed, ...printed.value.conventions.signersByKind.keys()];
  return { template: { outline: outline.value, profiles: [printed.value], stub, unitKinds }, diagnostics };
}

function unknownName(
  key: "mau" | "the_thuc",
  typed: string,
  known: readonly string[],
  at: Diagnostic["at"],
): Diagnostic {
  const meant = nearest(typed, known);
  const what = key === "mau" ? { vi: "mẫu (đề cương)", en: "template" } : { vi: "thể thức", en: "format profile" };
  return {
    code: key === "mau" ? "unknown-template" : "unknown-profile",
    severity: "error",
    at,
    message: { vi: `Không có ${what.vi} nào tên là “${typed}”.`, en: `There is no ${what.en} named “${typed}”.` },
    hint:
      meant === undefined
        ? { vi: `Tên dùng được: ${known.join(", ")}.`, en: `There are: ${known.join(", ")}.` }
        : { vi: `Có phải ý là “${meant}”?`, en: `Did you mean “${meant}”?` },
  };
}
