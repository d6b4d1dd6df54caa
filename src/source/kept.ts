/** A function of one text with a memory of its last results, which are shared and must not be changed. */
export function keptByText<T>(make: (text: string) => T, size = 64): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    const [oldest] = known.keys();
    if (known.size >= size && oldest !== undefined) known.delete(oldest);
    known.set(text, made);
    return made;
  };
}
