/**
 * Collects file changes and decides when to run again. A single save is answered at once; the more changes follow each other,
 * the longer the wait for quiet, so that a hundred saves make a few runs.
 */
import { baseName } from "../host/paths.js";

/** Changed absolute paths; undefined if something unknown changed. */
export type Changed = ReadonlySet<string> | undefined;

export interface Changes {
  readonly note: (path: string | undefined) => void;
  readonly end: () => void;
  /** Waits for a change, or returns at once if one is pending. Undefined after an interruption. */
  readonly next: () => Promise<{ readonly changed: Changed } | undefined>;
}

/** Milliseconds of quiet before a run: one save causes several events. */
const shortest = 2;
/** The same while changes go on, and the longest wait after the first change. */
const quiet = 100;
const longest = 1_000;
/** A change within so many milliseconds after a run continues the same series. */
const together = 100;

export function makeChanges(ignores: (path: string) => boolean): Changes {
  const paths = new Set<string>();
  let [pending, known, ended] = [false, true, false];
  let wake: (() => void) | undefined;
  let pause = shortest;
  let asked = Number.NEGATIVE_INFINITY;
  const rouse = (): void => {
    wake?.();
    wake = undefined;
  };
  /** Waits for an event, at most `most` milliseconds. */
  const event = (most?: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = most === undefined ? undefined : setTimeout(resolve, most);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const settled = async (): Promise<void> => {
    const until = performance.now() + longest;
    for (let left = longest; left > 0 && !ended; left = until - performance.now()) {
      pending = false;
      await event(Math.min(pause, left));
      if (!pending) return;
    }
  };
  return {
    note: (path) => {
      if (path !== undefined && ignores(path)) return;
      if (path === undefined) known = false;
      else paths.add(path);
      pending = true;
      rouse();
    },
    end: () => {
      ended = true;
      rouse();
    },
    next: async () => {
      const since = performance.now();
      while (!pending && !ended) await event();
      const follows = performance.now() - since < together && asked > 0;
      asked = since;
      pause = follows ? Math.min(quiet, pause * 4) : shortest;
      await settled();
      if (ended) return undefined;
      const changed = known ? new Set(paths) : undefined;
      paths.clear();
      [pending, known] = [false, true];
      return { changed };
    },
  };
}

/** Temporary files of editors and of the program, which are never read. */
export function isOwnName(path: string): boolean {
  const name = baseName(path);
  return name.startsWith(".") || name.startsWith("~$") || /(?:~|\.tmp|\.swp)$/i.test(name);
}
