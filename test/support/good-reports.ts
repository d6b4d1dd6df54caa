/** Every report that must stay silent: those in content/ and in test/good/, compiled as they are or as of a later stage. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Compiled, compile } from "../../src/compile.js";
import type { Host } from "../../src/host/host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { type Report, type Stage, stages } from "../../src/model/report.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const disk = nodeHost(root);

/** Folders as seen from the root; a new one is found by itself. */
export const goodReports: readonly string[] = ["content", "test/good"].flatMap(reportsBelow);

function reportsBelow(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const inside = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => reportsBelow(`${folder}/${name}`));
  return [...(entries.some(({ name }) => name === "bao-cao.md") ? [folder] : []), ...inside.sort()];
}

/** The report at its own stage, or as of `stage`; whoever hands it in for signing takes the draft mark away. */
export function compileGood(folder: string, stage?: Stage): Compiled {
  return compile(stage === undefined ? disk : asOf(stage), folder);
}

function asOf(stage: Stage): Host {
  const read: Host["read"] = (path) => {
    const bytes = disk.read(path);
    if (!path.endsWith("/bao-cao.md")) return bytes;
    const text = new TextDecoder().decode(bytes).replace(/^giai_doan: .*$/m, `giai_doan: ${stage}`);
    const draft = stages.indexOf(stage) < stages.indexOf("trinh_ky");
    return new TextEncoder().encode(draft ? text : text.replace(/^du_thao: .*\n/m, ""));
  };
  return { ...disk, read };
}

export function laterStages({ stage }: Report): readonly Stage[] {
  return stages.slice(stages.indexOf(stage) + 1);
}

export function reportIn({ report, folder }: Compiled): Report {
  if (report === undefined) throw new Error(`${folder} has no report`);
  return report;
}
