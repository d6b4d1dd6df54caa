/** The `:::` blocks an author may use. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Block } from "../model/block.js";
import { roles } from "../model/roles.js";
import { captionWithoutTable, unknownAttribute, unknownContainer } from "../source/block-faults.js";
import type { FrontMatter } from "../source/front-matter.js";
import { nearest } from "../source/similar.js";
import { type BlocksReading, type Container, toBlocks } from "../source/to-blocks.js";
import { landscape, layoutInText, layoutLine } from "./layout-blocks.js";

/** Blocks that hold something, by name. */
const containers: Readonly<Record<string, (container: Container, diagnostics: Diagnostic[]) => readonly Block[]>> = {
  bang: captionedTable,
  ngang: landscape,
};
const names = Object.keys(containers);

/** Reads the body below a file's front matter. */
export function readBody(front: FrontMatter): BlocksReading {
  const diagnostics: Diagnostic[] = [];
  const reading = toBlocks({
    file: front.file,
    text: front.body,
    line: front.bodyLine,
    role: roles.body,
    container: (container) => namedBlock(container, diagnostics),
    leaf: (line) => layoutLine(line, names, diagnostics),
  });
  // An end left over is explained by what was told of its beginning.
  const begun = diagnostics.some(({ code }) => code === "block-form");
  const inText = layoutInText(reading.blocks, names).filter(({ code }) => code !== "block-form" || !begun);
  return { ...reading, diagnostics: [...reading.diagnostics, ...diagnostics, ...inText] };
}

/** A misspelt name is told, and read as the name it resembles. */
function namedBlock(container: Container, diagnostics: Diagnostic[]): readonly Block[] | undefined {
  const { name, at } = container;
  const meant = names.includes(name) ? name : nearest(name, names);
  if (meant === undefined) return undefined;
  if (meant !== name) diagnostics.push(unknownContainer(at, name, ":::", `:::${meant}`));
  return containers[meant]?.(container, diagnostics);
}

/** `:::bang{#id} caption` around one table. */
function captionedTable(
  { attributes, caption, blocks, closed, at }: Container,
  diagnostics: Diagnostic[],
): readonly Block[] {
  const tables = blocks.filter((block) => block.kind === "table");
  const [table] = tables;
  for (const name of [...attributes.values.keys(), ...attributes.flags, ...attributes.odd]) {
    diagnostics.push(unknownAttribute(at, name));
  }
  if (closed && (table === undefined || blocks.length !== 1)) diagnostics.push(captionWithoutTable(at));
  if (table === undefined) {
    return caption.length === 0 ? blocks : [{ kind: "paragraph", role: roles.body, children: caption, at }, ...blocks];
  }
  const { id } = attributes;
  const captioned = {
    ...table,
    ...(id === undefined ? {} : { id }),
    // A block without words still is a numbered table when it has an id to refer to.
    ...(caption.length === 0 && id === undefined ? {} : { caption }),
    at,
  };
  return blocks.map((block) => (block === table ? captioned : block));
}
