/** What every command is given. */
import type { CompileMemory } from "../compile.js";
import type { Host } from "../host/host.js";
import type { Language } from "../model/diagnostic.js";
import type { Renderer } from "../render/renderer.js";
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

export interface RunMemory {
  readonly compile: CompileMemory;
  /** The same renderer, which does not render an unchanged report again. */
  readonly rendered: (renderer: Renderer) => Renderer;
}

/** The same without results of earlier runs. */
export function uncached(context: Context): Context {
  const { cache: _, ...machine } = context.machine;
  return { ...context, machine };
}
