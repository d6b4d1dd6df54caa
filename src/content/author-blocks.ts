/** The `:::` blocks an author may use. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { roles } from "../model/roles.js";
import type { FrontMatter } from "../source/front-matter.js";
import { type BlocksReading, toBlocks } from "../source/to-blocks.js";
import { type AssetReader, noAssets } from "./report-assets.js";
import { tableBlock } from "./table-block.js";

/** Reads the body below a file's front matter; `assets` opens the files that it names. */
export function readBody(front: FrontMatter, assets: AssetReader = noAssets): BlocksReading {
  const diagnostics: Diagnostic[] = [];
  const reading = toBlocks({
    file: front.file,
    text: front.body,
    line: front.bodyLine,
    role: roles.body,
    container: (container) => (container.name === "bang" ? tableBlock(container, assets, diagnostics) : undefined),
  });
  return { ...reading, diagnostics: [...reading.diagnostics, ...diagnostics] };
}
