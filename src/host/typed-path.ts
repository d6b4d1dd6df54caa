/** Formats a path for a command line that a finding or a summary offers. */

/** Quoted if it holds more than letters, digits and plain signs. */
export function typedPath(path: string): string {
  return /^[\p{L}\p{M}\p{N}._/:-]+$/u.test(path) ? path : `"${path}"`;
}
