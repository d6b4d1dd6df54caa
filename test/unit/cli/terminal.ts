/** The command line in process: words and a table of files in, the exit code and both streams out. */
import { join } from "node:path";
import type { ExitCode } from "../../../src/batch/exit-code.js";
import type { Machine } from "../../../src/batch/machine.js";
import type { Streams } from "../../../src/batch/streams.js";
import { run } from "../../../src/cli/run.js";
import { type MemoryHost, memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { filesIn } from "../../support/cases/run.js";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Ended {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Terminal {
  readonly host: MemoryHost;
  /** `check content/a` as a person types it; words in quotes are one word. */
  readonly type: (line: string, streams?: Partial<Streams>, machine?: Machine) => Promise<Ended>;
  readonly text: (path: string) => string | undefined;
  /** Every path below a folder, in order. */
  readonly below: (folder: string) => readonly string[];
}

export function terminal(files: Files): Terminal {
  const host = memoryHost(files, nodeHost());
  return {
    host,
    type: async (line, streams, machine) => {
      const [out, err]: [string[], string[]] = [[], []];
      const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ""));
      const told: Streams = {
        out: (text) => void out.push(text),
        err: (text) => void err.push(text),
        outIsTerminal: false,
        errIsTerminal: false,
        colour: false,
        ...streams,
      };
      const code = await run(words, host, told, machine);
      return { code, out: out.join(""), err: err.join("") };
    },
    text: (path) => {
      const bytes = host.files.get(`/${path}`);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    below: (folder) => [...host.files.keys()].filter((path) => path.startsWith(`/${folder}/`)).sort(),
  };
}

const root = join(import.meta.dirname, "../../..");
const base = filesIn(join(root, "test/cases/base"));

/** The small base report in `folder`, its outline in `templates/`. `change` gives files of the report other texts. */
export function reportAt(folder: string, change: Readonly<Record<string, string | undefined>> = {}): Files {
  const files: Record<string, string | Uint8Array> = {};
  for (const [path, bytes] of base) files[path.startsWith("templates/") ? path : `${folder}/${path}`] = bytes;
  for (const [path, text] of Object.entries(change)) {
    if (text === undefined) delete files[`${folder}/${path}`];
    else files[`${folder}/${path}`] = text;
  }
  return files;
}

export function baseText(path: string): string {
  return new TextDecoder().decode(base.get(path));
}

/** A folder of the project as it stands, for commands that people copy from the help. */
export function projectFolder(name: string): Files {
  return Object.fromEntries([...filesIn(join(root, name))].map(([path, bytes]) => [`${name}/${path}`, bytes]));
}

/** The findings and states of a run, as other programs read them. */
export interface Document {
  readonly version: number;
  readonly reports: readonly {
    readonly folder: string;
    readonly template: string | null;
    readonly profile: string | null;
    readonly stage: string | null;
    readonly output?: string;
    readonly sections: readonly {
      readonly id: string;
      readonly state: string;
      readonly reason?: string;
      readonly files: readonly string[];
    }[];
    readonly annexes: readonly { readonly label: string; readonly title: string; readonly file: string }[];
    readonly findings: readonly {
      readonly code: string;
      readonly file: string;
      readonly line: number;
      readonly message: string;
    }[];
  }[];
}

export async function json(files: Files, line: string): Promise<Document> {
  const { out } = await terminal(files).type(`${line} --format json`);
  return JSON.parse(out) as Document;
}
