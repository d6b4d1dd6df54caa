/** The looks of a profile as CSS, with the page's size and margins for printing. No font is fetched from anywhere. */
import type { FormatProfile, Look, TextAlign } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { classOf } from "./blocks.js";

export function stylesheet(profile: FormatProfile): string {
  const { page, font } = profile;
  const width = page.width - page.left - page.right;
  return [
    `@page { size: ${page.width}mm ${page.height}mm; margin: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm; @top-center { content: counter(page); font: 14pt "${font}", serif; } }`,
    ...(page.back === undefined
      ? []
      : [`@page :left { margin-left: ${page.back.left}mm; margin-right: ${page.back.right}mm; }`]),
    `@page :first { @top-center { content: none; } }`,
    `body { width: ${width}mm; margin: ${page.top}mm auto; font-family: "${font}", "Liberation Serif", serif; color: #000; background: #fff; }`,
    `@media print { body { width: auto; margin: 0; } a { color: inherit; text-decoration: none; } }`,
    `p, h1, h2, h3, h4, h5, h6, caption { margin: 0; }`,
    `blockquote, figure { margin: 0; }`,
    `figure { page-break-inside: avoid; }`,
    `img { max-width: 100%; vertical-align: bottom; }`,
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
