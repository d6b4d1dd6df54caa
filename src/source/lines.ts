/**
 * The lines of what was read, so that a finding can show the line it stands on. Bytes are stored as the host gave them and
 * decoded as they were for the reading, only when somebody asks: the line shown is the line that was judged, also when the
 * file has changed on the disk since.
 */

import type { Host } from "../host/host.js";
import type { Place } from "../model/diagnostic.js";
import { limits } from "./limits.js";
import { readText } from "./text.js";

export interface ReadLines {
  /** The same host; what is read through it can be asked for by line. */
  readonly host: Host;
  /** Files that were read, as findings name them, by name. */
  readonly files: () => readonly string[];
  /** Undefined where there is no such line or the file is no text. */
  readonly lineAt: (place: Place) => string | undefined;
}

export function keepLines(host: Host): ReadLines {
  const bytes = new Map<string, Uint8Array>();
  const decoded = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const before = decoded.get(file);
    if (before !== undefined) return before;
    const { text, raw = text, readable } = readText(file, bytes.get(file) ?? new Uint8Array()).value;
    const lines = readable ? raw.split("\n") : [];
    decoded.set(file, lines);
    return lines;
  };
  return {
    host: {
      ...host,
      read: (path) => {
        const found = host.read(path);
        // What is too large to be a text is not stored either.
        if (found.length <= limits.fileBytes) bytes.set(host.display(path), found);
        return found;
      },
    },
    files: () => [...bytes.keys()].sort(),
    lineAt: ({ file, line }) => linesOf(file)[line - 1],
  };
}
