/** Tables as they will be printed, each with the width in mm that it may fill. */
import type { Block, Table } from "../../model/block.js";
import { allOwnBlocks, type Report } from "../../model/report.js";
import { insideOf } from "../../model/walk.js";

export interface PrintedTable {
  readonly table: Table;
  readonly room: number;
}

export function printedTables(report: Report): readonly PrintedTable[] {
  const { width, left, right } = report.profile.page;
  return tablesIn(allOwnBlocks(report), width - left - right, report);
}

function tablesIn(blocks: readonly Block[], room: number, report: Report): readonly PrintedTable[] {
  const { height, top, bottom, left, right } = report.profile.page;
  // Sideways, what counts as a side may be either pair of margins.
  const sideways = height - Math.min(top + bottom, left + right);
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [{ table: block, room }];
    return tablesIn(insideOf(block), block.kind === "landscape" ? sideways : room, report);
  });
}
