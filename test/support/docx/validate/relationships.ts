/** V3 and V4: what one part says about another is true, and what leads outside is an ordinary link. */
import { type Relationship, sourceOf } from "../parts.js";
import { descendants, type XmlElement } from "../xml.js";
import { type Check, repeats } from "./fault.js";

export const checkTargets: Check = (docx) => {
  const exists = (path: string | undefined): boolean => path !== undefined && docx.package.parts.has(path);
  const dangling = [...docx.relationships].flatMap(([source, relationships]) =>
    relationships
      .filter((relationship) => (relationship.external ? !isLink(relationship) : !exists(relationship.target)))
      .map(({ id, external, written }) => ({
        part: relsName(source),
        message: external
          ? `${id} leads to “${written}”, which is no http, https or mailto address`
          : `${id} leads to “${written}”, which is not in the package`,
      })),
  );
  const orphans = [...docx.package.parts.keys()].flatMap((path) => {
    const source = sourceOf(path);
    if (source === undefined || source === "" || exists(source)) return [];
    return [{ part: path, message: `belongs to ${source}, which is not in the package` }];
  });
  const main = docx.relationships.get("")?.some(({ type }) => type === "officeDocument")
    ? []
    : [{ part: "_rels/.rels", message: "names no main document" }];
  return [...main, ...dangling, ...orphans];
};

export const checkReferences: Check = (docx) => {
  const doubled = [...docx.relationships].flatMap(([source, relationships]) =>
    repeats(relationships.map(({ id }) => id)).map((id) => ({
      part: relsName(source),
      message: `id ${id} is used twice`,
    })),
  );
  const unresolved = [...docx.xml].flatMap(([part, root]) => {
    const known = new Set((docx.relationships.get(part) ?? []).map(({ id }) => id));
    return references(root)
      .filter(([, id]) => !known.has(id))
      .map(([name, id]) => ({ part, message: `${name}="${id}" has no relationship` }));
  });
  return [...doubled, ...unresolved];
};

/** Judged as written: an address that a lenient reader would repair (`java\tscript:`) is none. */
function isLink({ written }: Relationship): boolean {
  return /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(written) && URL.canParse(written);
}

/** Every attribute in the relationships namespace: r:id, r:embed, r:link and their rarer kin. */
function references(root: XmlElement): readonly (readonly [string, string])[] {
  return [root, ...descendants(root)].flatMap(({ attributes }) =>
    Object.entries(attributes).filter(([name]) => name.startsWith("r:")),
  );
}

function relsName(source: string): string {
  return source.replace(/([^/]*)$/, "_rels/$1.rels");
}
