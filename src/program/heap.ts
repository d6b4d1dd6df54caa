/**
 * Sets how much memory V8 takes before it collects garbage. `loader.cts` makes the young generation small, since a run of one
 * report has few objects and is an eighth faster. Long reports, many reports and watching would then collect thousands of times,
 * so the young generation grows for them. Together with the flags of the loader a batch of 24 reports is 1.4 times as fast.
 * Remove when a batch without it is no slower.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import type { Host } from "../host/host.js";

/** Bytes read before the heap grows; a report of fifteen pages and its templates have a fifth of it. */
const much = 700_000;
/**
 * Growth of the old generation in percent of what is in use. By default V8 waits for four times as much, though nothing is left
 * of a finished report: a thousand reports took 30 MB more than a hundred, and no less time.
 */
const waste = 150;
/** Bytes of the young generation. Twice as many made a thousand reports no faster, and took 40 MB more. */
const enough = 8_000_000;

/** The same host, which lets the heap grow once much was read. */
export function makingRoom(host: Host): Host {
  let read = 0;
  let state: "small" | "growing" | "grown" = "small";
  return {
    ...host,
    read: (path) => {
      const bytes = host.read(path);
      read += bytes.length;
      if (state === "small" && read > much) {
        makeRoom();
        state = "growing";
      } else if (state === "growing" && room() >= enough) {
        setGrowth(1);
        state = "grown";
      }
      return bytes;
    },
  };
}

/** Applies to the whole process, threads included. */
export function makeRoom(): void {
  setGrowth(2);
  setFlagsFromString(`--heap-growing-percent=${waste}`);
}

function setGrowth(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function room(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}
