/** Walks every node of a parsed program, outermost first. */
export function visit(node, look) {
  if (typeof node !== "object" || node === null) return;
  if (typeof node.type === "string") look(node);
  for (const each of Object.values(node)) visit(each, look);
}

/** The code with edits applied: `[from, to, replacement]`, which must not overlap. */
export function withChanges(code, changes) {
  return changes
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end, put]) => text.slice(0, start) + put + text.slice(end), code);
}
