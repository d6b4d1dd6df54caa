/** The program's version, read from its package. */
import type { Host } from "../host/host.js";
import { joinPath, parentPath } from "../host/paths.js";

/** `0.1.0`; undefined if the package cannot be read. */
export function version(host: Host): string | undefined {
  const path = joinPath(parentPath(host.ownTemplates) ?? ".", "package.json");
  if (host.kind(path) !== "file") return undefined;
  const found: unknown = JSON.parse(new TextDecoder().decode(host.read(path)));
  const typed = typeof found === "object" && found !== null && "version" in found ? found.version : undefined;
  return typeof typed === "string" ? typed : undefined;
}
