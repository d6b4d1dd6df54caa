/**
 * Page set-up: one Word section for each run of upright or of sideways pages. Headers are named where they change; a
 * section that names none shows those of the section before it.
 */
import { Footer, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import type { Block } from "../../model/block.js";
import type { FormatProfile, PageFormat } from "../../model/profile.js";
import type { Report } from "../../model/report.js";
import { roles } from "../../model/roles.js";
import { framed } from "../fit.js";
import { mmToTwips } from "../units.js";
import { blocksToDocx, type Child, type Surroundings } from "./blocks.js";
import { styleId } from "./styles.js";

/** What stands on pages of one set-up. */
export interface Part {
  readonly turned: boolean;
  /** The first pages of the document or of an annex; the other parts go on from the part before. */
  readonly begins: "document" | "annex" | undefined;
  /** Made while they are asked for, so that a long report need not lie in memory as a whole. */
  readonly children: () => Iterable<Child>;
}

export function sectionsOf(parts: readonly Part[], report: Report, around: Surroundings): ISectionOptions[] {
  const made = parts.map(({ children }) => [...children()]);
  return parts.map((part, index) => sectionOf(part, made[index] ?? [], report, around));
}

function sectionOf({ turned, begins }: Part, children: Child[], report: Report, around: Surroundings): ISectionOptions {
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
    ...(begins === "document" ? firstPage(report, around) : {}),
    // Whatever stands above and below the document's first page is the document's alone.
    ...(ownPages ? { headers: { first: emptyHeader(profile) } } : {}),
    ...(ownPages && firstFooter.length > 0 ? { footers: { first: emptyFooter(profile) } } : {}),
    children,
  };
}

/** Page 1 has no number; some documents have marks there. */
function firstPage({ profile, firstHeader, firstFooter }: Report, around: Surroundings): Marks {
  const inside = (blocks: readonly Block[]): { children: Child[] } => ({
    children: [...blocksToDocx(framed(blocks, profile), around)],
  });
  return {
    headers: {
      default: pageNumber(profile),
      ...(firstHeader.length > 0 ? { first: new Header(inside(firstHeader)) } : {}),
    },
    ...(firstFooter.length > 0 ? { footers: { first: new Footer(inside(firstFooter)) } } : {}),
  };
}

type Marks = Pick<ISectionOptions, "headers" | "footers">;

/**
 * A turned sheet keeps its text area: what is left on an upright page, where sheets are bound, is at the top (HD36 II.4.3
 * asks for the same area and gives no other numbers).
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

/** Frames made for an upright page fill a turned one in the same shares. */
export function widened(blocks: readonly Block[], page: PageFormat): readonly Block[] {
  const factor = roomOf(true, page) / roomOf(false, page);
  return blocks.map((block) =>
    block.kind === "columns"
      ? { ...block, widths: block.widths.map((width) => width * factor), gap: block.gap * factor }
      : block,
  );
}

function pageNumber(profile: FormatProfile): Header {
  return header(profile, [new TextRun({ children: [PageNumber.CURRENT] })]);
}

function emptyHeader(profile: FormatProfile): Header {
  return header(profile, []);
}

function emptyFooter(profile: FormatProfile): Footer {
  const style = styleId(profile.roles.get(roles.pageNumber)?.style ?? "Normal");
  return new Footer({ children: [new Paragraph({ style })] });
}

function header(profile: FormatProfile, children: TextRun[]): Header {
  const style = styleId(profile.roles.get(roles.pageNumber)?.style ?? "Normal");
  return new Header({ children: [new Paragraph({ style, children })] });
}
