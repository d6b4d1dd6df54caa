/**
 * How the files of a report are read: each time anew, or, while somebody types and one file of many changes, with a memory
 * of how each file was when it was read last. What is kept is shared and must not be changed.
 */
import { linesOf, readText, type SourceText } from "../source/text.js";
import type { Assets } from "./author-blocks.js";
import { readContentFile } from "./section-file.js";

export interface FileReaders {
  readonly text: typeof readText;
  readonly lines: (source: SourceText) => readonly string[];
  readonly contentFile: typeof readContentFile;
}

export const plainReaders: FileReaders = {
  text: readText,
  lines: linesOf,
  contentFile: readContentFile,
};

/** The same results as the plain readers'. */
export function keepingReaders(): FileReaders {
  return { ...plainReaders, text: keptText(), contentFile: keptContentFile() };
}

function keptText(): FileReaders["text"] {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly outcome: ReturnType<typeof readText> }>();
  return (file, bytes) => {
    const before = known.get(file);
    if (before !== undefined && Buffer.compare(before.bytes, bytes) === 0) return before.outcome;
    const outcome = readText(file, bytes);
    known.set(file, { bytes, outcome });
    return outcome;
  };
}

function keptContentFile(): FileReaders["contentFile"] {
  const known = new Map<string, { readonly source: object; readonly outcome: ReturnType<typeof readContentFile> }>();
  return (source, assets) => {
    const before = known.get(source.file);
    // A source that was kept is the same object.
    if (before?.source === source) return before.outcome;
    let alone = true;
    const outcome = readContentFile(source, assets && noticed(assets, () => (alone = false)));
    // What names other files depends on those too, and on which file names a picture first.
    if (alone) known.set(source.file, { source, outcome });
    else known.delete(source.file);
    return outcome;
  };
}

function noticed({ read, pictures }: Assets, notice: () => void): Assets {
  return {
    read: (...asked) => {
      notice();
      return read(...asked);
    },
    pictures: {
      take: (...asked) => {
        notice();
        return pictures.take(...asked);
      },
    },
  };
}
