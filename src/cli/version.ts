/** The program's version, as its package says it. */
import type { Host } from "../host/host.js";
import { joinPath, parentPath } from "../host/paths.js";

export function version(host: Host): string {
  const root = parentPath(host.ownTemplates) ?? ".";
  const found: unknown = JSON.parse(new TextDecoder().decode(host.read(joinPath(root, "package.json"))));
  const typed = typeof found === "object" && found !== null && "version" in found ? found.version : undefined;
  return `decuong ${String(typed)}`;
}
