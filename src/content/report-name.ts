/** Which file makes a folder a report, and what the report is called. */
import type { Host } from "../host/host.js";
import { baseName } from "../host/paths.js";

export const reportFileName = "bao-cao.md";

/** The folder's own name, which names the output. */
export function reportName(host: Host, folder: string): string {
  return baseName(host.absolute(folder)).normalize("NFC");
}
