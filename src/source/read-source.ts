/** One file of a template: opened, bounded and decoded. */

import type { Host } from "../host/host.js";
import type { Outcome } from "../model/diagnostic.js";
import { readText, type SourceText } from "./text.js";

/** Throws HostError when the file cannot be opened. */
export function readSource(host: Host, path: string): Outcome<SourceText> {
  return readText(host.display(path), host.read(path));
}
