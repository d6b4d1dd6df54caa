/** A case → what the compiler says of it, in process and without a disk. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../../../src/catalogue/case-page.js";
import { type Compiled, type CompileOptions, compile } from "../../../src/compile.js";
import { type Host, HostError } from "../../../src/host/host.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { type CaseFiles, filesOf } from "./files.js";

/** The report's folder, below which everything a page names has its place. */
export const caseFolder = "don-vi";

/** A folder of the disk as a table of files. */
export function filesIn(root: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.map((name) => [name.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(name)]));
}

export function runCase(base: ReadonlyMap<string, Uint8Array>, each: Case): readonly Diagnostic[] {
  return compileCase(base, each).diagnostics;
}

export function compileCase(base: ReadonlyMap<string, Uint8Array>, each: Case, options: CompileOptions = {}): Compiled {
  return compile(hostOfCase(base, each), caseFolder, options);
}

export function hostOfCase(base: ReadonlyMap<string, Uint8Array>, each: Case): Host {
  return hostOf(filesOf(base, each.blocks));
}

/** `severity code file:line`, as pages write it. */
export function lineOf({ severity, code, at }: Diagnostic): string {
  const file = at.file.startsWith(`${caseFolder}/`) ? at.file.slice(caseFolder.length + 1) : at.file;
  return `${severity} ${code} ${file}:${at.line}`;
}

/** A table of files with what only a disk has: links and files that cannot be opened. */
function hostOf({ files, links, refused }: CaseFiles): Host {
  const placed = [...files].map(([path, bytes]) => [`${caseFolder}/${path}`, bytes] as const);
  const host = memoryHost(Object.fromEntries(placed), nodeHost());
  const inside = (path: string): string => host.absolute(path).slice(`/${caseFolder}/`.length);
  return {
    ...host,
    realPath: (path) => links.get(inside(path)) ?? host.realPath(path),
    read: (path) => {
      if (refused.has(inside(path))) throw new HostError("forbidden", path);
      return host.read(path);
    },
  };
}
