/** V7: each section has at most one header and footer of a type, and each is what it is called. */
import type { Docx } from "../parts.js";
import { attr, childrenOf, findAll, type XmlElement } from "../xml.js";
import { type Check, repeats } from "./fault.js";

const KINDS = {
  "w:headerReference": { type: "header", root: "w:hdr" },
  "w:footerReference": { type: "footer", root: "w:ftr" },
} as const;

export const checkHeaders: Check = (docx) => {
  const { main } = docx;
  if (main === undefined) return [];
  return findAll(main.root, "w:sectPr").flatMap((section, index) =>
    (["w:headerReference", "w:footerReference"] as const).flatMap((name) =>
      wrongReferences(docx, main.path, section, name).map((message) => ({
        part: main.path,
        message: `section ${index + 1}: ${message}`,
      })),
    ),
  );
};

function wrongReferences(docx: Docx, main: string, section: XmlElement, name: keyof typeof KINDS): readonly string[] {
  const references = childrenOf(section, name);
  const types = references.map((reference) => attr(reference, "w:type") ?? "");
  const wanted = KINDS[name];
  return [
    ...repeats(types).map((type) => `two ${wanted.type}s of type ${type}`),
    ...types
      .filter((type) => !["default", "first", "even"].includes(type))
      .map((type) => `${wanted.type} of unknown type “${type}”`),
    ...references.flatMap((reference) => {
      const id = attr(reference, "r:id");
      const relationship = docx.relationships.get(main)?.find((candidate) => candidate.id === id);
      const root = relationship?.target === undefined ? undefined : docx.xml.get(relationship.target);
      if (relationship === undefined) return [`${wanted.type} ${id} leads nowhere`];
      if (relationship.type !== wanted.type) return [`${wanted.type} ${id} leads to a ${relationship.type}`];
      return root && root.name !== wanted.root ? [`${wanted.type} ${id} has the root ${root.name}`] : [];
    }),
  ];
}
