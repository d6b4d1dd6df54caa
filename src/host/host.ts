/**
 * The one window to the disk: reading, listing and whole-file writing. The compiler knows only this interface, so it runs
 * the same over a disk and over a table of texts in memory. Paths use `/` on every system and are relative to the
 * working folder unless they are absolute.
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
  /** What a folder holds, by name; links are reported as what they point to. Throws HostError. */
  list(path: string): readonly Entry[];
  /** Undefined when nothing is there. */
  kind(path: string): FileKind | undefined;
  /** Bytes in a file. Throws HostError. */
  size(path: string): number;
  /** The path without links, absolute. Throws HostError. */
  realPath(path: string): string;
  /** Absolute, with `/`; links are kept. */
  absolute(path: string): string;
  /** As a person sees it from the working folder, with `/`. */
  display(path: string): string;
  /** Whether a file of its own stands there that `write` could take the place of: no link, and not closed to changes. */
  replaceable(path: string): boolean;
  /** Writes the whole file or leaves the old one as it was; makes the folders above it. Throws HostError. */
  write(path: string, bytes: Uint8Array): void;
  /**
   * Calls `changed` with an absolute path, where the machine knows it, whenever something directly inside one of the
   * folders is made, changed, renamed or deleted, until the function it returns is called. Folders that are not there are
   * passed over. Absent where files never change by themselves. Throws HostError.
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

/** The machine refused. Never an author's mistake in the text, so it is thrown and worded where the user is. */
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
