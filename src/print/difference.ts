/** Prints the changes of `--fix` as a patch. */
export interface Change {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A fix never changes the number of lines, so every hunk is one line long. */
export function difference(file: string, changes: readonly Change[]): string {
  const hunks = changes.map(({ line, before, after }) => `@@ -${line} +${line} @@\n-${before}\n+${after}\n`);
  return `--- ${file}\n+++ ${file}\n${hunks.join("")}`;
}
