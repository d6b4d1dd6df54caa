/** V5: every style that is named exists, is of the kind asked for, and does not rest on itself. */
import { type Docx, related } from "../parts.js";
import { val } from "../walk.js";
import { attr, child, childrenOf, findAll, type XmlElement } from "../xml.js";
import { type Check, type Finding, repeats } from "./fault.js";

const KINDS: Readonly<Record<string, string>> = {
  "w:pStyle": "paragraph",
  "w:rStyle": "character",
  "w:tblStyle": "table",
  "w:styleLink": "numbering",
  "w:numStyleLink": "numbering",
};

export const checkStyles: Check = (docx) => {
  const sheet = related(docx, "styles")[0];
  const styles = childrenOf(sheet?.root, "w:style");
  const kinds = new Map(styles.map((style) => [attr(style, "w:styleId") ?? "", attr(style, "w:type") ?? "paragraph"]));
  const complain = (message: string): Finding => ({ part: sheet?.path ?? "", message });
  return [
    ...wrongReferences(docx, kinds),
    ...styles.flatMap((style) => wrongRelatives(style, kinds)).map(complain),
    ...repeats(styles.map((style) => attr(style, "w:styleId") ?? "")).map((id) =>
      complain(`style ${id} is defined twice`),
    ),
    ...circles(styles).map((id) => complain(`style ${id} is based on itself`)),
  ];
};

function wrongReferences(docx: Docx, kinds: ReadonlyMap<string, string>): readonly Finding[] {
  return [...docx.xml].flatMap(([part, root]) =>
    findAll(root, ...Object.keys(KINDS)).flatMap((element) => {
      const problem = misfit(element, KINDS[element.name], kinds);
      return problem === undefined ? [] : [{ part, message: problem }];
    }),
  );
}

/** A style continues with a paragraph style, rests on one of its own kind and is linked to one of the other kind. */
function wrongRelatives(style: XmlElement, kinds: ReadonlyMap<string, string>): readonly string[] {
  const own = attr(style, "w:type") ?? "paragraph";
  const wanted = { "w:basedOn": own, "w:next": "paragraph", "w:link": own === "paragraph" ? "character" : "paragraph" };
  return Object.entries(wanted).flatMap(([name, kind]) => {
    const element = child(style, name);
    const problem = element && misfit(element, kind, kinds);
    return problem === undefined ? [] : [`style ${attr(style, "w:styleId")}: ${problem}`];
  });
}

function misfit(element: XmlElement, kind: string | undefined, kinds: ReadonlyMap<string, string>): string | undefined {
  const id = val(element) ?? "";
  const actual = kinds.get(id);
  if (actual === undefined) return `${element.name} names style “${id}”, which does not exist`;
  return actual === kind ? undefined : `${element.name} names “${id}”, a ${actual} style`;
}

function circles(styles: readonly XmlElement[]): readonly string[] {
  const base = new Map(styles.map((style) => [attr(style, "w:styleId") ?? "", val(child(style, "w:basedOn"))]));
  return [...base.keys()].filter((id) => {
    const passed = new Set<string>();
    for (let at = base.get(id); at !== undefined && !passed.has(at); at = base.get(at)) passed.add(at);
    return passed.has(id);
  });
}
