/** How long a command takes from outside, and how much memory it needed at most. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A command that fails is no measurement: its row says why instead. */
export class NotMeasured extends Error {}

export interface Run {
  /** From the start of the process to its end, milliseconds. */
  readonly wall: number;
  /** What all its threads spent on a core, milliseconds, in steps of ten; undefined where the system does not tell. */
  readonly cpu?: number;
  /** The most memory of its own that the process ever held, MiB; undefined where the system does not tell. */
  readonly peak?: number;
}

/** For `wall`. Nothing else happens here meanwhile. */
export async function run(command: Command): Promise<Run> {
  return runTogether([command]);
}

/** Several at once, as one measurement. */
export async function runTogether(commands: readonly Command[]): Promise<Run> {
  const before = cpuOfChildren();
  const began = performance.now();
  await Promise.all(commands.map((command) => ended(start(command), command)));
  const wall = performance.now() - began;
  const cpu = cpuOfChildren() - before;
  return cpu > 0 ? { wall, cpu } : { wall };
}

/** Of all that have ended; NaN outside Linux. A tick is a hundredth of a second on every common Linux. */
function cpuOfChildren(): number {
  try {
    const fields = readFileSync("/proc/self/stat", "latin1").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return Number.NaN;
  }
}

/**
 * For `peak`. The kernel keeps the high-water mark of each process (VmHWM) as long as the process lives, so it is asked every
 * millisecond and the last answer counts; what grows in the last millisecond is lost. Linux only. Asking takes time: a
 * run measured so is not used for `wall`. Threads are counted, processes started by the command are not.
 */
export async function runWatched(command: Command, look?: (sample: Memory) => void): Promise<Run> {
  const began = performance.now();
  const child = start(command);
  let peak = 0;
  const ask = (): void => {
    const now = memoryOf(child.pid);
    if (now === undefined) return;
    peak = Math.max(peak, now.peak);
    look?.(now);
  };
  const timer = setInterval(ask, 1);
  ask();
  try {
    await ended(child, command);
  } finally {
    clearInterval(timer);
  }
  const wall = performance.now() - began;
  return peak > 0 ? { wall, peak } : { wall };
}

export interface Memory {
  /** MiB */
  readonly peak: number;
  /** MiB */
  readonly now: number;
}

function memoryOf(pid: number | undefined): Memory | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const of = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1024;
    const memory = { peak: of("VmHWM"), now: of("VmRSS") };
    return Number.isNaN(memory.peak) ? undefined : memory;
  } catch {
    return undefined;
  }
}

export function start({ program, words, env }: Command): ChildProcess {
  return spawn(program, words, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ...env } });
}

function ended(child: ChildProcess, { program, words }: Command): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (text: Buffer) => {
      said = `${said}${text.toString()}`.slice(-400);
    });
    child.on("error", (error) => reject(new NotMeasured(error.message)));
    // Not "close": a reader of stderr may come late, the process has ended.
    child.on("exit", (code, signal) => {
      if (code === 0) return resolve();
      const shown = [program.split("/").at(-1), ...words.slice(0, 3)].join(" ");
      reject(new NotMeasured(`${shown} ended with ${signal ?? code} ${said.trim().split("\n").at(-1) ?? ""}`.trim()));
    });
  });
}
