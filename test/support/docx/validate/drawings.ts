/** V12: pictures have a size, a number of their own, and are what their name says. */
import { contentTypeOf, type Docx, stories } from "../parts.js";
import { attr, findAll } from "../xml.js";
import { type Check, type Finding, repeats } from "./fault.js";

type Kind = { readonly type: string; readonly starts: (bytes: Buffer) => boolean };

const begins = (...signatures: readonly string[]): Kind["starts"] => {
  return (bytes) => signatures.some((signature) => bytes.toString("hex", 0, signature.length / 2) === signature);
};
const jpeg: Kind = { type: "image/jpeg", starts: begins("ffd8ff") };
const tiff: Kind = { type: "image/tiff", starts: begins("49492a00", "4d4d002a") };

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["png", { type: "image/png", starts: begins("89504e470d0a1a0a") }],
  ["jpg", jpeg],
  ["jpeg", jpeg],
  ["gif", { type: "image/gif", starts: begins("474946383761", "474946383961") }],
  ["bmp", { type: "image/bmp", starts: begins("424d") }],
  ["tif", tiff],
  ["tiff", tiff],
  ["emf", { type: "image/x-emf", starts: (bytes) => bytes.toString("latin1", 40, 44) === " EMF" }],
  ["wmf", { type: "image/x-wmf", starts: begins("d7cdc69a", "01000900") }],
  [
    "svg",
    { type: "image/svg+xml", starts: (bytes) => /^\s*</.test(bytes.toString()) && /<svg[\s>]/.test(bytes.toString()) },
  ],
]);

export const checkDrawings: Check = (docx) => [...wrongSizes(docx), ...wrongIds(docx), ...wrongMedia(docx)];

function wrongSizes(docx: Docx): readonly Finding[] {
  return stories(docx).flatMap(({ path, root }) =>
    findAll(root, "wp:extent", "a:ext")
      // An a:ext with an address announces an extension and measures nothing.
      .filter((element) => attr(element, "uri") === undefined)
      .flatMap((element) =>
        ["cx", "cy"]
          .filter((name) => !/^[1-9]\d*$/.test(attr(element, name) ?? ""))
          .map((name) => ({ part: path, message: `${element.name} has ${name}="${attr(element, name) ?? ""}"` })),
      ),
  );
}

/** Counted through all stories, since Word numbers drawings through the whole document. */
function wrongIds(docx: Docx): readonly Finding[] {
  const ids = stories(docx).flatMap(({ path, root }) =>
    findAll(root, "wp:docPr").map((element) => ({ part: path, id: attr(element, "id") ?? "" })),
  );
  const doubled = repeats(ids.map(({ id }) => id));
  return ids
    .filter(({ id }) => doubled.includes(id) || !/^[1-9]\d*$/.test(id))
    .map(({ part, id }) => ({ part, message: `drawing id “${id}” is used twice or is no positive number` }));
}

function wrongMedia(docx: Docx): readonly Finding[] {
  return [...docx.package.parts].flatMap(([part, bytes]) => {
    const type = contentTypeOf(docx, part) ?? "";
    if (!type.startsWith("image/") && !part.includes("/media/")) return [];
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const kind = KINDS.get(extension);
    if (kind === undefined) return [{ part, message: `no picture kind is called “${extension}”` }];
    if (kind.type !== type) return [{ part, message: `is announced as “${type}”` }];
    return kind.starts(Buffer.from(bytes)) ? [] : [{ part, message: `does not begin as ${extension} files do` }];
  });
}
