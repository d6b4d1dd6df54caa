/** The property parts of a Word file: its title and its outline. No person, machine or clock. */
import { escapeXml, xmlHead } from "./xml.js";

export interface CoreProperties {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  /** W3CDTF, UTC. */
  readonly date: string;
}

export function coreXml({ title, subject, language, date }: CoreProperties): string {
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:language>${escapeXml(language)}</dc:language>${time("created")}${time("modified")}</cp:coreProperties>`;
}

export interface CustomProperty {
  readonly name: string;
  readonly value: string;
}

export function customXml(properties: readonly CustomProperty[]): string {
  // The format id that Office gives to every custom property; numbering begins at 2.
  const each = properties.map(
    ({ name, value }, index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${each.join("")}</Properties>`;
}
