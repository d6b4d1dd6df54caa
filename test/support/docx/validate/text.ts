/** V17 and V18: text that Word shows as it is stored, and fields that are whole. */
import { readFields } from "../fields.js";
import { stories } from "../parts.js";
import { attr, findAll, type XmlElement } from "../xml.js";
import type { Check } from "./fault.js";

export const checkText: Check = (docx) =>
  stories(docx).flatMap(({ path, root }) =>
    findAll(root, "w:t", "w:delText", "w:instrText")
      .flatMap(wrongText)
      .map((message) => ({ part: path, message })),
  );

export const checkFields: Check = (docx) =>
  stories(docx).flatMap(({ path, root }) => readFields(root).problems.map((message) => ({ part: path, message })));

function wrongText(element: XmlElement): readonly string[] {
  const shown = JSON.stringify(element.text.slice(0, 60));
  const keeps = attr(element, "xml:space") === "preserve";
  return [
    ...(/[\n\r\t]/.test(element.text) ? [`${element.name} ${shown} holds a raw line break or tab`] : []),
    ...(/^ | $/.test(element.text) && !keeps ? [`${element.name} ${shown} loses its outer spaces`] : []),
  ];
}
