/** The `:::` blocks an author may use. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Block } from "../model/block.js";
import { roles } from "../model/roles.js";
import { captionWithoutTable, unknownAttribute } from "../source/block-faults.js";
import type { FrontMatter } from "../source/front-matter.js";
import { type BlocksReading, type Container, toBlocks } from "../source/to-blocks.js";
import { picturesOf, typedPicture } from "./picture-blocks.js";
import type { PictureShelf } from "./pictures.js";

/** Reads the body below a file's front matter. `pictures`: where the pictures it names are; without it they have no place. */
export function readBody(front: FrontMatter, pictures?: PictureShelf): BlocksReading {
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const reading = toBlocks({
    file: front.file,
    text: front.body,
    line: front.bodyLine,
    role: roles.body,
    container: (container) => {
      if (container.name === "bang") return captionedTable(container, diagnostics);
      return container.name === "hinh" && pictures !== undefined ? picturesOf(container, pictures, tell) : undefined;
    },
    ...(pictures === undefined ? {} : { picture: (typed) => typedPicture(typed, pictures, tell) }),
  });
  return { ...reading, diagnostics: [...reading.diagnostics, ...diagnostics] };
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
