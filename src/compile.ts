/**
 * The compiler: read → choose → assemble → check → settle. The library exports the same steps one by one. Callers render and
 * write, since some only check.
 */
import { type AssembleOptions, assemble } from "./assemble/assemble.js";
import { checkReport } from "./check/run-rules.js";
import { type Settled, settle } from "./check/settle.js";
import { withBasis } from "./check/words.js";
import { readDraft } from "./content/draft.js";
import { type FileReaders, plainReaders } from "./content/file-readers.js";
import type { Host } from "./host/host.js";
import { defined } from "./model/defined.js";
import { type Diagnostic, hasErrors, type Place } from "./model/diagnostic.js";
import type { Report } from "./model/report.js";
import { keepLines } from "./source/lines.js";
import { chooseTemplate } from "./template/choose.js";

export type CompileOptions = AssembleOptions;

/** Findings are in order of file and line; those that the author waives are in `waived`, each with the reason. */
export interface Compiled extends Pick<Settled, "diagnostics" | "waived"> {
  /** As a person sees it from the working folder. */
  readonly folder: string;
  /** The folder's own name, which names the output. */
  readonly name: string;
  /** Absent without a usable outline. */
  readonly report?: Report;
  /** Faults of templates and of `chung.md`, settings included, which are shown once for all their reports. */
  readonly sharedFaults: readonly Diagnostic[];
  readonly hasErrors: boolean;
  /** Files that were read, as findings name them, by name: those of the report and of its template. */
  readonly files: readonly string[];
  /** The text of the line that a place names, as it was read; undefined if there is none. */
  readonly lineAt: (place: Place) => string | undefined;
}

/**
 * Throws HostError if the folder or a template cannot be read; an author's mistakes are diagnostics. `readers`: memoizing
 * readers of a workspace.
 */
export function compile(
  disk: Host,
  folder: string,
  options: CompileOptions = {},
  readers: FileReaders = plainReaders,
): Compiled {
  const { host, files, lineAt } = keepLines(disk);
  const { value: draft, diagnostics: reading } = readDraft(host, folder, readers);
  const { value: template, diagnostics: choosing } = chooseTemplate(host, draft);
  const assembled = template && assemble(draft, template, options);
  const report = assembled?.value;
  const checking = report === undefined ? [] : checkReport(report);
  const found = [...choosing, ...reading, ...(assembled?.diagnostics ?? []), ...checking];
  const { diagnostics, waived, faults } = settle(found, draft.settings, report);
  const isShared = ({ at }: Diagnostic): boolean => draft.sharedFiles.includes(at.file);
  return {
    folder: draft.folder,
    name: draft.name,
    ...defined({ report }),
    diagnostics,
    waived,
    sharedFaults: [
      ...[...reading.filter(isShared), ...choosing].map((each) => withBasis(each, report)),
      ...faults.filter(isShared),
    ],
    hasErrors: hasErrors(diagnostics),
    files: files(),
    lineAt,
  };
}
