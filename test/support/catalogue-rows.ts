/** Rows of the catalogue of hostile input that a file of tests answers for: each occurs in the names of its tests. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** `file` is the test file itself (`import.meta.filename`); rows are numbers of the catalogue, first and last. */
export function everyRowOccurs(file: string, first: number, last: number): void {
  test(`every row from T-${pad(first)} to T-${pad(last)} has its test`, () => {
    const text = readFileSync(file, "utf8");
    const named = new Set(
      [...text.matchAll(/\b(?:test|describe)(?:\.each\([^`]*?\]\))?\("(T-\d{3}) /gs)].map(([, row]) => row),
    );
    const rows = Array.from({ length: last - first + 1 }, (_, index) => `T-${pad(first + index)}`);
    expect(rows.filter((row) => !named.has(row))).toEqual([]);
  });
}

function pad(number: number): string {
  return String(number).padStart(3, "0");
}
