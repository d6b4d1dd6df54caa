/** What every command is given: language, streams, disk and machine. */
import type { Host } from "../host/host.js";
import type { Language } from "../model/diagnostic.js";
import type { Workspace } from "../workspace.js";
import type { Machine } from "./machine.js";
import type { Streams } from "./streams.js";

export interface Context {
  readonly host: Host;
  readonly streams: Streams;
  readonly machine: Machine;
  readonly language: Language;
  /** Memory of earlier rounds, while watching. */
  readonly memory?: RunMemory;
}

export type RunMemory = Pick<Workspace, "compile" | "rendering">;

/** The same context without the cache of results. */
export function uncached(context: Context): Context {
  const { cache: _, ...machine } = context.machine;
  return { ...context, machine };
}
