/** Reports with outlines nobody would write, the same for the same seed: what numbering must come through. */
import type { Report } from "../../src/model/report.js";
import { compileSmall, smallFields } from "./small-report.js";

export interface Odd {
  readonly seed: number;
  readonly profile: string;
  readonly dots?: boolean;
}

/** Throws when the report has an error: odd, but good. */
export function oddReport({ seed, profile, dots = false }: Odd): Report {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const outline: string[] = [];
  const files: Record<string, string> = {};
  let entries = 0;
  const write = (depth: number): void => {
    const kind = pick(["", "", "", "", "kieu=sao", "kieu=khong-so", "kieu=cong", "khi=khac"]);
    const id = `e${++entries}`;
    outline.push(`${"#".repeat(depth)} Mục thứ ${entries} {#${id} ${kind}}`);
    const below = depth < 4 && next() < 0.55 ? 1 + Math.floor(next() * 4) : 0;
    for (let child = 0; child < below; child++) write(depth + 1);
    if (kind !== "khi=khac") files[id] = below > 0 ? `Chữ của mục ${id}.` : ownHeadings(id, next, pick);
  };
  for (let part = 0; part < 6; part++) write(1);
  // What stands below an entry that is not asked is not asked either, and must stay empty.
  const asked = Object.entries(files).filter(([id]) => !belowNotAsked(id, outline));
  const { report, diagnostics, hasErrors } = compileSmall("", {
    "templates/mau-nho/mau.md": `---\nten: Mẫu lạ\nphien_ban: "1"\nloai_van_ban: Báo cáo\nky_hieu_loai: BC\ntrich_yeu: số lạ\n${dots ? "dau_so: cham\n" : ""}---\n`,
    "templates/mau-nho/de-cuong.md": `${outline.join("\n\n")}\n`,
    "r/bao-cao.md": smallFields.replace("mau: mau-nho", `mau: mau-nho\nthe_thuc: ${profile}`),
    ...Object.fromEntries(asked.map(([id, text], index) => [`r/${index + 1}.md`, `---\nmuc: ${id}\n---\n${text}\n`])),
  });
  const { vi } = diagnostics.find(({ severity }) => severity === "error")?.message ?? { vi: "no report" };
  if (report === undefined || hasErrors) throw new Error(`seed ${seed}: ${vi}`);
  return report;
}

/** Headings of any depth, numbered paragraphs between them, sometimes more than the alphabet has letters. */
function ownHeadings(id: string, next: () => number, pick: <T>(from: readonly T[]) => T): string {
  const many = next() < 0.2 ? 30 : Math.floor(next() * 8);
  const lines = [`Chữ của mục ${id}.`];
  for (let index = 1; index <= many; index++) {
    const marks = "#".repeat(many === 30 ? pick([3, 4]) : pick([2, 2, 3, 4, 5, 6]));
    lines.push(next() < 0.2 ? marks : `${marks} Đề mục ${id} số ${index}`, `Chữ thứ ${index} của mục ${id}.`);
  }
  return lines.join("\n\n");
}

function belowNotAsked(id: string, outline: readonly string[]): boolean {
  const at = outline.findIndex((line) => line.includes(`{#${id} `));
  let depth = depthOf(outline[at]);
  for (let index = at - 1; index >= 0; index--) {
    if (depthOf(outline[index]) >= depth) continue;
    depth = depthOf(outline[index]);
    if (outline[index]?.includes("khi=khac")) return true;
  }
  return false;
}

function depthOf(line = ""): number {
  return line.indexOf(" ");
}

/** The same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
