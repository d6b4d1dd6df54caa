/** Rows of the catalogue of hostile input that a file of tests answers for: each occurs in the names of its tests. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** `file` is the test file itself (`import.meta.filename`); rows are numbers of the catalogue, first and last. */
export function everyRowOccurs(file: string, first: number, last: number): void {
  test(`every row from ${rowName(first)} to ${rowName(last)} has its test`, () => {
    // A name is a string that begins with the number of its row.
    const named = new Set([...readFileSync(file, "utf8").matchAll(/["`](T-\d{3}) /g)].map(([, row]) => row));
    const rows = Array.from({ length: last - first + 1 }, (_, index) => rowName(first + index));
    expect(rows.filter((row) => !named.has(row))).toEqual([]);
  });
}

function rowName(number: number): string {
  return `T-${String(number).padStart(3, "0")}`;
}
