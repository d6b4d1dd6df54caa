/**
 * Two helpers that remember results of pure functions. A remembered result is shared, so nobody may change it.
 * They hold results by text and by object; results that depend on files are remembered in `workspace.ts`.
 */

export interface TextMemo {
  /** Most texts that are remembered at once: by default what a report of a hundred pages has. */
  readonly size?: number;
  /** Longer texts seldom come twice and are not remembered. */
  readonly longest?: number;
}

/** Memoizes a function of one text. The oldest results are dropped, so memory is bounded. */
export function perText<T>(
  make: (text: string) => T,
  { size = 4_000, longest = 20_000 }: TextMemo = {},
): (text: string) => T {
  // Two halves, of which the older is dropped as a whole: deleting single entries makes a Map slow.
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
