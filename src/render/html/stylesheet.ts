/** The looks of a profile as CSS, with the page's size and margins for printing. No font is fetched from anywhere. */
import type { FormatProfile, Look, TextAlign } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { classOf } from "./env.js";

export function stylesheet(profile: FormatProfile): string {
  const { page, font } = profile;
  const width = page.width - page.left - page.right;
  const turnedWidth = page.height - page.top - page.bottom;
  const number = `@top-center { content: counter(page); font: 14pt "${font}", serif; }`;
  const upright = `size: ${page.width}mm ${page.height}mm; margin: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm;`;
  // A turned sheet is bound at its top.
  const turned = `size: ${page.height}mm ${page.width}mm; margin: ${page.left}mm ${page.top}mm ${page.right}mm ${page.bottom}mm;`;
  return [
    `@page { ${upright} ${number} }`,
    `@page ngang { ${turned} ${number} }`,
    ...(page.back === undefined
      ? []
      : [`@page :left { margin-left: ${page.back.left}mm; margin-right: ${page.back.right}mm; }`]),
    ...(profile.annexes.ownPages ? unnumberedAnnexes(upright, turned) : []),
    `@page :first { @top-center { content: none; } }`,
    `body { width: ${width}mm; margin: ${page.top}mm auto; font-family: "${font}", "Liberation Serif", serif; color: #000; background: #fff; }`,
    `p, h1, h2, h3, h4, h5, h6, caption { margin: 0; }`,
    `blockquote, figure { margin: 0; }`,
    `figure { page-break-inside: avoid; }`,
    `img { max-width: 100%; vertical-align: bottom; }`,
    `h1, h2, h3, h4, h5, h6 { break-after: avoid; }`,
    `.ngat-trang { break-after: page; }`,
    `section.ngang { page: ngang; width: ${turnedWidth}mm; }`,
    `section.ngang table { width: calc(100% - 1pt); }`,
    `section.phu-luc-moi { break-before: page; margin-top: 24pt; }`,
    `@media print { body, section.ngang { width: auto; margin: 0; } section.phu-luc-moi { margin-top: 0; } a { color: inherit; text-decoration: none; } }`,
    `nav ul { list-style: none; margin: 0; padding: 0; }`,
    `nav a { color: inherit; text-decoration: none; }`,
    `table { border-collapse: collapse; width: 100%; }`,
    `table.khung td { vertical-align: top; padding: 0; }`,
    `table.khung { page-break-inside: avoid; }`,
    `table.khung:not(:first-child) { margin-top: 12pt; }`,
    `table.khung td { box-sizing: content-box; }`,
    `p.dong-khung { box-sizing: border-box; border: 0.75pt solid currentColor; margin-left: auto; margin-right: auto; }`,
    `table.bang { margin: 6pt auto; }`,
    `table.bang td, table.bang th { border: 0.5pt solid #000; padding: 0 5.4pt; overflow-wrap: break-word; }`,
    `table.rong td, table.rong th { padding: 0 2pt; }`,
    `table.bang tr, table.bang tbody.lien { page-break-inside: avoid; }`,
    `thead { display: table-header-group; }`,
    `hr { border: 0; border-top: 0.75pt solid #000; }`,
    ...[...profile.roles.values()].filter((look) => look.role !== roles.base).map(rule),
    "",
  ].join("\n");
}

/** No browser restarts page numbers inside a document, and a wrong number is worse than none. */
function unnumberedAnnexes(upright: string, turned: string): readonly string[] {
  return [
    `@page phu-luc { ${upright} @top-center { content: none; } }`,
    `@page phu-luc-ngang { ${turned} @top-center { content: none; } }`,
    `section.phu-luc-moi { page: phu-luc; }`,
    `section.phu-luc-moi section.ngang { page: phu-luc-ngang; }`,
  ];
}

const aligns: Readonly<Record<TextAlign, string>> = { left: "left", center: "center", right: "right", both: "justify" };

function rule(look: Look): string {
  const { color, lineAbove } = look;
  const { role, size, bold, italic, underline, align, firstLine, left, right, before, after, line, lineRule } = look;
  // A drawn line is a line of no height; its own element carries the width.
  if (look.size <= 2) return `.${classOf(role)} { margin: ${before}pt auto ${after}pt auto; }`;
  const height = lineRule === "multiple" ? String(line) : `${line}pt`;
  return [
    `.${classOf(role)} { font-size: ${size}pt; font-weight: ${bold ? "bold" : "normal"}; font-style: ${italic ? "italic" : "normal"};`,
    `text-decoration: ${underline ? "underline" : "none"}; text-align: ${aligns[align]}; text-indent: ${firstLine}mm;`,
    `margin: ${before}pt ${right}mm ${after}pt ${left}mm; line-height: ${height};${color === undefined ? "" : ` color: #${color};`}${lineAbove ? " border-top: 0.75pt solid #000; padding-top: 4pt;" : ""} }`,
  ].join(" ");
}
