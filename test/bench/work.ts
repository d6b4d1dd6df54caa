/** The reports that are measured, written once into a folder of their own. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pandocText, writeReport } from "./print.js";
import { makeReport } from "./report.js";

export interface Sample {
  /** The report's folder. */
  readonly folder: string;
  /** The same text for pandoc. */
  readonly text: string;
}

export interface Work {
  readonly folder: string;
  /** One report of about that many pages. */
  readonly sample: (pages: Pages) => Sample;
  /** That many different reports of 14 pages, in one folder. */
  readonly many: (count: number) => { readonly parent: string; readonly samples: readonly Sample[] };
  /** A folder that is empty. */
  readonly empty: (name: string) => string;
  readonly remove: () => void;
}

/** How many times the text of 14 pages; the middle one comes out at 133. */
export const sizes = { 14: 1, 129: 12, 1296: 121 } as const;
export type Pages = keyof typeof sizes;

export function prepareWork(): Work {
  const folder = mkdtempSync(join(tmpdir(), "decuong-bench-"));
  const write = (parent: string, seed: number, times: number): Sample => {
    const report = makeReport(seed, times);
    const text = join(parent, `${report.name}.md`);
    if (!existsSync(text)) {
      writeReport(join(parent, "bao-cao"), report);
      writeFileSync(text, pandocText(report));
    }
    return { folder: join(parent, "bao-cao", report.name), text };
  };
  const place = (name: string): string => {
    mkdirSync(join(folder, name, "bao-cao"), { recursive: true });
    return join(folder, name);
  };
  return {
    folder,
    sample: (pages) => write(place(`trang-${pages}`), 5, sizes[pages]),
    many: (count) => {
      const parent = place(`nhieu-${count}`);
      const samples = Array.from({ length: count }, (_, index) => write(parent, index + 1, 1));
      return { parent: join(parent, "bao-cao"), samples };
    },
    empty: (name) => {
      const empty = join(folder, name);
      rmSync(empty, { recursive: true, force: true });
      mkdirSync(empty, { recursive: true });
      return empty;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function documentsIn(folder: string): number {
  return readdirSync(folder).filter((name) => name.endsWith(".docx")).length;
}
