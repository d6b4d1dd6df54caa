/**
 * `build --watch`: what a change does not concern is neither compiled nor rendered nor written again. A report is concerned
 * when something changed that was asked of the disk while it was compiled, so that nobody has to know which files those are.
 */

import type { Context, RunMemory } from "../batch/context.js";
import type { ExitCode } from "../batch/exit-code.js";
import { placesTyped } from "../batch/find-reports.js";
import type { Compiled, CompileMemory } from "../compile.js";
import { keepingReaders } from "../content/file-readers.js";
import type { Host } from "../host/host.js";
import { isInside, parentPath } from "../host/paths.js";
import { overheard, type Questions } from "../host/remembered.js";
import { keepTexts } from "../language/memo.js";
import type { Report } from "../model/report.js";
import type { Changed } from "./changes.js";
import { watch } from "./watch.js";
import { watchedFolders } from "./watched-folders.js";

/** `build` writes the reports in the places that were typed into the folder `output`. */
export function rebuild(
  positionals: readonly string[],
  output: string,
  context: Context,
  build: (context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  keepTexts();
  const { host } = context;
  const { memory: compile, forget } = compileMemory();
  const written = new Map<string, Uint8Array>();
  // An interruption ends the watching.
  const { interrupted: _, ...streams } = context.streams;
  const memory: RunMemory = { compile, rendered: renderedOnce(written) };
  const again: Context = { ...context, host: withoutRepeats(host, written), streams, memory };
  const target = host.absolute(output);
  // Documents may stand above what they are made of, as with `-o .`.
  const apart = placesTyped(host, positionals).every((place) => !isInside(host.absolute(place), target));
  const isTarget = (path: string): boolean => apart && isInside(path, target);
  return watch(context, {
    folders: () => watchedFolders(host, positionals).filter((folder) => !isTarget(folder)),
    ignores: (path) => isTarget(path) || /\.(?:docx|pdf|html)$/i.test(path),
    run: (changed) => {
      forget(changed);
      return build(again);
    },
  });
}

interface KnownReport {
  readonly compiled: Compiled;
  readonly asked: Questions;
}

function compileMemory(): { readonly memory: CompileMemory; readonly forget: (changed: Changed) => void } {
  const known = new Map<string, KnownReport>();
  const recall: CompileMemory["recall"] = (disk, folder, make) => {
    const before = known.get(folder);
    if (before !== undefined) return before.compiled;
    const asked: Questions = { paths: new Set(), listed: new Set() };
    const compiled = make(overheard(disk, asked));
    known.set(folder, { compiled, asked });
    return compiled;
  };
  const forget = (changed: Changed): void => {
    for (const [folder, { asked }] of known) {
      if (changed === undefined || [...changed].some((path) => concerns(path, asked))) known.delete(folder);
    }
  };
  return { memory: { readers: keepingReaders(), recall }, forget };
}

/** The path itself or what stands below it was asked about, or its folder was listed. */
function concerns(path: string, { paths, listed }: Questions): boolean {
  return listed.has(parentPath(path) ?? path) || [...paths, ...listed].some((each) => isInside(each, path));
}

/** A report that was not compiled again is the same object, and its document the same bytes. */
function renderedOnce(written: ReadonlyMap<string, Uint8Array>): RunMemory["rendered"] {
  const known = new WeakMap<Report, Uint8Array>();
  return (renderer) => ({
    ...renderer,
    render: async (report, options) => {
      const before = known.get(report);
      if (before !== undefined) return before;
      const bytes = await renderer.render(report, options);
      known.set(report, bytes);
      return bytes;
    },
    isOwn: (bytes) => [...written.values()].some((own) => isSame(own, bytes)) || renderer.isOwn(bytes),
  });
}

/** What stands there already is not written: nobody needs to look at it again, and no disk to be flushed. */
function withoutRepeats(host: Host, written: Map<string, Uint8Array>): Host {
  return {
    ...host,
    write: (path, bytes) => {
      if (host.kind(path) !== "file" || !isSame(host.read(path), bytes)) host.write(path, bytes);
      written.set(path, bytes);
    },
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0;
}
