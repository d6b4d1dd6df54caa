/**
 * Page numbers for a contents list. npm docx lays out pages as Word does, but slowly, and it weighs as much as all the rest
 * of it: it is loaded only for a report with a contents list, and not asked about a very long one.
 */
import type { EstimatedPageNumbers, PageNumberEstimator } from "docx";
import { allSections, type Report } from "../../model/report.js";
import { blockLines } from "../../model/walk.js";
import { allOf, flowOf } from "../flow.js";

/** About thirty-five pages, which take some seconds. */
const longest = 100_000;

export async function pageNumbersFor(report: Report): Promise<{ readonly pageNumbers?: PageNumberEstimator }> {
  // Most reports ask for none, and need not be set out for it.
  const asked = [...report.opening, ...allSections(report.sections).flatMap(({ blocks }) => blocks)];
  if (!asked.some((block) => block.kind === "contents")) return {};
  const flow = flowOf(report, false);
  const characters = (): number => blockLines(allOf(flow)).reduce((total, line) => total + line.length, 0);
  if (flow.contents.length === 0 || characters() > longest) return {};
  const { estimatePageNumbers } = await import("docx/layout");
  const pageNumbers: PageNumberEstimator = (body, context) => {
    try {
      return estimatePageNumbers(body, context);
    } catch {
      return unknown;
    }
  };
  return { pageNumbers };
}

/** A report without page numbers in its contents list is better than no report: Word fills them in on request. */
const unknown: EstimatedPageNumbers = { bookmarks: new Map() };
