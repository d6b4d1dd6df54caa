/** G1, nothing lost: every visible character of what was typed comes out, in order, after NFC; or a finding names it. */

/** Visible characters; `kept` says which of them count. */
export function characters(text: string, kept = /[^\s\uFEFF]/u): readonly string[] {
  return [...text.normalize("NFC")].filter((character) => kept.test(character));
}

/** The first of `needed` that are not `there`, with what stands before them; empty when all are. More may be said. */
export function firstLost(needed: readonly string[], there: readonly string[]): string {
  let at = 0;
  for (const [index, character] of needed.entries()) {
    const found = there.indexOf(character, at);
    if (found < 0) return needed.slice(Math.max(0, index - 10), index + 10).join("");
    at = found + 1;
  }
  return "";
}

/** Whole words and lines: each piece stands in `printed` as it was typed, white space apart, behind the one before it. */
export function lostPieces(pieces: readonly string[], printed: string): readonly string[] {
  const there = characters(printed).join("");
  const lost: string[] = [];
  let from = 0;
  for (const piece of pieces) {
    const needed = characters(piece).join("");
    const at = there.indexOf(needed, from);
    if (at < 0) lost.push(piece);
    else from = at + needed.length;
  }
  return lost;
}
