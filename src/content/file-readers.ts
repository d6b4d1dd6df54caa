/**
 * How the files of a report are read. The plain readers read each time; memoising ones, of which every workspace has its own,
 * read again only the files whose bytes changed. Their results are shared and must not be changed.
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
export function memoisingReaders(): FileReaders {
  return { ...plainReaders, text: memoisedText(), contentFile: memoisedContentFile() };
}

/** The last reading of each file. */
function memoisedText(): FileReaders["text"] {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly outcome: ReturnType<typeof readText> }>();
  return (file, bytes) => {
    const before = known.get(file);
    if (before !== undefined && Buffer.compare(before.bytes, bytes) === 0) return before.outcome;
    const outcome = readText(file, bytes);
    known.set(file, { bytes, outcome });
    return outcome;
  };
}

/** By source: a text that did not change is the same object. */
function memoisedContentFile(): FileReaders["contentFile"] {
  const known = new WeakMap<SourceText, ReturnType<typeof readContentFile>>();
  return (source, assets) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    let alone = true;
    const outcome = readContentFile(source, assets && watchedAssets(assets, () => (alone = false)));
    // What names other files depends on those too, and on which file names a picture first.
    if (alone) known.set(source, outcome);
    return outcome;
  };
}

function watchedAssets({ read, pictures }: Assets, used: () => void): Assets {
  return {
    read: (...asked) => {
      used();
      return read(...asked);
    },
    pictures: {
      take: (...asked) => {
        used();
        return pictures.take(...asked);
      },
    },
  };
}
