/** What every command is given. */
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
  /** What earlier rounds left, when a command runs again at every change. */
  readonly memory?: RunMemory;
}

export type RunMemory = Pick<Workspace, "compile" | "rendering">;

/** The same without results of earlier runs. */
export function uncached(context: Context): Context {
  const { cache: _, ...machine } = context.machine;
  return { ...context, machine };
}
