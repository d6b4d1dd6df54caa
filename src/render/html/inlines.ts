/** Inlines → HTML, and the footnotes they refer to. */
import type { Inline, Mark, MarkName, NoteMark, Reference } from "../../model/block.js";
import { roles } from "../../model/roles.js";
import type { Anchors } from "../anchors.js";
import { classOf } from "./env.js";
import { escapeHtml } from "./escape.js";

/** The notes at the end of the page. */
export function notesToHtml(notes: readonly NoteMark[], anchors: Anchors): string {
  if (notes.length === 0) return "";
  const each = notes.map(
    ({ number, children }) =>
      `<p class="${classOf(roles.note)}" id="chu-thich-${number}"><a href="#dan-${number}"><sup>${number}</sup></a> ${inlinesToHtml(children, anchors)}</p>`,
  );
  return `<section role="doc-endnotes">\n${each.join("\n")}\n</section>\n`;
}

const tags: Readonly<Record<MarkName, string>> = {
  strong: "strong",
  emphasis: "em",
  underline: "u",
  superscript: "sup",
  subscript: "sub",
  look: "span",
};

export function inlinesToHtml(inlines: readonly Inline[], anchors: Anchors): string {
  return inlines.map((inline) => inlineToHtml(inline, anchors)).join("");
}

function marked({ mark, role, children }: Mark, anchors: Anchors): string {
  const tag = tags[mark];
  return `<${tag}${role === undefined ? "" : ` class="${classOf(role)}"`}>${inlinesToHtml(children, anchors)}</${tag}>`;
}

function inlineToHtml(inline: Inline, anchors: Anchors): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "mark":
      return marked(inline, anchors);
    case "break":
      return "<br>";
    case "fact":
      return escapeHtml(inline.value ?? `{{${inline.name}}}`).replaceAll("\n", "<br>");
    case "note":
      return `<sup${inline.first === false ? "" : ` id="dan-${inline.number}"`}><a href="#chu-thich-${inline.number}">${inline.number}</a></sup>`;
    case "reference":
      return reference(inline, anchors);
  }
}

/** Plain words if the target is not printed. */
function reference({ id, text = `[[${id}]]`, anchor: to = "" }: Reference, anchors: Anchors): string {
  const anchor = anchors.get(to);
  return anchor === undefined ? escapeHtml(text) : `<a href="#${anchor.name}">${escapeHtml(text)}</a>`;
}
