/**
 * Two questions to one example, both about characters in order, white space apart.
 *
 * Of the source: does every letter and digit that was typed, and every sign that Markdown has no use for, come out? The
 * dialect prints numbers as typed, addresses, unknown tags and link definitions, so hardly anything may be missing.
 * Of the reference: does the text of the HTML that the rule asks for come out, its marks that are text among it?
 */
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { characters, firstLost } from "../support/oracles/lost-text.js";
import { firstLine, type Page } from "./books.js";

/** The first characters that do not come out, with what stands before them; empty when all do. */
export function lostOfSource({ example, printed, findings }: Page): string {
  return firstLost(characters(typed(example.markdown, findings), /[\p{L}\p{N},;.?%&$/@“”…]/u), characters(printed));
}

/** Asterisks are left out of this question: the dialect's own rule for them is the Vietnamese one. */
export function lostOfReference({ example, printed }: Page): string {
  return firstLost(characters(htmlText(example.html), /[^\s*]/u), characters(printed));
}

/**
 * What an author means to see on paper. Left out are comments, the tags that only format, the names of footnotes, and
 * lines with an error, which stops the build and says what is wrong there.
 */
function typed(markdown: string, findings: readonly Diagnostic[]): string {
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(({ at }) => at.line - firstLine));
  return markdown
    .split("\n")
    .map((line, index) => (wrong.has(index) ? "" : line))
    .join("\n")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<\/?(br|u|sup|sub)\s*\/?>/gi, "")
    .replace(/\[\^[^\]\s]+\]/g, "");
}

/** Text between tags, and what stands for a picture. */
function htmlText(html: string): string {
  return html
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<!--[\s\S]*?-->|<[?!/a-zA-Z][^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
