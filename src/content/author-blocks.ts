/** The `:::` blocks an author may use. */

import { finding } from "../findings/kind.js";
import { unknownBlock } from "../findings/markdown.js";
import { nearest } from "../language/similar.js";
import type { Block } from "../model/block.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { roles } from "../model/roles.js";
import type { BlocksReading, Container } from "../source/blocks-source.js";
import type { FrontMatter } from "../source/front-matter.js";
import { toBlocks } from "../source/to-blocks.js";
import { landscape, layoutInText, layoutLine } from "./layout-blocks.js";
import { picturesOf, typedPicture } from "./picture-blocks.js";
import type { PictureShelf } from "./pictures.js";
import { type AssetReader, noAssets } from "./report-assets.js";
import { tableBlock } from "./table-block.js";

/** Blocks that hold something, by name. */
const names = ["bang", "hinh", "ngang"];

/** Where the files are that a text names: figures and pictures. */
export interface Assets {
  readonly read: AssetReader;
  readonly pictures: PictureShelf;
}

/** Reads the body below a file's front matter. Without `assets` the files that it names have no place. */
export function readBody(front: FrontMatter, assets?: Assets): BlocksReading {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const reading = toBlocks({
    file: front.file,
    text: front.body,
    line: front.bodyLine,
    raw: front.raw,
    role: roles.body,
    container: (container) => namedBlock(container, assets, diagnostics),
    leaf: (line) => layoutLine(line, names, diagnostics),
    ...(assets === undefined ? {} : { picture: (typed) => typedPicture(typed, assets.pictures, report) }),
  });
  return { ...reading, diagnostics: [...reading.diagnostics, ...diagnostics, ...layoutInText(reading.blocks, names)] };
}

/** A misspelt name is reported, and read as the name it resembles. */
function namedBlock(
  container: Container,
  assets: Assets | undefined,
  diagnostics: Diagnostic[],
): readonly Block[] | undefined {
  const { name, at } = container;
  const meant = names.includes(name) ? name : nearest(name, names);
  if (meant !== undefined && meant !== name) {
    diagnostics.push(finding(unknownBlock, at, { name: `:::${name}`, meant: `:::${meant}` }));
  }
  switch (meant) {
    case "bang":
      return tableBlock(container, assets?.read ?? noAssets, diagnostics);
    case "hinh":
      return assets && picturesOf(container, assets.pictures, (found) => void diagnostics.push(found));
    case "ngang":
      return landscape(container, diagnostics);
    default:
      return undefined;
  }
}
