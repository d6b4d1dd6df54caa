/**
 * V8's memory for what is new. `loader.cts` keeps it small, since a run of one report has little: it then takes an eighth
 * less in all. Long reports, many, and one that is done again and again would be tidied up after a thousand times: there it grows.
 */
import { setFlagsFromString } from "node:v8";
import type { Host } from "../host/host.js";

/** Bytes read by then; a report of fifteen pages and its templates have a fifth of it. */
const much = 700_000;

/** The same host, which makes room once much was read. */
export function makingRoom(host: Host): Host {
  let left = much;
  return {
    ...host,
    read: (path) => {
      const bytes = host.read(path);
      if (left > 0) {
        left -= bytes.length;
        if (left <= 0) makeRoom();
      }
      return bytes;
    },
  };
}

/** For the whole process, threads too. */
export function makeRoom(): void {
  setFlagsFromString("--semi-space-growth-factor=4");
}
