/**
 * A function of one text with a memory of its last results, which are shared and must not be changed. What is longer than
 * `longest` letters seldom comes twice and is not kept.
 */
export function keptByText<T>(make: (text: string) => T, size = 64, longest = 20_000): (text: string) => T {
  // Two halves, of which the older goes as a whole: a Map looks for its oldest entry past all that were deleted.
  let [known, older] = [new Map<string, T>(), new Map<string, T>()];
  return (text) => {
    if (text.length > longest) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = older.get(text) ?? make(text);
    if (known.size >= size / 2) [known, older] = [new Map(), known];
    known.set(text, made);
    return made;
  };
}

let watching = false;

/** From here on texts are looked at again and again, few of them changed: while somebody types and the program watches. */
export function keepTexts(): void {
  watching = true;
}

/** More texts than a report of a hundred pages has. */
const texts = 8_000;

/** A function of one text with a memory only where texts come again: of a thousand reports each text is another. */
export function keptWhileWatching<T>(make: (text: string) => T): (text: string) => T {
  const kept = keptByText(make, texts);
  return (text) => (watching ? kept(text) : make(text));
}
