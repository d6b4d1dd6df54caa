/** Starts the program: passes the command line, the disk and the terminal to `run`. */

import type { Machine } from "../batch/machine.js";
import type { Streams } from "../batch/streams.js";
import { languageOf, run } from "../cli/run.js";
import { nodeHost } from "../host/node-host.js";
import { makeRoom, makingRoom } from "./heap.js";

// A reader that stops early (`decuong check | head`) is not an error; output lost on a full disk is.
const readerLeft = new Set(["EPIPE", "EOF", "ERR_STREAM_DESTROYED"]);

/**
 * `worker`: the module that a thread runs. `bundle`: the folder of the bundled program; results are cached only for a bundle,
 * whose build can be identified.
 */
export async function start(worker: string | URL, bundle?: string): Promise<void> {
  const { stdout, stderr, env } = process;
  const words = process.argv.slice(2);
  let lost = false;
  stderr.on("error", () => undefined);
  stdout.on("error", (error) => {
    if (lost || ("code" in error && readerLeft.has(String(error.code)))) return;
    lost = true;
    process.exitCode = 2;
    const sentence = { vi: "Không ghi ra được kết quả.", en: "The findings could not be written out." };
    stderr.write(`${sentence[languageOf(words)]}\n`);
  });

  const streams: Streams = {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    colour: stdout.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb",
    ...(stdout.isTTY === true ? { columns: stdout.columns } : {}),
    interrupted: (act) => {
      const signals = ["SIGINT", "SIGTERM"] as const;
      const once = (signal: NodeJS.Signals): void => {
        for (const each of signals) process.off(each, once);
        act(signal === "SIGTERM" ? signal : "SIGINT");
      };
      for (const each of signals) process.on(each, once);
    },
  };
  const machine: Machine = {
    threads: async () => {
      const { cores, startThread } = await import("../host/threads.js");
      makeRoom();
      return { cores, start: (task) => startThread(worker, task) };
    },
    cache: async () => {
      if (bundle === undefined) return undefined;
      const { programTag, resultsFolder } = await import("../host/store.js");
      const [folder, tag] = [resultsFolder(), programTag(bundle)];
      return folder === undefined || tag === undefined ? undefined : { folder, tag };
    },
    growHeap: makeRoom,
  };
  const code = await run(words, makingRoom(nodeHost()), streams, machine);
  process.exitCode = lost ? 2 : code;
}
