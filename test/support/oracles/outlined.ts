/** Reports written by rule after an outline: every title in its place, so that a test changes one thing and sees what is found. */

import { compile } from "../../../src/compile.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import type { OutlineEntry } from "../../../src/model/outline.js";
import type { Files } from "../../unit/cli/terminal.js";
import { smallFields } from "../small-report.js";

/** How a title is typed in the file of the entry above it; `depth` is 1 right below that entry. */
export type Look = (entry: OutlineEntry, depth: number) => string;

export const asHeading: Look = ({ title }, depth) => `${"#".repeat(depth + 1)} ${title}`;

/** The number as it is printed on paper, `II.3` as `3-`. */
export function printedNumber({ number, ordinal, kind }: OutlineEntry): string {
  return kind === "star" ? "*" : kind === "plus" ? "+" : `${(number ?? "").includes(".") ? ordinal : number}-`;
}

/** One file for each entry of the first level; those below it stand in it as `look` types them. */
export function written(entries: readonly OutlineEntry[], look: Look = asHeading): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map((entry, index) => [
      `r/${index + 1}.md`,
      ["---", `muc: ${entry.number ?? entry.id}`, "---", "Chi bộ đã làm đúng.", "", ...linesOf(entry, 1, look)].join(
        "\n",
      ),
    ]),
  );
}

function linesOf({ children }: OutlineEntry, depth: number, look: Look): readonly string[] {
  return children.flatMap((child) => [
    look(child, depth),
    "",
    "Chi bộ đã làm đúng.",
    "",
    ...linesOf(child, depth + 1, look),
  ]);
}

/** `bao-cao.md` for an outline and a unit. */
export function fieldsFor(outline: string, unit = "doan_khoi", work = "giao_duc"): string {
  return smallFields
    .replace("mau: mau-nho", `mau: ${outline}`)
    .replace("loai: dang_bo_co_so", `loai: ${unit}`)
    .replace("- chung", `- ${work}`);
}

/** Findings about structure, not about language, in order; as `severity code file:line`. */
export function structureOf(files: Files): readonly string[] {
  const { diagnostics } = compile(memoryHost(files, nodeHost()), "r");
  return diagnostics
    .filter(({ code }) => structural.test(code))
    .map(({ severity, code, at }) => `${severity} ${code} ${at.file.replace("r/", "")}:${at.line}`);
}

const structural =
  /^(missing-section|empty-section|near-heading|unknown-heading|unknown-entry|wrong-parent|wrong-number|out-of-order|duplicate-section|entry-as-text|heading-as-text|not-asked-section|reserved-section|almost-heading|legacy-letters|odd-letter|placeholder-left|none-declared|copied-guidance|outline-.*)$/;
