/**
 * Compiles reports and memoizes them, over any disk and over unsaved texts. A report is compiled again only if a change concerns
 * a file that it read, and then only its changed files are read again; traces record those files. `build --watch` uses it, and
 * so can a preview or an editor. Each workspace has its own memory.
 */
import { type Compiled, type CompileOptions, compile } from "./compile.js";
import { memoisingReaders } from "./content/file-readers.js";
import type { Host } from "./host/host.js";
import { overlay } from "./host/overlay.js";
import { recorded, type Trace } from "./host/recorded.js";
import { perObject } from "./language/memo.js";
import type { Report } from "./model/report.js";
import type { Renderer } from "./render/renderer.js";

export interface Workspace {
  /** The disk as if every unsaved text were saved. */
  readonly host: Host;
  /** As `compile`. Returns the same object while no change concerns the report. */
  readonly compile: (folder: string, options?: CompileOptions) => Compiled;
  /** Absolute paths of files and folders that were created, changed, renamed or deleted; undefined if unknown. */
  readonly changed: (paths: Iterable<string> | undefined) => void;
  /** Sets an unsaved text for the file at this path; undefined drops it. */
  readonly setText: (path: string, text: string | undefined) => void;
  /** The same renderer, which renders the same report once. */
  readonly rendering: (renderer: Renderer) => Renderer;
}

export function openWorkspace(disk: Host): Workspace {
  const { host, setText } = overlay(disk);
  const readers = memoisingReaders();
  const reports = new Map<string, { readonly compiled: Compiled; readonly trace: Trace }>();
  const documents = perObject((_: Report) => new Map<string, Uint8Array>());
  const changed: Workspace["changed"] = (paths) => {
    const all = paths && [...paths];
    for (const [key, { trace }] of reports) if (all === undefined || all.some(trace.concerns)) reports.delete(key);
  };
  return {
    host,
    compile: (folder, options = {}) => {
      const key = JSON.stringify([folder, options]);
      const before = reports.get(key);
      if (before !== undefined) return before.compiled;
      const { host: asked, trace } = recorded(host);
      const compiled = compile(asked, folder, options, readers);
      if (trace.isSteady()) reports.set(key, { compiled, trace });
      return compiled;
    },
    changed,
    setText: (path, text) => {
      setText(path, text);
      changed([host.absolute(path)]);
    },
    rendering: (renderer) => ({
      ...renderer,
      render: async (report, options) => {
        const known = documents(report);
        const key = JSON.stringify([renderer.extension, options]);
        const document = known.get(key) ?? (await renderer.render(report, options));
        known.set(key, document);
        return document;
      },
    }),
  };
}
