/**
 * Memoizes pure functions by text or by object. A memoized result is shared, so nobody may change it. Results that depend on
 * files are memoized in `workspace.ts`.
 */

export interface TextMemo {
  /** The highest number of memoized texts; the default fits a report of a hundred pages. */
  readonly size?: number;
  /** Longer texts seldom repeat and are not memoized. */
  readonly longest?: number;
}

/** Memoizes a function of one text. The oldest results are dropped, so memory is bounded. */
export function perText<T>(
  make: (text: string) => T,
  { size = 4_000, longest = 20_000 }: TextMemo = {},
): (text: string) => T {
  // Two generations; the older one is dropped as a whole, since deleting single entries makes a Map slow.
  let [recent, older] = [new Map<string, T>(), new Map<string, T>()];
  return (text) => {
    if (text.length > longest) return make(text);
    const before = recent.get(text);
    if (before !== undefined) return before;
    const made = older.get(text) ?? make(text);
    if (recent.size >= size / 2) [recent, older] = [new Map(), recent];
    recent.set(text, made);
    return made;
  };
}

/** Memoizes a function of one object, for as long as that object is in use. */
export function perObject<K extends object, T>(make: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, T>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined || known.has(object)) return before as T;
    const made = make(object);
    known.set(object, made);
    return made;
  };
}
