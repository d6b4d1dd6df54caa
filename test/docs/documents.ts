/**
 * The guides as data: fenced blocks, tables, links and headings with their lines. Only what the tests of the guides ask is
 * read; everything between is prose for people.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Fence {
  /** `md content/a/bao-cao.md`: what the block is, and for whom. */
  readonly kind: string;
  readonly rest: string;
  readonly lines: readonly string[];
  /** The `##` heading it stands under; each such section is tried in a fresh copy. */
  readonly section: string;
  readonly line: number;
}

export interface Guide {
  readonly path: string;
  readonly lines: readonly string[];
  readonly fences: readonly Fence[];
}

export function readGuide(path: string): Guide {
  const lines = readFileSync(`${root}${path}`, "utf8").split("\n");
  const fences: Fence[] = [];
  let section = "";
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    section = /^## (.+)$/.exec(line)?.[1] ?? section;
    const opened = /^(`{3,})(\S*)\s*(.*)$/.exec(line);
    if (opened === null) continue;
    const [, marks = "", kind = "", rest = ""] = opened;
    const end = lines.indexOf(marks, index + 1);
    if (end < 0) throw new Error(`${path}:${index + 1}: this block is not closed`);
    fences.push({ kind, rest, lines: lines.slice(index + 1, end), section, line: index + 1 });
    index = end;
  }
  return { path, lines, fences };
}

/** The lines of a section, from its heading to the next one of its level or above. */
export function sectionOf({ path, lines }: Guide, heading: string): readonly string[] {
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`${path} has no heading “${heading}”`);
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const end = lines.findIndex((line, index) => index > start && (/^(#+) /.exec(line)?.[1]?.length ?? 9) <= level);
  return lines.slice(start, end < 0 ? undefined : end);
}

/** The rows of the table whose first column has this heading. `\|` in a cell is a bar. */
export function tableUnder(lines: readonly string[], heading: string): readonly (readonly string[])[] {
  const start = lines.findIndex((line) => cells(line)[0] === heading);
  if (start < 0) throw new Error(`no table begins with the column “${heading}”`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end < 0 ? undefined : end).map(cells);
}

function cells(line: string): readonly string[] {
  if (!line.startsWith("|")) return [];
  const parts = line.slice(1).split(/(?<!\\)\|/);
  return parts.slice(0, -1).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** What stands between backticks: `don_vi` › `loai` is don_vi.loai. */
export function codeIn(cell: string | undefined): string {
  return [...(cell ?? "").matchAll(/`([^`]+)`/g)].map((found) => found[1]).join(".");
}

/** Links and pictures of the prose, with the line on which they stand. */
export function linksOf({ lines, fences }: Guide): readonly { readonly target: string; readonly line: number }[] {
  const inside = new Set(
    fences.flatMap((fence) => Array.from({ length: fence.lines.length + 2 }, (_, n) => fence.line + n)),
  );
  return lines.flatMap((text, index) => {
    if (inside.has(index + 1)) return [];
    const found = [...text.matchAll(/\]\(([^()\s]+)\)|(?:src|href)="([^"]+)"/g)];
    return found.map((each) => ({ target: each[1] ?? each[2] ?? "", line: index + 1 }));
  });
}

/** The name a heading has in a link, as GitHub makes it. */
export function anchorsOf({ lines }: Guide): ReadonlySet<string> {
  const titles = lines.flatMap((line) => /^#+ (.+)$/.exec(line)?.[1] ?? []);
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
        .replace(/ /g, "-"),
    ),
  );
}
