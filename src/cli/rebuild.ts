/**
 * `build --watch`: what a change does not concern is neither compiled nor rendered nor written again. A report is concerned
 * when something changed that was asked of the disk while it was compiled, so that nobody has to know which files those are.
 */

import { placesTyped } from "../batch/find-reports.js";
import type { Context, ExitCode, Known } from "../batch/streams.js";
import { UsageError } from "../batch/usage-error.js";
import type { Compiled, CompileMemory } from "../compile.js";
import { keepingReaders } from "../content/file-readers.js";
import type { Host } from "../host/host.js";
import { isInside, parentPath } from "../host/paths.js";
import { overheard, type Questions } from "../host/remembered.js";
import type { Report } from "../model/report.js";
import type { Changed } from "./changes.js";
import type { Arguments, Command } from "./command.js";
import { watch } from "./watch.js";
import { watchedFolders } from "./watched-folders.js";

/** `build` is the command itself, which is given what is known. */
export function rebuild(typed: Arguments, context: Context, build: Command["run"]): Promise<ExitCode> {
  refuseOddOptions(typed.values);
  const { values, positionals } = typed;
  const { host } = context;
  const { memory, forget } = compileMemory();
  const written = new Map<string, Uint8Array>();
  // An interruption ends the watching.
  const { interrupted: _, ...streams } = context.streams;
  const known: Known = { memory, rendered: renderedOnce(written) };
  const again: Context = { ...context, host: withoutRepeats(host, written), streams, known };
  const target = host.absolute(String(values["output"]));
  // Documents may stand above what they are made of, as with `-o .`.
  const apart = placesTyped(host, positionals).every((place) => !isInside(host.absolute(place), target));
  const isTarget = (path: string): boolean => apart && isInside(path, target);
  return watch(context, {
    folders: () => watchedFolders(host, positionals).filter((folder) => !isTarget(folder)),
    ignores: (path) => isTarget(path) || /\.(?:docx|pdf|html)$/i.test(path),
    run: (changed) => {
      forget(changed);
      return build(typed, again);
    },
  });
}

/** What a person changed in Word is replaced only by a command that was typed for it. */
function refuseOddOptions(values: Arguments["values"]): void {
  if (values["ghi-de"] !== true) return;
  throw new UsageError({
    vi: "--watch không dùng cùng --ghi-de: chạy --ghi-de một lần trước, rồi chạy --watch.",
    en: "--watch does not go with --ghi-de: run --ghi-de once before.",
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
function renderedOnce(written: ReadonlyMap<string, Uint8Array>): Known["rendered"] {
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
