/** Keeps text within what the parser can hold. */
import { limits } from "./limits.js";

/** Lines nested far beyond what a person types would exhaust the parser or be dropped by it: they become plain text. */
export function tamed(typed: readonly string[], report: (index: number) => void): string {
  const bound = limits.nesting * 2;
  let inside = 0;
  const lines = typed.map((line, index) => {
    if (/^\s*:{3,}\s*\p{L}/u.test(line)) inside++;
    else if (/^\s*:{3,}\s*$/.test(line)) inside = Math.max(0, inside - 1);
    const marks = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0].replace(/\s|\d/g, "").length ?? 0;
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (marks <= bound && indent <= bound * 4 && inside <= limits.nesting) return line;
    report(index);
    return `\\${line.trim()}`;
  });
  return lines.join("\n");
}
