/** Rewrites the last words of a paragraph, whose punctuation is often the format's decision. */
import { type Inline, text } from "./block.js";
import { inlineText } from "./walk.js";

/** Rewrites the words at the end. A footnote reference after them stays there. */
export function changeEnd(inlines: readonly Inline[], change: (words: string) => string): readonly Inline[] {
  const last = inlines.findLastIndex((inline) => inline.kind !== "note" && inlineText([inline]) !== "");
  const inline = inlines[last];
  if (inline === undefined) return inlines;
  return [...inlines.slice(0, last), ...changed(inline, change), ...inlines.slice(last + 1)];
}

function changed(inline: Inline, change: (words: string) => string): readonly Inline[] {
  if (inline.kind === "text") return [text(change(inline.text))];
  if (inline.kind === "mark") return [{ ...inline, children: changeEnd(inline.children, change) }];
  // The words of a fact or a reference stay; text can only be added after them.
  const words = inlineText([inline]);
  const wanted = change(words);
  return wanted.startsWith(words) && wanted !== words ? [inline, text(wanted.slice(words.length))] : [inline];
}
