/**
 * Turns a report into one sequence of blocks in print order. Every renderer prints this sequence, so all agree on headings,
 * numbers and the placeholders of a draft.
 */
import { type Block, type Inline, mark, type Paragraph, text } from "../model/block.js";
import { textArea } from "../model/picture-size.js";
import type { FormatProfile } from "../model/profile.js";
import type { Report, Section } from "../model/report.js";
import { roles } from "../model/roles.js";
import { hasWords, inlineText } from "../model/walk.js";
import { type ContentsEntry, contentsOf, withOneContents, withoutContents } from "./contents.js";
import { withEnd } from "./end-of-text.js";
import { framed } from "./fit.js";
import { joined } from "./joins.js";

export interface Flow {
  readonly front: readonly Block[];
  readonly body: readonly Block[];
  readonly back: readonly Block[];
  /** The blocks of each annex, its label and title first. */
  readonly annexes: readonly (readonly Block[])[];
  /** What the contents list holds; empty where the author asked for none. */
  readonly contents: readonly ContentsEntry[];
}

/** `gaps`: missing text shows as a visible placeholder, and text without a section is printed at the end. */
export function flowOf(report: Report, gaps: boolean): Flow {
  const written = withOneContents([
    ...(hasWords(report.opening) || !gaps ? [] : [gap(report, "Chưa có đoạn mở đầu")]),
    ...report.opening,
    ...report.sections.flatMap((section) => sectionBlocks(section, report, gaps)),
    ...(gaps ? report.unplaced : []),
  ]);
  const { profile } = report;
  const body = bodyJoined(withEnd(written, profile), profile);
  const annexes = report.annexes.map((annex) =>
    bodyJoined(
      [
        ...annex.head,
        ...withoutContents(annex.blocks),
        ...(gaps && !hasWords(annex.blocks) ? [gap(report, "Chưa có nội dung")] : []),
      ],
      profile,
    ),
  );
  const asked = body.some((block) => block.kind === "contents");
  return {
    front: framed(report.front, profile),
    body,
    back: framed(report.back, profile),
    annexes,
    contents: asked ? contentsOf(body, report.annexes, annexes) : [],
  };
}

/** Everything that is printed, in order. */
export function allOf({ front, body, back, annexes }: Flow): readonly Block[] {
  return [...front, ...body, ...back, ...annexes.flat()];
}

/** A tenth of the width is left for bold headings and list markers. */
function bodyJoined(body: readonly Block[], { page, roles: looks }: FormatProfile): readonly Block[] {
  return joined(body, looks.get(roles.body), textArea(page).width * 0.9);
}

function sectionBlocks(section: Section, report: Report, gaps: boolean): readonly Block[] {
  const { state, entry } = section;
  if (!section.hasText && !(gaps && (state === "missing" || state === "empty"))) return [];
  const own: readonly Block[] = [...(section.none ? [noneSentence(section.none, report)] : []), ...section.blocks];
  const below = section.children.flatMap((child) => sectionBlocks(child, report, gaps));
  const filled = own.length > 0 || below.length > 0 ? own : gaps ? [gap(report, "Chưa có nội dung")] : [];
  if (entry.kind === "plus") return [...runIn(section, filled), ...below];
  const heading: Block = {
    kind: "heading",
    level: entry.depth,
    label: section.label,
    ordinal: section.ordinal,
    anchor: entry.id,
    children: [text(entry.title)],
    at: section.at,
  };
  return [heading, ...filled, ...below];
}

/** The reason given with `khong_co`, as a sentence: `Không có (các cách làm mới …).` */
function noneSentence(none: Block, report: Report): Block {
  if (none.kind !== "paragraph") return none;
  const [before = "", after = ""] = report.profile.labels.none.split("{ly_do}");
  const own = /^(không|chưa)\s/iu.test(inlineText(none.children));
  const last = none.children.length - 1;
  const reason = none.children.map((inline, index): Inline => {
    if (inline.kind !== "text") return inline;
    const words = index === last ? inline.text.replace(/[\s.;]+$/, "") : inline.text;
    return text(own && index === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  });
  return { ...none, children: own ? [...reason, text(".")] : [text(before), ...reason, text(after)] };
}

/** `+ <title>:` followed by the text, in one paragraph where the text begins with one. */
function runIn(section: Section, blocks: readonly Block[]): readonly Block[] {
  const title = section.entry.title.replace(/[\s:.;,]+$/, "");
  const lead: readonly Inline[] = [text(`${section.label} `), mark("emphasis", [text(`${title}:`)])];
  const named = { role: roles.plusItem, anchor: section.entry.id };
  const [first, ...rest] = blocks;
  if (first?.kind === "paragraph") {
    return [{ ...first, ...named, children: [...lead, text(" "), ...first.children] }, ...rest];
  }
  return [{ kind: "paragraph", ...named, children: lead, lead: true, at: section.at }, ...blocks];
}

function gap(report: Report, words: string): Paragraph {
  return { kind: "paragraph", role: roles.gap, children: [text(`[${words}]`)], at: report.at };
}
