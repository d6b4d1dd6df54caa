/**
 * Where the tone mark stands in `oa`, `oe`, `uy` at the end of a syllable: `hoá, khoẻ, uỷ` or `hóa, khỏe, ủy`. No rule
 * settles it, official texts have both; the two are one word.
 */
export type TonePlace = "uỷ" | "ủy";

const pairs: readonly (readonly [first: string, second: string])[] = [
  ["òa óa ỏa õa ọa", "oà oá oả oã oạ"],
  ["òe óe ỏe õe ọe", "oè oé oẻ oẽ oẹ"],
  ["ùy úy ủy ũy ụy", "uỳ uý uỷ uỹ uỵ"],
].flatMap(([first = "", second = ""]) => {
  const seconds = second.split(" ");
  return first.split(" ").map((each, index): readonly [string, string] => [each, seconds[index] ?? each]);
});

/** `q` takes the `u` that follows: the tone of `quý` stands on its only vowel. */
export function placeTone(text: string, place: TonePlace): string {
  return pairs.reduce((words, [first, second]) => {
    const [from, to] = place === "ủy" ? [second, first] : [first, second];
    return words.replace(new RegExp(`(?<!q)${from}(?!\\p{L})`, "giu"), (found) => likeCase(to, found));
  }, text);
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
