/**
 * Page numbers for a contents list, from npm docx's layout of the finished file. The layout follows Word but is slow and as
 * large as the rest of the library, so it is loaded only for a report with a contents list and not used for a very long one.
 */
import { allSections, type Report } from "../../model/report.js";
import { blockLines } from "../../model/walk.js";
import { allOf, flowOf } from "../flow.js";
import type { PageNumbers } from "./contents.js";
import { type DocxOptions, renderDocx } from "./document.js";

/** About thirty-five pages, which take some seconds. */
const longest = 100_000;

/** Undefined if none are needed or none can be computed: Word fills them in on request. */
export async function pageNumbersFor(report: Report, options: DocxOptions): Promise<PageNumbers | undefined> {
  // Most reports need none and are not laid out.
  const asked = [...report.opening, ...allSections(report.sections).flatMap(({ blocks }) => blocks)];
  if (!asked.some((block) => block.kind === "contents")) return undefined;
  const flow = flowOf(report, false);
  const characters = (): number => blockLines(allOf(flow)).reduce((total, line) => total + line.length, 0);
  if (flow.contents.length === 0 || characters() > longest) return undefined;
  return pagesOf(renderDocx(report, options));
}

/** A report without page numbers in its contents list is better than no report. */
async function pagesOf(data: Uint8Array): Promise<PageNumbers | undefined> {
  const [{ patchDocument }, { estimatePageNumbers }] = await Promise.all([import("docx"), import("docx/layout")]);
  let pages: PageNumbers | undefined;
  try {
    await patchDocument({
      outputType: "uint8array",
      data,
      patches: {},
      pageNumbers: (file) => {
        const estimate = estimatePageNumbers(file);
        pages = estimate.bookmarks;
        return estimate;
      },
    });
  } catch {
    return pages;
  }
  return pages;
}
