/** Reports in a folder of the real disk, and the program over them: in this process, or built and in one of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Machine } from "../../src/batch/machine.js";
import type { Streams } from "../../src/batch/streams.js";
import type { Host } from "../../src/host/host.js";

export const root = join(import.meta.dirname, "../..");
export const program = join(root, "dist/program/decuong.cjs");

export interface Ended {
  /** The exit code, or the signal that ended it. */
  readonly code: number | string | null;
  readonly out: string;
  readonly err: string;
}

export interface Scratch {
  readonly path: string;
  /** A new empty folder. */
  readonly fresh: () => string;
  readonly remove: () => void;
}

export function scratchFolder(name: string): Scratch {
  const path = mkdtempSync(join(tmpdir(), `decuong-${name}-`));
  let made = 0;
  return {
    path,
    fresh: () => {
      const folder = join(path, String(++made));
      mkdirSync(folder);
      return folder;
    },
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export function lay(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every plain file below a folder with its bytes in base64; what else stands there by its kind. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        const shown = path.slice(folder.length + 1);
        return [shown, entry.isFile() ? readFileSync(path).toString("base64") : entry.isDirectory() ? "/" : "?"];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export interface Begun {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/**
 * The built program in a process of its own. `node` are words for Node itself. What an earlier run found is told by none but
 * those that name a folder for it: two runs are compared to see that both do the same work.
 */
export function begin(
  cwd: string,
  words: readonly string[],
  node: readonly string[] = [],
  env = {},
  file = program,
): Begun {
  const remembers = !["check", "build"].includes(words[0] ?? "") || "XDG_CACHE_HOME" in env;
  const child = spawn(process.execPath, [...node, file, ...words, ...(remembers ? [] : ["--no-cache"])], {
    cwd,
    env: { ...process.env, ...env },
  });
  let [out, err] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? signal, out, err }));
  });
  return { child, ended };
}

/** The sources in this process; the words of a line are parted by spaces. */
export async function type(
  host: Host,
  words: readonly string[],
  streams: Partial<Streams> = {},
  machine: Machine = {},
): Promise<Ended> {
  const { run } = await import("../../src/cli/run.js");
  let [out, err] = ["", ""];
  const told: Streams = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    colour: false,
    ...streams,
  };
  const code = await run(words, host, told, machine);
  return { code, out, err };
}
