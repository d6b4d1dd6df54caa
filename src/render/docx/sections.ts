/**
 * Page set-up: one Word section for each run of upright or of sideways pages. Headers are named where they change; a
 * section that names none shows those of the section before it.
 */
import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import type { Block } from "../../model/block.js";
import type { FormatProfile, PageFormat } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { mmToTwips } from "../units.js";
import type { Child } from "./blocks.js";
import { styleId } from "./styles.js";

/** What stands on pages of one set-up. */
export interface Part {
  readonly turned: boolean;
  /** The first pages of the document or of an annex; the other parts go on from the part before. */
  readonly begins: "document" | "annex" | undefined;
  readonly children: readonly Child[];
}

export function sectionsOf(parts: readonly Part[], profile: FormatProfile): ISectionOptions[] {
  return parts.map((part) => sectionOf(part, profile));
}

function sectionOf({ turned, begins, children }: Part, profile: FormatProfile): ISectionOptions {
  // An annex with page numbers of its own begins as the document does: with an unnumbered page 1.
  const first = begins === "document" || (begins === "annex" && profile.annexes.ownPages);
  const page = pageOf(turned, profile.page);
  const ownPages = first && begins === "annex";
  return {
    properties: {
      ...(first ? { titlePage: true } : {}),
      page: ownPages ? { ...page, pageNumbers: { start: 1 } } : page,
    },
    ...(begins === "document" ? { headers: { default: pageNumber(profile) } } : {}),
    // Whatever stands above the document's first page is the document's alone.
    ...(ownPages ? { headers: { first: emptyHeader(profile) } } : {}),
    children: [...children],
  };
}

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
    block.kind === "columns" ? { ...block, widths: block.widths.map((width) => width * factor) } : block,
  );
}

function pageNumber(profile: FormatProfile): Header {
  return header(profile, [new TextRun({ children: [PageNumber.CURRENT] })]);
}

function emptyHeader(profile: FormatProfile): Header {
  return header(profile, []);
}

function header(profile: FormatProfile, children: TextRun[]): Header {
  const style = styleId(profile.roles.get(roles.pageNumber)?.style ?? "header");
  return new Header({ children: [new Paragraph({ style, children })] });
}
