/**
 * Renders a report to the bytes of a .docx. The text is written here, npm docx makes the package around it, and dates are fixed,
 * so that one report gives the same bytes everywhere.
 */
import { perText } from "../../language/memo.js";
import { isoDate } from "../../model/date.js";
import { textArea } from "../../model/picture-size.js";
import type { FormatProfile } from "../../model/profile.js";
import type { Report } from "../../model/report.js";
import { anchorsOf } from "../anchors.js";
import { allOf, type Flow, flowOf } from "../flow.js";
import { planNumbers } from "../heading-numbers.js";
import { type Parts, writtenParts } from "./body.js";
import { type PageNumbers, planContents } from "./contents.js";
import type { Env } from "./env.js";
import { numberingXml } from "./numbering.js";
import { type CustomProperty, coreXml, customXml } from "./properties.js";
import { sealedPart, sealOf, sealProperty } from "./seal.js";
import { zip } from "./zip.js";

export interface DocxOptions {
  /** Show placeholders where something is missing. */
  readonly gaps?: boolean;
  /** The pages of a contents list; they are blank until Word fills them in where these are not given. */
  readonly pageNumbers?: PageNumbers | undefined;
  /** The contents list is plain lines that LibreOffice fills in, not a field that Word updates. */
  readonly plainContents?: boolean;
}

/** The bytes of the .docx file. */
export function renderDocx(report: Report, options: DocxOptions = {}): Uint8Array {
  const flow = flowOf(report, options.gaps ?? false);
  const env = envFor(flow, report.profile, options);
  const parts = writtenParts(report, flow, env);
  parts.set("word/numbering.xml", numberingXml(env.numbers, report.profile));
  parts.set("docProps/core.xml", core(report));
  const packed = bytesOf(parts);
  const properties = outlineProperties(report);
  const custom = customXml([...properties, { name: sealProperty, value: sealOf(packed) }]);
  return zip([...packed.set(sealedPart, encoded(custom))].map(([path, bytes]) => ({ path, bytes })));
}

// Short parts are often equal in many reports, so their compressed bytes are memoized.
const encoded = perText((text) => new TextEncoder().encode(text), { size: 64, longest: 5_000 });

function bytesOf(parts: Parts): Map<string, Uint8Array> {
  return new Map([...parts].map(([path, part]) => [path, typeof part === "string" ? encoded(part) : part]));
}

/** Facts about the whole report that are needed before the first block is written. */
function envFor(flow: Flow, profile: FormatProfile, { plainContents, pageNumbers }: DocxOptions): Env {
  const blocks = allOf(flow);
  return {
    profile,
    anchors: anchorsOf(blocks),
    numbers: planNumbers(blocks, profile),
    contents: planContents(flow.contents, plainContents === true, pageNumbers ?? new Map()),
    room: textArea(profile.page).width,
  };
}

function core(report: Report): string {
  const { outline, fields } = report;
  const subject = (fields.subject ?? outline.name).replace(/\s+/g, " ");
  const date = fields.date ?? outline.issuedWith?.date;
  return coreXml({
    title: `${outline.documentType} ${subject}`.trim(),
    subject,
    language: report.profile.language,
    // The report's own date: no clock is read.
    date: `${date === undefined ? "2000-01-01" : isoDate(date)}T00:00:00Z`,
  });
}

/** Identifies the outline of the report for the receiving office. */
function outlineProperties({ outline, profile, stage }: Report): readonly CustomProperty[] {
  return [
    { name: "decuong.mau", value: outline.id },
    { name: "decuong.phien_ban", value: outline.version },
    { name: "decuong.ma_de_cuong", value: outline.digest },
    { name: "decuong.the_thuc", value: profile.id },
    { name: "decuong.giai_doan", value: stage },
  ];
}
