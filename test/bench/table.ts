/** The table as Markdown, for people, and as plain data, for programs. */
import { type Spread, shown } from "./numbers.js";
import type { Machine } from "./program.js";
import type { Line, Row } from "./rows.js";

/** A row that was measured, or why it was not. */
export type Outcome =
  | { readonly row: Row; readonly lines: readonly Line[]; readonly load: number }
  | { readonly row: Row; readonly why: string };

export function machineLine({ cpu, cores, memory, system, node, pandoc, decuong, load }: Machine): string {
  return `${cpu}, ${cores} cores, ${memory} GiB, ${system}; Node ${node}, ${pandoc}, ${decuong}; load ${load} before the first run.`;
}

export function markdownOf(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap((outcome) =>
    "why" in outcome
      ? [notMeasured(outcome.row, outcome.why)]
      : outcome.lines.map((line) => measured(outcome.row, line)),
  );
  return [
    "| row | what | goal | min / **median** / max | n | reached | ratio of CPU time | made of (medians) |",
    "| --- | --- | ---: | ---: | ---: | --- | ---: | --- |",
    ...lines,
  ].join("\n");
}

function notMeasured({ number, what, goals }: Row, why: string): string {
  return `| ${number} | ${what} | ${goals} | not measured: ${why} | | | | |`;
}

function measured({ number }: Row, { what, goal, unit, spread, cpu, from = [] }: Line): string {
  const suffix = unit === "ratio" ? "" : ` ${unit}`;
  const parts = from.map((part) => `${part.what} ${amount(part.spread, part.unit)}`).join(", ");
  const reached = spread.median <= goal ? "yes" : "no";
  return `| ${number} | ${what} | ≤ ${goal}${suffix} | ${shown(spread, true)}${suffix} | ${spread.n} | ${reached} | ${cpu === undefined ? "" : shown(cpu)} | ${parts} |`;
}

function amount({ median }: Spread, unit: "ms" | "MiB"): string {
  if (unit === "MiB") return `${median.toFixed(0)} MiB`;
  return median >= 10_000 ? `${(median / 1000).toFixed(1)} s` : `${median.toFixed(median < 100 ? 1 : 0)} ms`;
}

/** `version` changes when readers of the file would break. */
export function dataOf(machine: Machine, outcomes: readonly Outcome[], count: number): object {
  return {
    version: 1,
    machine,
    reports: count,
    rows: outcomes.map((outcome) => {
      const { number, what, goals } = outcome.row;
      return "why" in outcome
        ? { number, what, goals, notMeasured: outcome.why }
        : { number, what, goals, load: outcome.load, lines: outcome.lines };
    }),
  };
}
