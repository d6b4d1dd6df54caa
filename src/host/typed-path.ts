/** Paths in commands that a finding or a summary offers, ready to be typed. */

/** In quotes where it holds more than letters, digits and plain signs. */
export function typedPath(path: string): string {
  return /^[\p{L}\p{M}\p{N}._/:-]+$/u.test(path) ? path : `"${path}"`;
}
