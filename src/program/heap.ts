/**
 * How much memory V8 takes before it collects garbage. `loader.cts` keeps the part for new objects small, since a run of one
 * report has few: it then takes an eighth less in all. Long reports, many reports and watching would be collected thousands
 * of times, so there the part grows. Together with the flags of the loader a batch of 24 reports is 1.4 times as quick.
 * Remove when a batch without it is no slower.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import type { Host } from "../host/host.js";

/** Bytes read by then; a report of fifteen pages and its templates have a fifth of it. */
const much = 700_000;
/**
 * In percent of what is in use. By itself V8 waits for four times as much, though nothing is left of a report that is done:
 * a thousand took 30 MB more than a hundred, and no less time.
 */
const waste = 150;
/** Bytes for what is new. Twice as many made a thousand reports no quicker, and 40 MB larger. */
const enough = 8_000_000;

/** The same host, which makes room once much was read, and no more than enough while more is read. */
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

/** For the whole process, threads too. */
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
