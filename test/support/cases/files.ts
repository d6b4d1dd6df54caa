/**
 * The files of a case: the base report with the case's blocks laid over it. A block is a whole file, a change to a file
 * of the base (`diff`), what an example shows of a file (`ghep`), or a list of files to take away (`xoa`)
 * or that are not there in an example (`khong-co`). Words after the path say what the file is besides its
 * text: a link (`lien-ket=`), closed to reading (`cam-doc`), a copy of a file of the program's templates (`chep=`), a
 * picture (`hinh=`).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "../../../src/catalogue/case-page.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { bytesOf, counted, isByteWord } from "./bytes.js";
import { layOver, placeOf, withExampleFiles } from "./examples.js";

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
  const shown = blocks.filter(({ words }) => words[0] === "ghep").map(({ words }) => words[1] ?? "");
  if (shown.length > 0) withExampleFiles(files, shown);
  for (const { words, lines, line } of blocks) {
    const [what = "", path = "", ...how] = words;
    const fault = (why: string): Error => new Error(`the block on line ${line} ${why}`);
    if (what === "xoa") {
      for (const each of lines) if (!files.delete(each)) throw fault(`takes away “${each}”, which is not there`);
      continue;
    }
    if (what === "khong-co") {
      for (const each of lines) files.delete(placeOf(each));
      continue;
    }
    if (path === "") throw fault("names no file");
    if (what === "diff") {
      const text = new TextDecoder().decode(files.get(path));
      files.set(path, new TextEncoder().encode(changed(text, lines, fault)));
      continue;
    }
    if (what === "ghep") {
      layOver(files, path, bytesOf(lines, how));
      continue;
    }
    let bytes: Uint8Array | undefined;
    for (const word of how) {
      const [name, value = ""] = word.split("=");
      if (name === "lien-ket") links.set(path, value);
      else if (name === "chep") bytes = readFileSync(join(nodeHost().ownTemplates, value));
      else if (word === "cam-doc") refused.add(path);
      else if (!isByteWord(word)) throw fault(`has the unknown word “${word}”`);
    }
    const range = /^(.*)\{1\.\.(\d+)\}(.*)$/.exec(path);
    if (range === null) files.set(path, bytes ?? bytesOf(lines, how));
    // `muc-{1..3}.md` is three files.
    for (let number = 1; number <= Number(range?.[2] ?? 0); number++) {
      const own = lines.map((each) => counted(each, number));
      files.set(`${range?.[1]}${number}${range?.[3]}`, bytesOf(own, how));
    }
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
