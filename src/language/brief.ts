/** Words of an author as a sentence can show them: a cell may be as long as a file. */
export function brief(words: string): string {
  const letters = [...words.slice(0, 200).replace(/\s+/g, " ")];
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("");
}
