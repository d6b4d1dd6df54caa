/**
 * What changed since it was last asked, and for how long to wait before looking. A single save is looked at at once; the more
 * changes follow each other, the longer the wait for a moment of quiet, so that a hundred saves are a few runs.
 */
import { baseName } from "../host/paths.js";

/** What changed, by absolute path; undefined when something did and nobody knows what. */
export type Changed = ReadonlySet<string> | undefined;

export interface Changes {
  readonly note: (path: string | undefined) => void;
  readonly end: () => void;
  /** Waits for a change; at once when there was one since the last time. Undefined when a person ended the program. */
  readonly next: () => Promise<{ readonly changed: Changed } | undefined>;
}

/** Milliseconds without a change before a run: a save is several events, which come together. */
const shortest = 2;
/** The same while changes keep coming, and at most so many after the first of them. */
const quiet = 100;
const longest = 1_000;
/** Milliseconds after a run within which a change belongs to those before. */
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
  /** Until something happens, or for so many milliseconds. */
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

/** Files that editors and the program keep for a moment: none of them is ever read. */
export function isOwnName(path: string): boolean {
  const name = baseName(path);
  return name.startsWith(".") || name.startsWith("~$") || /(?:~|\.tmp|\.swp)$/i.test(name);
}
