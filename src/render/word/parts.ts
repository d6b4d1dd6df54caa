/** What stands on which pages: the document from its heading block to its signature, then each annex on pages of its own. */
import { elementOf } from "docx";
import type { Block } from "../../model/block.js";
import type { Report } from "../../model/report.js";
import { roles } from "../../model/roles.js";
import type { Flow } from "../flow.js";
import { type PageRun, pageRuns } from "../pages.js";
import { blocksToDocx, type Child, type Surroundings } from "./blocks.js";
import { type Part, roomOf, widened } from "./sections.js";

export function partsOf(report: Report, flow: Flow, around: Surroundings): readonly Part[] {
  const { profile } = report;
  const on = ({ turned }: PageRun): Surroundings => ({ ...around, room: roomOf(turned, profile.page) });
  const runs = pageRuns(flow.body);
  const body = runs.map((run, index): Part => {
    const last = index === runs.length - 1;
    return {
      turned: run.turned,
      begins: index === 0 ? "document" : undefined,
      *children() {
        if (index === 0) yield* blocksToDocx(flow.front, on(run));
        yield* last ? withClosing(run, flow.back, on(run), report) : runToDocx(run, on(run), report);
      },
    };
  });
  const annexes = flow.annexes.flatMap((blocks) =>
    pageRuns(blocks, true).map((run, index): Part => {
      const children = (): Iterable<Child> => runToDocx(run, on(run), report);
      return { turned: run.turned, begins: index === 0 ? "annex" : undefined, children };
    }),
  );
  return [...body, ...annexes];
}

function isParagraph(child: Child): boolean {
  return elementOf(child) === "w:p";
}

/**
 * Word keeps a section's page set-up in its last paragraph. After a table there is one of no height; the table's end stays
 * with it, or it would fill a page alone.
 */
function* runToDocx({ blocks }: PageRun, around: Surroundings, report: Report): Iterable<Child> {
  if (blocks.at(-1)?.kind !== "table") {
    let last: Child | undefined;
    for (last of blocksToDocx(blocks, around)) yield last;
    if (last === undefined || !isParagraph(last)) yield* blocksToDocx([emptyLine(roles.end, report)], around);
    return;
  }
  const { head, tail } = lastBlock(blocks);
  yield* blocksToDocx(head, around);
  yield* blocksToDocx(tail, { ...around, keepWithNext: true }, head.at(-1));
  yield* blocksToDocx([emptyLine(roles.end, report)], around);
}

/** The closing block never stands alone on a page: what ends the body is kept with it, and it with the end of the file. */
function* withClosing(
  { blocks, turned }: PageRun,
  back: readonly Block[],
  around: Surroundings,
  report: Report,
): Iterable<Child> {
  const { head, tail } = lastBlock(blocks);
  const kept = { ...around, keepWithNext: true };
  yield* blocksToDocx(head, around);
  yield* blocksToDocx(tail, kept, head.at(-1));
  yield* blocksToDocx(turned ? widened(back, report.profile.page) : back, { ...kept, gapAbove: gapOf(report) });
  yield* blocksToDocx([emptyLine(roles.end, report)], around);
}

/** Space inside the closing block, not a line above it: office programs lose the thread over empty lines. In pt. */
function gapOf({ profile }: Report): number {
  return profile.roles.get(roles.beforeClosing)?.line ?? 0;
}

function emptyLine(role: string, report: Report): Block {
  return { kind: "paragraph", role, children: [], at: report.at };
}

/** Splits off the end of a run: its last block, of a list only the last item. */
function lastBlock(blocks: readonly Block[]): { head: readonly Block[]; tail: readonly Block[] } {
  const last = blocks.at(-1);
  if (last === undefined) return { head: [], tail: [] };
  const head = blocks.slice(0, -1);
  if (last.kind !== "list" || last.items.length < 2) return { head, tail: [last] };
  const items = last.items;
  return {
    head: [...head, { ...last, items: items.slice(0, -1) }],
    tail: [{ ...last, items: items.slice(-1) }],
  };
}
