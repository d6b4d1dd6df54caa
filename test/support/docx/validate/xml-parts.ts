/** V1 and V2: every part can be read, and is announced as what it is. */
import { CONTENT_TYPES, contentTypeOf, type Docx } from "../parts.js";
import { attr, childrenOf } from "../xml.js";
import { type Check, type Finding, repeats } from "./fault.js";

const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "application/vnd.openxmlformats-officedocument";
const WORD = `${OFFICE}.wordprocessingml`;

/** Parts by the relationship that leads to them; under the bare `application/xml` Word does not know them. */
const TYPES: Readonly<Record<string, string>> = {
  officeDocument: `${WORD}.document.main+xml`,
  styles: `${WORD}.styles+xml`,
  numbering: `${WORD}.numbering+xml`,
  settings: `${WORD}.settings+xml`,
  fontTable: `${WORD}.fontTable+xml`,
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  footnotes: `${WORD}.footnotes+xml`,
  endnotes: `${WORD}.endnotes+xml`,
  comments: `${WORD}.comments+xml`,
  theme: `${OFFICE}.theme+xml`,
  "extended-properties": `${OFFICE}.extended-properties+xml`,
  "custom-properties": `${OFFICE}.custom-properties+xml`,
  "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
};

/** Also asks that the body is where the other checks look: under another prefix they would pass by seeing nothing. */
export const checkXml: Check = (docx) => {
  const unreadable = [...docx.broken].map(([part, message]) => ({ part, message }));
  const { main } = docx;
  const unknown =
    main && (main.root.name !== "w:document" || attr(main.root, "xmlns:w") !== WORD_NAMESPACE)
      ? [{ part: main.path, message: `root <${main.root.name}> is not w:document of WordprocessingML` }]
      : [];
  return [...unreadable, ...unknown];
};

export const checkContentTypes: Check = (docx) => {
  const types = docx.xml.get(CONTENT_TYPES);
  const complain = (message: string): Finding => ({ part: CONTENT_TYPES, message });
  if (types === undefined) return [complain("is missing or unreadable")];
  const defaults = childrenOf(types, "Default").map((element) => attr(element, "Extension")?.toLowerCase() ?? "");
  const overrides = childrenOf(types, "Override").map((element) => attr(element, "PartName") ?? "");
  const parts = [...docx.package.parts.keys()].filter((path) => path !== CONTENT_TYPES);
  return [
    ...repeats(defaults).map((extension) => complain(`extension ${extension} is listed twice`)),
    ...repeats(overrides.map((name) => name.toLowerCase())).map((name) => complain(`part ${name} is listed twice`)),
    ...overrides
      .filter((name) => !docx.package.parts.has(name.slice(1)))
      .map((name) => complain(`part ${name} is listed and does not exist`)),
    ...parts
      .filter((path) => contentTypeOf(docx, path) === undefined)
      .map((path) => complain(`part /${path} has no content type`)),
    ...wrongTypes(docx).map(complain),
  ];
};

function wrongTypes(docx: Docx): readonly string[] {
  return [...docx.relationships.values()].flat().flatMap(({ type, target }) => {
    const wanted = TYPES[type];
    if (wanted === undefined || target === undefined || !docx.package.parts.has(target)) return [];
    const actual = contentTypeOf(docx, target);
    return actual === undefined || actual === wanted ? [] : [`part /${target} is announced as ${actual}`];
  });
}
