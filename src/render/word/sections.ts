/**
 * Page set-up: one Word section per run of upright or of sideways pages. A section without headers shows those of the section
 * before it.
 */
import { Footer, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import type { Block } from "../../model/block.js";
import type { FormatProfile, PageFormat } from "../../model/profile.js";
import type { Report } from "../../model/report.js";
import { roles } from "../../model/roles.js";
import { mmToTwips } from "../units.js";
import { styleOfRole } from "./style-ids.js";

export interface PageSetUp {
  /** On pages turned sideways. */
  readonly turned: boolean;
  /** The first pages of the document or of an annex; the others go on from those before. */
  readonly begins: "document" | "annex" | undefined;
}

/** `hole`: the placeholder for the report's own text. */
export function sectionsOf(setUps: readonly PageSetUp[], report: Report, hole: string): ISectionOptions[] {
  return setUps.map((setUp) => ({ ...sectionOf(setUp, report, hole), children: [new Paragraph(hole)] }));
}

function sectionOf({ turned, begins }: PageSetUp, report: Report, hole: string): Omit<ISectionOptions, "children"> {
  const { profile, firstFooter } = report;
  // An annex with page numbers of its own begins as the document does: with an unnumbered page 1.
  const first = begins === "document" || (begins === "annex" && profile.annexes.ownPages);
  const page = pageOf(turned, profile.page);
  const ownPages = first && begins === "annex";
  return {
    properties: {
      ...(first ? { titlePage: true } : {}),
      page: ownPages ? { ...page, pageNumbers: { start: 1 } } : page,
    },
    ...(begins === "document" ? firstPage(report, hole) : {}),
    // Headers and footers of the document's first page are not used in annexes.
    ...(ownPages ? { headers: { first: new Header(line(profile)) } } : {}),
    ...(ownPages && firstFooter.length > 0 ? { footers: { first: new Footer(line(profile)) } } : {}),
  };
}

type Marks = Pick<ISectionOptions, "headers" | "footers">;

/** Page 1 has no number; some documents have a header or footer there. */
function firstPage({ profile, firstHeader, firstFooter }: Report, hole: string): Marks {
  const marks = { children: [new Paragraph(hole)] };
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return {
    headers: {
      default: new Header(line(profile, [number])),
      ...(firstHeader.length > 0 ? { first: new Header(marks) } : {}),
    },
    ...(firstFooter.length > 0 ? { footers: { first: new Footer(marks) } } : {}),
  };
}

function line(profile: FormatProfile, children: readonly TextRun[] = []): { readonly children: Paragraph[] } {
  return { children: [new Paragraph({ style: styleOfRole(roles.pageNumber, profile), children })] };
}

/**
 * A turned sheet has the same text area: the binding margin, on the left of an upright page, is at the top (HD36 II.4.3 asks for
 * the same area and gives no other numbers).
 */
function pageOf(turned: boolean, page: PageFormat): NonNullable<NonNullable<ISectionOptions["properties"]>["page"]> {
  const { top, bottom, left, right, headerDistance } = page;
  const sides = turned ? { top: left, right: top, bottom: right, left: bottom } : { top, right, bottom, left };
  return {
    size: {
      // npm docx swaps them itself.
      width: mmToTwips(page.width),
      height: mmToTwips(page.height),
      ...(turned ? { orientation: PageOrientation.LANDSCAPE } : {}),
    },
    margin: {
      top: mmToTwips(sides.top),
      bottom: mmToTwips(sides.bottom),
      left: mmToTwips(sides.left),
      right: Math.floor(mmToTwips(sides.right)),
      header: mmToTwips(headerDistance),
      footer: mmToTwips(headerDistance),
      gutter: 0,
    },
  };
}

/** Width in mm that text may fill. */
export function roomOf(turned: boolean, { width, height, top, bottom, left, right }: PageFormat): number {
  return turned ? height - top - bottom : width - left - right;
}

/** Frames made for an upright page fill a turned one in proportion. */
export function widened(blocks: readonly Block[], page: PageFormat): readonly Block[] {
  const factor = roomOf(true, page) / roomOf(false, page);
  return blocks.map((block) =>
    block.kind === "columns"
      ? { ...block, widths: block.widths.map((width) => width * factor), gap: block.gap * factor }
      : block,
  );
}
