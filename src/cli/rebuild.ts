/**
 * `build --watch`: builds again on changes. A workspace memoizes reports, so a report that a change does not concern is neither
 * compiled nor rendered nor written again.
 */
import type { Context } from "../batch/context.js";
import type { ExitCode } from "../batch/exit-code.js";
import { placesTyped } from "../batch/find-reports.js";
import type { Host } from "../host/host.js";
import { isInside } from "../host/paths.js";
import type { Renderer } from "../render/renderer.js";
import { openWorkspace } from "../workspace.js";
import { watch } from "./watch.js";
import { watchedFolders } from "./watched-folders.js";

/** `build` writes the reports of `positionals` into the folder `output`. */
export function rebuild(
  positionals: readonly string[],
  output: string,
  context: Context,
  build: (context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { host } = context;
  const written = new Map<string, Uint8Array>();
  const { compile, changed, ...workspace } = openWorkspace(host);
  const rendering = (renderer: Renderer): Renderer => knowing(written, workspace.rendering(renderer));
  // An interruption ends watching.
  const { interrupted: _, ...streams } = context.streams;
  const memory = { compile, rendering };
  const again: Context = { ...context, host: withoutRepeats(host, written), streams, memory };
  const target = host.absolute(output);
  // The output folder may contain the reports, as with `-o .`.
  const apart = placesTyped(host, positionals).every((place) => !isInside(host.absolute(place), target));
  const isTarget = (path: string): boolean => apart && isInside(path, target);
  return watch(context, {
    folders: () => watchedFolders(host, positionals).filter((folder) => !isTarget(folder)),
    ignores: (path) => isTarget(path) || /\.(?:docx|pdf|html)$/i.test(path),
    run: (paths) => {
      changed(paths);
      return build(again);
    },
  });
}

/** The same renderer, which also recognises the documents of earlier rounds. */
function knowing(written: ReadonlyMap<string, Uint8Array>, renderer: Renderer): Renderer {
  return {
    ...renderer,
    isOwn: (bytes) => [...written.values()].some((own) => isSame(own, bytes)) || renderer.isOwn(bytes),
  };
}

/** The same disk, except that unchanged files are not written again. */
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
