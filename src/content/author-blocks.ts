/** The `:::` blocks an author may use. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { roles } from "../model/roles.js";
import type { FrontMatter } from "../source/front-matter.js";
import { type BlocksReading, toBlocks } from "../source/to-blocks.js";
import { picturesOf, typedPicture } from "./picture-blocks.js";
import type { PictureShelf } from "./pictures.js";
import { type AssetReader, noAssets } from "./report-assets.js";
import { tableBlock } from "./table-block.js";

/** Where the files are that a text names: figures and pictures. */
export interface Assets {
  readonly read: AssetReader;
  readonly pictures: PictureShelf;
}

/** Reads the body below a file's front matter. Without `assets` the files that it names have no place. */
export function readBody(front: FrontMatter, assets?: Assets): BlocksReading {
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const reading = toBlocks({
    file: front.file,
    text: front.body,
    line: front.bodyLine,
    role: roles.body,
    container: (container) => {
      if (container.name === "bang") return tableBlock(container, assets?.read ?? noAssets, diagnostics);
      return container.name === "hinh" && assets !== undefined
        ? picturesOf(container, assets.pictures, tell)
        : undefined;
    },
    ...(assets === undefined ? {} : { picture: (typed) => typedPicture(typed, assets.pictures, tell) }),
  });
  return { ...reading, diagnostics: [...reading.diagnostics, ...diagnostics] };
}
