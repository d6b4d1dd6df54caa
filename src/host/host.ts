/**
 * The only access to the disk: reading, listing and whole-file writing. The compiler knows only this interface, so it runs over
 * a disk or over texts in memory alike. Paths use `/` on every system and are relative to the working folder unless absolute.
 */

export type FileKind = "file" | "folder" | "other";

export interface Entry {
  readonly name: string;
  readonly kind: FileKind;
}

export interface Host {
  /** Absolute path of the templates that come with the program. */
  readonly ownTemplates: string;
  /** The whole file. Throws HostError. */
  read(path: string): Uint8Array;
  /** The entries of a folder, sorted by name; a link has the kind of its target. Throws HostError. */
  list(path: string): readonly Entry[];
  /** Undefined if nothing exists there. */
  kind(path: string): FileKind | undefined;
  /** Bytes in a file. Throws HostError. */
  size(path: string): number;
  /** The path without links, absolute. Throws HostError. */
  realPath(path: string): string;
  /** Absolute, with `/`; links are not resolved. */
  absolute(path: string): string;
  /** As a person sees it from the working folder, with `/`. */
  display(path: string): string;
  /** True for a plain file that `write` could replace: not a link and not read-only. */
  replaceable(path: string): boolean;
  /** Writes the whole file or leaves the old one unchanged; creates the folders above it. Throws HostError. */
  write(path: string, bytes: Uint8Array): void;
  /**
   * Calls `changed` with an absolute path, if known, whenever something directly inside one of the folders is created, changed,
   * renamed or deleted. The returned function stops it. Missing folders are skipped. Absent where files never change by
   * themselves. Throws HostError.
   */
  watch?(folders: readonly string[], changed: (path: string | undefined) => void): () => void;
}

export type HostProblem =
  | "missing"
  | "forbidden"
  | "not-a-file"
  | "busy"
  | "full"
  | "read-only"
  | "name-too-long"
  | "name-reserved"
  | "no-office"
  | "office-failed"
  | "other";

/** The machine refused. This is never an author's mistake, so it is thrown; the caller turns it into a sentence. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly problem: HostProblem,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}: ${path}`, options);
  }
}
