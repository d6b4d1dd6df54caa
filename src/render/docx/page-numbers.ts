/** npm docx's layout weighs as much as all the rest of it, so it is loaded only for a report with a contents list. */
import type { PageNumberEstimator } from "docx";
import type { Report } from "../../model/report.js";
import { flowOf } from "../flow.js";

export async function pageNumbersFor(report: Report): Promise<{ readonly pageNumbers?: PageNumberEstimator }> {
  if (flowOf(report, false).contents.length === 0) return {};
  const { estimatePageNumbers } = await import("docx/layout");
  return { pageNumbers: estimatePageNumbers };
}
