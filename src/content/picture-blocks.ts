/** What authors type for a picture → the block it becomes. */

import { finding } from "../findings/kind.js";
import { unknownAttribute } from "../findings/markdown.js";
import * as k from "../findings/pictures.js";
import type { Block, Inline, Picture } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Place } from "../model/diagnostic.js";
import type { Container } from "../source/blocks-source.js";
import type { TypedPicture } from "../source/to-pictures.js";
import type { PictureShelf, Reporter } from "./pictures.js";

/** `![alt](file "caption")` on lines of its own. */
export function typedPicture({ file, alt, caption, at }: TypedPicture, shelf: PictureShelf, report: Reporter): Picture {
  const image = shelf.take(file, at, report);
  return {
    kind: "picture",
    alt: wordsOnly(alt, at, report),
    file,
    ...defined({ caption: caption.length === 0 ? undefined : caption, image }),
    at,
  };
}

/** `:::hinh{#id tep=… rong=…} caption` around the words that stand for it, or around a picture typed the other way. */
export function picturesOf(container: Container, shelf: PictureShelf, report: Reporter): readonly Block[] {
  const { attributes, caption, blocks, closed, at } = container;
  const { id, values, flags, odd } = attributes;
  for (const name of [...values.keys(), ...flags, ...odd]) {
    if (["tep", "rong", "mm"].includes(name)) continue;
    report(finding(unknownAttribute, at, { of: "picture", name, meant: undefined }));
  }
  const file = values.get("tep")?.replace(/^[“”"']+|[“”"']+$/g, "");
  const inner = blocks.length === 1 && blocks[0]?.kind === "picture" ? blocks[0] : undefined;
  const words = closed && blocks.length === 1 && blocks[0]?.kind === "paragraph" ? blocks[0] : undefined;
  // What is more than a description stays in the text, as every text does.
  const rest = inner !== undefined || words !== undefined ? [] : blocks;
  if (closed && rest.length > 0) report(finding(k.pictureBody, rest[0]?.at ?? at, {}));
  if (file === undefined && inner === undefined) report(finding(k.pictureMissing, at, { why: "no-file" }));
  const image = file === undefined ? inner?.image : shelf.take(file, at, report);
  const width = widthOf(values.get("rong"), at, report);
  const title = caption.length > 0 ? caption : inner?.caption;
  const picture: Picture = {
    kind: "picture",
    file: values.get("tep") ?? inner?.file ?? "",
    // A block without words still is a numbered picture when it has an id to refer to.
    ...defined({ id, caption: title ?? (id === undefined ? undefined : []) }),
    alt: words !== undefined ? wordsOnly(words.children, words.at, report) : (inner?.alt ?? []),
    ...defined({ width, image }),
    at,
  };
  return [picture, ...rest];
}

/** A description is read aloud, not printed: a note at the foot of the page has no place in it. */
function wordsOnly(inlines: readonly Inline[], at: Place, report: Reporter): readonly Inline[] {
  const wordsLeft = inlines.filter((inline) => inline.kind !== "note");
  if (wordsLeft.length < inlines.length) report(finding(k.pictureBody, at, {}));
  return wordsLeft;
}

/** mm. The comma is how decimals are written here. */
function widthOf(typed: string | undefined, at: Place, report: Reporter): number | undefined {
  if (typed === undefined) return undefined;
  const found = /^(\d{1,4}(?:[.,]\d+)?)(mm|cm)?$/.exec(typed);
  const width = Number(found?.[1]?.replace(",", ".")) * (found?.[2] === "cm" ? 10 : 1);
  if (width > 0) return width;
  report(finding(k.pictureWidth, at, { typed }));
  return undefined;
}
