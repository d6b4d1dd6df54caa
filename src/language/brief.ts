/** Shortens an author's words for use in a sentence, since a cell may be as long as a file. */
export function brief(words: string): string {
  const letters = [...words.slice(0, 200).replace(/\s+/g, " ")];
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("");
}
