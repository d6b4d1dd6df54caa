/**
 * A report folder → Draft: the report file and its section files as the author left them. Files are taken in the order of
 * their names, so that findings come out the same everywhere; the outline decides the order on paper.
 */

import * as k from "../findings/files.js";
import { finding } from "../findings/kind.js";
import { type Host, HostError, type HostProblem } from "../host/host.js";
import { isInside, joinPath } from "../host/paths.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { Draft, DraftSection } from "../model/draft.js";
import { placedKey } from "../model/identity.js";
import { emptyRange, type Source } from "../model/source.js";
import { limits } from "../source/limits.js";
import { type SourceText, tooLarge } from "../source/text.js";
import { inPrintOrder } from "./annex-file.js";
import type { Assets } from "./author-blocks.js";
import { type FileReaders, plainReaders } from "./file-readers.js";
import { pictureShelf } from "./pictures.js";
import { readAsset } from "./report-assets.js";
import { readReportFile } from "./report-file.js";
import { reportFileName, reportName } from "./report-name.js";
import { reportShape } from "./report-shape.js";
import type { ContentFile } from "./section-file.js";
import { readSharedFiles, sharedFileName } from "./shared-files.js";

const notSections = [reportFileName, sharedFileName, "readme.md"];

/** Throws HostError when the folder itself cannot be read. */
export function readDraft(host: Host, folder: string, readers: FileReaders = plainReaders): Outcome<Draft> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, Source>();
  const open = opener(host, readers, sources);
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
  if (names.length > limits.files) {
    const facts = { count: names.length, most: limits.files };
    diagnostics.push(finding(k.tooManyFiles, emptyRange(reportSource.file, 1), facts));
  }
  const read: ContentFile[] = [];
  for (const name of names.slice(0, limits.files)) {
    const { value, diagnostics: found } = readers.contentFile(open(folder, name, diagnostics), assets);
    diagnostics.push(...found);
    read.push(value);
  }
  const unread = misnamed(listed).map((name) => host.display(joinPath(folder, name)));
  diagnostics.push(...unread.map((file) => finding(k.fileEnding, emptyRange(file, 1), {})));
  const { header, facts, at, places, body, comments, levels, waivers } = report.value;
  const value: Draft = {
    folder: host.display(folder),
    name: reportName(host, folder),
    header,
    facts,
    at,
    places,
    opening: body,
    comments,
    sections: [
      ...read.flatMap((each) => (each.kind === "section" ? [each.section] : [])),
      ...unread.map(unreadSection),
    ],
    annexes: inPrintOrder(read.filter((each) => each.kind === "annex")),
    sources,
    sharedFiles: shared.files,
    settings: { levels, waivers: [...waivers, ...read.flatMap((each) => each.waivers)] },
  };
  return { value, diagnostics: [...shared.diagnostics, ...eachOnce(diagnostics)] };
}

/** Stands for a file that is not read because of its name. */
function unreadSection(file: string): DraftSection {
  const at: Place = emptyRange(file, 1);
  return { file, entryAt: at, blocks: [], comments: [], at, readable: false };
}

/** A file of figures may be read for several tables. */
function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [placedKey(each), each])).values()];
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

/** Reads one file of a folder. What cannot be opened is one finding of the report, not the end of the run. */
type Open = (folder: string, name: string, diagnostics: Diagnostic[]) => SourceText;

/** `sources` gathers what was read. */
function opener(host: Host, readers: FileReaders, sources: Map<string, Source>): Open {
  const roots = new Map<string, string>();
  const rootOf = (folder: string): string => {
    const root = roots.get(folder) ?? host.realPath(folder);
    roots.set(folder, root);
    return root;
  };
  return (folder, name, diagnostics) => {
    const path = joinPath(folder, name);
    const file = host.display(path);
    const refuse = (diagnostic: Diagnostic): SourceText => {
      diagnostics.push(diagnostic);
      return { file, text: "", readable: false };
    };
    try {
      if (!isInside(host.realPath(path), rootOf(folder)))
        return refuse(finding(k.fileOutside, emptyRange(file, 1), {}));
      if (host.kind(path) !== "file") return refuse(unreadable(file, "not-a-file"));
      if (host.size(path) > limits.fileBytes) return refuse(tooLarge(file));
      const { value, diagnostics: found } = readers.text(file, host.read(path));
      diagnostics.push(...found);
      if (value.readable) sources.set(file, { id: file, kind: "text", lines: readers.lines(value) });
      return value;
    } catch (error) {
      if (error instanceof HostError) return refuse(unreadable(file, error.problem));
      throw error;
    }
  };
}

function unreadable(file: string, problem: HostProblem): Diagnostic {
  return finding(k.fileUnreadable, emptyRange(file, 1), { problem });
}
