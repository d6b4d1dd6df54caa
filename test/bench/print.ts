/** A report as its folder of files, and the same text as one Markdown file for pandoc. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BenchReport, type Block, cellsOf, columns, type Item, type SectionOf } from "./report.js";

/** Names of files in the report's folder, and what is in them. */
export function filesOf(report: BenchReport): ReadonlyMap<string, string> {
  const { facts, office, opening, sections } = report;
  const { so_dang_vien, ...others } = facts;
  const fields = `mau: so-ket-chi-thi-05
giai_doan: trinh_ky
co_quan_cap_tren: Đảng bộ Khối các cơ quan tỉnh Quảng Nam
co_quan: ${office}
so:
ky_hieu: ĐU
dia_danh: Quảng Nam
ngay: 2020-04-24
don_vi:
  loai: dang_bo_co_so
  linh_vuc: giao_duc
  so_dang_vien: ${so_dang_vien}
ky:
  tham_quyen: T/M ĐẢNG ỦY
  chuc_vu: Bí thư
  ho_ten: Nguyễn Văn A
noi_nhan:
  - Ban Tuyên giáo Đảng ủy Khối
  - Các chi bộ trực thuộc
  - Lưu Văn phòng Đảng ủy
so_lieu:
${Object.entries(others)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join("\n")}`;
  const file = (top: string, body: string): string => `---\n${top}\n---\n${body}\n`;
  return new Map([
    ["bao-cao.md", file(fields, opening)],
    ...sections.map((section) => {
      const { entry, annex } = section;
      const top = annex === undefined ? `muc: ${entry}` : `phu_luc: ${entry}\nma: ${annex}`;
      return [section.file, file(top, section.blocks.map(typed).join("\n\n"))] as const;
    }),
  ]);
}

function typed(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${block.title}`;
    case "table":
      return `:::bang{#${block.id}} ${block.caption}\n${tableLines(block.rows.map(cellsOf))}\n:::`;
    default:
      return plain(block);
  }
}

/** What is typed the same in both. */
function plain(block: Exclude<Block, { kind: "heading" | "table" }>): string {
  if (block.kind === "list") return listLines(block.items, 0).join("\n");
  return block.kind === "note" ? `[^${block.name}]: ${block.text}` : block.text;
}

function listLines(items: readonly Item[], depth: number): readonly string[] {
  const lead = `${"  ".repeat(depth)}${depth === 1 ? "+" : "-"} `;
  return items.flatMap((item) => [`${lead}${item.text}`, ...listLines(item.items, depth + 1)]);
}

function tableLines(rows: readonly (readonly string[])[]): string {
  const lines = [columns, ["---", "---:", "---:", "---:"], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Numbers and titles are written out, since pandoc knows no outline; the rest is what the author typed. */
export function pandocText(report: BenchReport): string {
  const names = new Map<string, string>([
    ["tung-chi-bo", "Phụ lục 1"],
    ["tung-nam", "Phụ lục 2"],
  ]);
  for (const { blocks } of report.sections) {
    for (const block of blocks) if (block.kind === "table") names.set(block.id, `Bảng ${names.size - 1}`);
  }
  const parts = report.sections.flatMap((section) => [headingLine(section), ...section.blocks.map(asPandoc)]);
  return `${[`${report.office}`, "# Báo cáo", report.opening, ...parts].join("\n\n")}\n`
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(report.facts[name]))
    .replace(/\[\[([\w-]+)\]\]/g, (_, name: string) => names.get(name) ?? name);
}

function headingLine({ level, heading }: SectionOf): string {
  return `${"#".repeat(level)} ${heading}`;
}

function asPandoc(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `#### ${block.title}`;
    case "table":
      return `${tableLines(block.rows.map(cellsOf))}\n\n: ${block.caption}`;
    default:
      return plain(block);
  }
}

/** Writes the report's folder into `parent`; returns its path. */
export function writeReport(parent: string, report: BenchReport): string {
  const folder = join(parent, report.name);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of filesOf(report)) writeFileSync(join(folder, name), text);
  return folder;
}
