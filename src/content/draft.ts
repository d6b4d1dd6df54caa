/**
 * A report folder → Draft: the report file and its section files as the author left them. Files are taken in the order of
 * their names, so that findings come out the same everywhere; the outline decides the order on paper.
 */

import { type Host, HostError } from "../host/host.js";
import { isInside, joinPath } from "../host/paths.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { Settings } from "../model/settings.js";
import { limits } from "../source/limits.js";
import { type SourceText, tooLarge } from "../source/text.js";
import { type AnnexFile, annexIdOf, inPrintOrder } from "./annex-file.js";
import type { Assets } from "./author-blocks.js";
import * as faults from "./draft-faults.js";
import { type FileReaders, plainReaders } from "./file-readers.js";
import { pictureShelf } from "./pictures.js";
import { readAsset } from "./report-assets.js";
import { type ReportFile, readReportFile, reportShape } from "./report-file.js";
import { reportFileName, reportName } from "./report-name.js";
import type { SectionFile } from "./section-file.js";
import { blockWaivers, frontWaivers, levelSettings } from "./settings.js";
import { readSharedFiles, sharedFileName } from "./shared-files.js";

const notSections = [reportFileName, sharedFileName, "readme.md"];

export interface Draft {
  /** As a person sees it from the working folder. */
  readonly folder: string;
  readonly name: string;
  readonly report: ReportFile;
  readonly sections: readonly SectionFile[];
  /** In the order in which they are printed. */
  readonly annexes: readonly AnnexFile[];
  /** `chung.md` files that the report takes fields from, and what is wrong with them. */
  readonly shared: { readonly files: readonly string[]; readonly diagnostics: readonly Diagnostic[] };
  readonly settings: Settings;
  /** Lines of every file that was read, by the path that a Place names. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

/** Throws HostError when the folder itself cannot be read. */
export function readDraft(host: Host, folder: string, readers: FileReaders = plainReaders): Outcome<Draft> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, readonly string[]>();
  const roots = new Map<string, string>();
  const rootOf = (place: string): string => {
    const root = roots.get(place) ?? host.realPath(place);
    roots.set(place, root);
    return root;
  };
  const open = (place: string, name: string, found: Diagnostic[]): SourceText => {
    const source = openInside(host, place, name, found, readers, rootOf);
    if (source.readable) sources.set(source.file, readers.lines(source));
    return source;
  };
  const shared = readSharedFiles(host, folder, reportShape, open);
  const assets: Assets = {
    read: (typed, limit) => readAsset(host, folder, typed, limit),
    pictures: pictureShelf(host, folder),
  };
  const reportSource = open(folder, reportFileName, diagnostics);
  const report = readReportFile(reportSource, assets, shared.fronts);
  if (reportSource.readable) diagnostics.push(...report.diagnostics);
  const listed = host.list(folder).map(({ name }) => name);
  const names = sectionNames(listed);
  if (names.length > limits.files) diagnostics.push(faults.tooManyFiles(reportSource.file, names.length));
  const sections: SectionFile[] = [];
  const annexes: AnnexFile[] = [];
  for (const name of names.slice(0, limits.files)) {
    const read = readers.contentFile(open(folder, name, diagnostics), assets);
    diagnostics.push(...read.diagnostics);
    if (read.value.kind === "annex") annexes.push(read.value.annex);
    else sections.push(read.value.section);
  }
  for (const name of misnamed(listed)) {
    const file = host.display(joinPath(folder, name));
    diagnostics.push(faults.textEnding(file));
    sections.push({
      file,
      entryAt: { file, line: 1 },
      blocks: [],
      comments: [],
      waivers: [],
      at: { file, line: 1 },
      readable: false,
      annexId: annexIdOf(file),
    });
  }
  const value: Draft = {
    folder: host.display(folder),
    name: reportName(host, folder),
    report: report.value,
    sections,
    annexes: inPrintOrder(annexes),
    sources,
    shared: { files: shared.files, diagnostics: shared.diagnostics },
    settings: settingsOf(report.value, [...sections, ...annexes], shared.files),
  };
  return { value, diagnostics: eachOnce(diagnostics) };
}

/** A file of figures may be read for several tables. */
function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, at, message }: Diagnostic): string => JSON.stringify([code, at, message]);
  return [...new Map(diagnostics.map((each) => [key(each), each])).values()];
}

function settingsOf(
  report: ReportFile,
  files: readonly Pick<SectionFile, "waivers">[],
  shared: readonly string[],
): Settings {
  const { front, fields, body, comments } = report;
  return {
    levels: levelSettings(fields.muc_do, front, shared),
    waivers: [
      ...frontWaivers(fields.bo_qua, front, shared),
      ...blockWaivers(comments, body, front.file),
      ...files.flatMap(({ waivers }) => waivers),
    ],
  };
}

function sectionNames(listed: readonly string[]): readonly string[] {
  return listed
    .filter((name) => name.toLowerCase().endsWith(".md"))
    .filter((name) => !notSections.includes(name.toLowerCase()) && !name.startsWith(".") && !name.startsWith("~$"));
}

/** Notepad adds its own ending where endings are hidden: such a file looks right to a person and is not read. */
function misnamed(listed: readonly string[]): readonly string[] {
  return listed.filter((name) => /\.md\.txt$/i.test(name));
}

/** What cannot be opened is one finding of the report, not the end of the run. */
function openInside(
  host: Host,
  folder: string,
  name: string,
  diagnostics: Diagnostic[],
  readers: FileReaders,
  rootOf: (folder: string) => string,
): SourceText {
  const path = joinPath(folder, name);
  const file = host.display(path);
  const refuse = (diagnostic: Diagnostic): SourceText => {
    diagnostics.push(diagnostic);
    return { file, text: "", readable: false };
  };
  try {
    if (!isInside(host.realPath(path), rootOf(folder))) return refuse(faults.outside(file));
    if (host.kind(path) !== "file") return refuse(faults.notAFile(file));
    if (host.size(path) > limits.fileBytes) return refuse(tooLarge(file));
    const read = readers.text(file, host.read(path));
    diagnostics.push(...read.diagnostics);
    return read.value;
  } catch (error) {
    if (error instanceof HostError) return refuse(faults.unreadable(file, error.problem));
    throw error;
  }
}
