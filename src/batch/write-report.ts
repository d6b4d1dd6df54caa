/** Renders a report and writes the document, unless findings or an existing file prevent it. */
import type { Compiled } from "../compile.js";
import { type Host, HostError } from "../host/host.js";
import { joinPath } from "../host/paths.js";
import type { ReportRecord } from "../print/record.js";
import { type Renderer, rendererFor } from "../render/renderer.js";
import type { RunMemory } from "./context.js";
import type { BuildTask, TaskResult } from "./task.js";
import { UsageError } from "./usage-error.js";
import { fails } from "./verdict.js";

type Writing = (host: Host, compiled: Compiled, record: ReportRecord) => Promise<Pick<TaskResult, "held" | "output">>;

/** Throws HostError if the machine cannot make this kind of document. */
export async function writing(
  { folder, kind, draft, force, failFrom }: BuildTask,
  memory?: RunMemory,
): Promise<Writing> {
  const plain = await rendererFor(kind);
  const renderer = memory?.rendering(plain) ?? plain;
  return async (host, { name, report }, record) => {
    // A draft is written even with errors; the run then fails only with `--fail-on`.
    const held = fails(record, failFrom) && !draft;
    if (report === undefined || held) return { held };
    const target = joinPath(folder, `${name}${renderer.extension}`);
    const bytes = await renderer.render(report, { gaps: draft });
    if (!force && !mayReplace(host, target, bytes, renderer)) throw new UsageError(changedSince(host.display(target)));
    host.write(target, bytes);
    return { held, output: host.display(target) };
  };
}

/** True if the target is missing, identical, or an unchanged earlier build. Throws HostError if no file can be written there. */
function mayReplace(host: Host, target: string, bytes: Uint8Array, renderer: Renderer): boolean {
  const kind = host.kind(target);
  if (kind === undefined) return true;
  if (kind !== "file") throw new HostError("not-a-file", host.display(target));
  const found = host.read(target);
  return Buffer.compare(found, bytes) === 0 || renderer.isOwn(found);
}

function changedSince(target: string): { readonly vi: string; readonly en: string } {
  return {
    vi: `Không ghi đè “${target}”: tệp này không do decuong viết ra, hoặc đã được sửa và lưu bằng chương trình khác. Đổi tên tệp đó, hoặc thêm --ghi-de nếu chắc chắn muốn bỏ.`,
    en: `“${target}” is not overwritten: decuong did not write it, or another program has saved it since. Rename it, or add --ghi-de to lose it.`,
  };
}
