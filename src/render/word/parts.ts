/** Groups the document by page set-up: from the heading block to the signature, then each annex on pages of its own. */
import type { Block } from "../../model/block.js";
import type { Report } from "../../model/report.js";
import { roles } from "../../model/roles.js";
import type { Flow } from "../flow.js";
import { type PageRun, pageRuns } from "../pages.js";
import { blocksToWord } from "./blocks.js";
import type { Collected, Env } from "./env.js";
import type { Child } from "./paragraphs.js";
import { type PageSetUp, roomOf, widened } from "./sections.js";

/** The content of pages with one set-up. */
export interface Part extends PageSetUp {
  /** Made on demand, so that a long report is never in memory as a whole. */
  readonly children: (env: Env, collected: Collected) => Iterable<Child>;
}

export function partsOf(report: Report, flow: Flow): readonly Part[] {
  const { page } = report.profile;
  const on = (turned: boolean, env: Env): Env => ({ ...env, room: roomOf(turned, page) });
  const runs = pageRuns(flow.body);
  const body = runs.map((run, index): Part => {
    const last = index === runs.length - 1;
    return {
      turned: run.turned,
      begins: index === 0 ? "document" : undefined,
      *children(whole, collected) {
        const env = on(run.turned, whole);
        if (index === 0) yield* blocksToWord(flow.front, env, collected);
        yield* last
          ? withClosing(run, flow.back, report, env, collected)
          : withParagraphLast(run, report, env, collected);
      },
    };
  });
  const annexes = flow.annexes.flatMap((blocks) =>
    pageRuns(blocks, true).map(
      (run, index): Part => ({
        turned: run.turned,
        begins: index === 0 ? "annex" : undefined,
        children: (whole, collected) => withParagraphLast(run, report, on(run.turned, whole), collected),
      }),
    ),
  );
  return [...body, ...annexes];
}

/**
 * Word stores a section's page set-up in its last paragraph. After a table this is an empty paragraph of no height; the table's
 * end stays with it, or it would fill a page alone.
 */
function* withParagraphLast({ blocks }: PageRun, report: Report, env: Env, collected: Collected): Iterable<Child> {
  if (blocks.at(-1)?.kind !== "table") {
    let last: Child | undefined;
    for (last of blocksToWord(blocks, env, collected)) yield last;
    if (typeof last !== "object") yield* endLine(report, env, collected);
    return;
  }
  const { head, tail } = lastBlock(blocks);
  yield* blocksToWord(head, env, collected);
  yield* blocksToWord(tail, { ...env, keepWithNext: true }, collected, head.at(-1));
  yield* endLine(report, env, collected);
}

/** The closing block is never alone on a page: the end of the body has keep-with-next, and so has the closing block. */
function* withClosing(
  { blocks, turned }: PageRun,
  back: readonly Block[],
  report: Report,
  env: Env,
  collected: Collected,
): Iterable<Child> {
  const { head, tail } = lastBlock(blocks);
  const held = { ...env, keepWithNext: true };
  const closing = turned ? widened(back, report.profile.page) : back;
  yield* blocksToWord(head, env, collected);
  yield* blocksToWord(tail, held, collected, head.at(-1));
  yield* blocksToWord(closing, { ...held, gapAbove: gapOf(report) }, collected);
  yield* endLine(report, env, collected);
}

function endLine(report: Report, env: Env, collected: Collected): Iterable<Child> {
  return blocksToWord([{ kind: "paragraph", role: roles.end, children: [], at: report.at }], env, collected);
}

/** Space inside the closing block in pt, not an empty line above it, over which office programs do not keep paragraphs together. */
function gapOf({ profile }: Report): number {
  return profile.roles.get(roles.beforeClosing)?.line ?? 0;
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
