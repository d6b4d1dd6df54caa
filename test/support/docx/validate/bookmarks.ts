/** V14 and V15: places that can be linked to, and links that arrive. */
import { readFields } from "../fields.js";
import { type Docx, type Part, stories } from "../parts.js";
import { attr, descendants, findAll, type XmlElement } from "../xml.js";
import { type Check, type Finding, repeats } from "./fault.js";

const LONGEST_NAME = 40;
/** Letters with Vietnamese marks are letters to Word. */
const NAME = /^[A-Za-zÀ-ỹ_][\p{L}\p{N}_]*$/u;

export const checkBookmarks: Check = (docx) => {
  const all = stories(docx).flatMap(({ path, root }) =>
    findAll(root, "w:bookmarkStart").map((element) => ({ part: path, element, name: attr(element, "w:name") ?? "" })),
  );
  // Word compares names without letter case, and renames the second one silently.
  const doubledNames = repeats(all.map(({ name }) => name.toLowerCase()));
  const doubledIds = repeats(all.map(({ element }) => attr(element, "w:id")));
  const wrongStarts = all.flatMap(({ part, element, name }): readonly Finding[] => [
    ...(NAME.test(name) ? [] : [{ part, message: `bookmark “${name}” is no allowed name` }]),
    ...(name.length > LONGEST_NAME ? [{ part, message: `bookmark “${name}” has ${name.length} characters` }] : []),
    ...(doubledNames.includes(name.toLowerCase()) ? [{ part, message: `bookmark “${name}” occurs twice` }] : []),
    ...(doubledIds.includes(attr(element, "w:id")) ? [{ part, message: `bookmark “${name}” shares its id` }] : []),
  ]);
  return [...wrongStarts, ...stories(docx).flatMap(unpaired)];
};

export const checkAnchors: Check = (docx) => {
  const names = new Set(bookmarkNames(docx));
  return stories(docx).flatMap(({ path, root }) =>
    [...linkAnchors(root), ...fieldAnchors(root)]
      .filter((anchor) => !names.has(anchor.toLowerCase()))
      .map((anchor) => ({ part: path, message: `nothing is called “${anchor}”` })),
  );
};

function unpaired({ path, root }: Part): readonly Finding[] {
  const open = new Set<string>();
  const strayEnds = descendants(root).filter((element) => {
    const id = attr(element, "w:id") ?? "";
    if (element.name === "w:bookmarkStart") open.add(id);
    return element.name === "w:bookmarkEnd" && !open.delete(id);
  });
  return [
    ...strayEnds.map((element) => ({ part: path, message: `bookmark end ${attr(element, "w:id")} ends nothing` })),
    ...[...open].map((id) => ({ part: path, message: `bookmark ${id} is never ended` })),
  ];
}

function bookmarkNames(docx: Docx): readonly string[] {
  return stories(docx)
    .flatMap(({ root }) => findAll(root, "w:bookmarkStart"))
    .map((element) => (attr(element, "w:name") ?? "").toLowerCase());
}

function linkAnchors(root: XmlElement): readonly string[] {
  return findAll(root, "w:hyperlink").flatMap((element) => {
    const anchor = attr(element, "w:anchor");
    // With an r:id the anchor belongs to the other document.
    return anchor === undefined || attr(element, "r:id") !== undefined ? [] : [anchor];
  });
}

/** Cross-references made by fields: where the bookmark is missing Word prints an error sentence into the report. */
function fieldAnchors(root: XmlElement): readonly string[] {
  return readFields(root).fields.flatMap(({ instruction }) => {
    const match =
      /^(?:PAGEREF|REF|NOTEREF)\s+"?([^\s"\\]+)/i.exec(instruction) ??
      /^HYPERLINK\s+\\l\s+"?([^\s"]+)/i.exec(instruction);
    return match?.[1] === undefined ? [] : [match[1]];
  });
}
