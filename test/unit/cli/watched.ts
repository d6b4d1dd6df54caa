/** A run of `check --watch` or `build --watch` that a test looks at: each time it waits for changes, what it printed since is one screen. */

import type { ExitCode } from "../../../src/batch/exit-code.js";
import type { Streams } from "../../../src/batch/streams.js";
import { run } from "../../../src/cli/run.js";
import type { Host } from "../../../src/host/host.js";

/** What one run printed on standard output and on standard error. */
export interface Screen {
  readonly out: string;
  readonly err: string;
}

export interface Watched {
  readonly screens: readonly Screen[];
  /** Waits until the newest screen holds these words on either stream. */
  readonly shows: (words: string) => Promise<Screen>;
  /** Waits for so many screens more than were looked at. */
  readonly after: (count: number) => Promise<Screen>;
  /** Ctrl-C; the exit code, and what was said since the newest screen. */
  readonly stop: () => Promise<{ readonly code: ExitCode; readonly err: string }>;
}

export function watched(host: Host, line: string, streams: Partial<Streams> = {}): Watched {
  const screens: Screen[] = [];
  let [out, err] = ["", ""];
  let listeners: (() => void)[] = [];
  let interrupt = (): void => undefined;
  const ended = run(line.split(" "), host, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
      if (!text.startsWith("Đang theo dõi")) return;
      screens.push({ out, err });
      [out, err] = ["", ""];
      for (const tell of listeners.splice(0)) tell();
    },
    outIsTerminal: false,
    errIsTerminal: false,
    colour: false,
    interrupted: (act) => {
      interrupt = act;
    },
    ...streams,
  });
  let seen = 0;
  const newestThat = async (fits: (newest: Screen) => boolean, wanted: string): Promise<Screen> => {
    for (;;) {
      const newest = screens.at(-1);
      if (newest !== undefined && fits(newest)) {
        seen = screens.length;
        return newest;
      }
      await Promise.race([
        new Promise<void>((resolve) => {
          listeners = [...listeners, resolve];
        }),
        ended.then((code) => {
          throw new Error(`it ended with ${code} before ${wanted}:\n${err}`);
        }),
      ]);
    }
  };
  return {
    screens,
    shows: (words) => newestThat(({ out, err }) => `${out}${err}`.includes(words), `showing “${words}”`),
    after: (count) => {
      const wanted = seen + count;
      return newestThat(() => screens.length >= wanted, `screen ${wanted}`);
    },
    stop: async () => {
      interrupt();
      return { code: await ended, err };
    },
  };
}
