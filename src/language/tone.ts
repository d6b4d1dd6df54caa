/**
 * The position of the tone mark in `oa`, `oe`, `uy` at the end of a syllable: `hoá, khoẻ, uỷ` or `hóa, khỏe, ủy`. No rule
 * settles it and official texts have both; the two are one word.
 */
export type TonePlace = "uỷ" | "ủy";

const firsts = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
const seconds = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");

/** `q` takes the `u` that follows: the tone mark of `quý` is on its only vowel. */
const anyOf = (found: readonly string[]): RegExp => new RegExp(`(?<!q)(?:${found.join("|")})(?!\\p{L})`, "giu");

const moves = {
  ủy: { from: seconds, to: firsts, pattern: anyOf(seconds) },
  uỷ: { from: firsts, to: seconds, pattern: anyOf(firsts) },
} as const;

export function placeTone(text: string, place: TonePlace): string {
  const { from, to, pattern } = moves[place];
  return text.replace(pattern, (found) => likeCase(to[from.indexOf(found.toLowerCase())] ?? found, found));
}

/** `UỶ` → `ỦY`, `Uỷ` → `Ủy`. */
function likeCase(words: string, model: string): string {
  return [...words]
    .map((letter, index) => {
      const other = [...model][index] ?? "";
      return other === other.toLowerCase() ? letter : letter.toUpperCase();
    })
    .join("");
}
