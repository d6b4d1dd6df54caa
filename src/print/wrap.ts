/** Wraps text to the width of a terminal. Counts characters after composing, so that Vietnamese diacritics take no width. */

export function lettersIn(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].length;
}

/** A word, or a short quotation: text that a person types is not broken. */
const piece = /[^\s“]*“[^”\n]{0,40}”\S*|\S+/g;

/** Breaks a text at its spaces: the first line begins with `first`, the others with `rest`. Words are never cut. */
export function wrapped(text: string, width: number, first: string, rest: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.match(piece) ?? []) {
    const longer = empty ? `${line}${word}` : `${line} ${word}`;
    if (!empty && lettersIn(longer) > width) {
      lines.push(line);
      line = `${rest}${word}`;
    } else line = longer;
    empty = false;
  }
  return [...lines, line];
}

export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - lettersIn(text)));
}

export function shortened(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join("")}…`;
}

/** Code points that a terminal would hide or obey. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u00A0\u2028\u2029]/gu, (found) => {
    const number = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return found === "\n" || found === "\t" ? found : `⟨U+${number}⟩`;
  });
}
