/**
 * The files of a case: the base report with the case's blocks laid over it. A block is a whole file, a change to a file
 * of the base (`diff`), or a list of files to take away (`xoa`).
 */
import { byteWords, bytesOf } from "./bytes.js";
import type { Block } from "./page.js";

export interface CaseFiles {
  /** By path inside the report's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files that are links, and the absolute path they lead to. */
  readonly links: ReadonlyMap<string, string>;
  /** Files that the machine refuses to open. */
  readonly refused: ReadonlySet<string>;
}

export function filesOf(base: ReadonlyMap<string, Uint8Array>, blocks: readonly Block[]): CaseFiles {
  const files = new Map(base);
  const links = new Map<string, string>();
  const refused = new Set<string>();
  for (const { words, lines, line } of blocks) {
    const [what = "", path = "", ...how] = words;
    const fault = (why: string): Error => new Error(`the block on line ${line} ${why}`);
    if (what === "xoa") {
      for (const each of lines) if (!files.delete(each)) throw fault(`takes away “${each}”, which is not there`);
      continue;
    }
    if (path === "") throw fault("names no file");
    if (what === "diff") {
      const text = new TextDecoder().decode(files.get(path));
      files.set(path, new TextEncoder().encode(changed(text, lines, fault)));
      continue;
    }
    for (const word of how) {
      if (word.startsWith("lien-ket=")) links.set(path, word.slice("lien-ket=".length));
      else if (word === "cam-doc") refused.add(path);
      else if (!byteWords.includes(word)) throw fault(`has the unknown word “${word}”`);
    }
    for (const each of expanded(path)) files.set(each, bytesOf(lines, how));
  }
  return { files, links, refused };
}

/** Runs of lines `-old` and `+new`, with unchanged ones to find the place; a blank line ends a run. */
function changed(text: string, lines: readonly string[], fault: (why: string) => Error): string {
  let now = `\n${text}`;
  for (const run of runs(lines)) {
    const side = (mark: string): string =>
      run
        .filter((each) => each.startsWith(" ") || each.startsWith(mark))
        .map((each) => `${each.slice(1)}\n`)
        .join("");
    const [before, after] = [`\n${side("-")}`, `\n${side("+")}`];
    if (now.split(before).length !== 2) throw fault(`changes lines that do not stand there exactly once:${before}`);
    now = now.replace(before, () => after);
  }
  return now.slice(1);
}

function runs(lines: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const each of lines) {
    if (each === "") found.push([]);
    else found.at(-1)?.push(each);
  }
  return found.filter((run) => run.length > 0);
}

/** `muc-{1..3}.md` names three files. */
function expanded(path: string): readonly string[] {
  const found = /^(.*)\{(\d+)\.\.(\d+)\}(.*)$/.exec(path);
  if (found === null) return [path];
  const [from, to] = [Number(found[2]), Number(found[3])];
  return Array.from({ length: to - from + 1 }, (_, index) => `${found[1]}${from + index}${found[4]}`);
}
