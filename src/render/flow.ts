/**
 * A report as one sequence of blocks, in the order in which it is printed. Every renderer prints this, so they cannot
 * disagree about headings, numbers or what a draft shows of its gaps.
 */
import { type Block, type Inline, mark, type Paragraph, text } from "../model/block.js";
import type { FormatProfile } from "../model/profile.js";
import type { Report, Section } from "../model/report.js";
import { roles } from "../model/roles.js";
import { hasWords, inlineText } from "../model/walk.js";
import { type ContentsEntry, contentsOf, withOneContents, withoutContents } from "./contents.js";
import { balanced } from "./metrics/balance.js";
import { mmToPt } from "./units.js";

export interface Flow {
  readonly front: readonly Block[];
  readonly body: readonly Block[];
  readonly back: readonly Block[];
  /** The blocks of each annex, its label and title first. */
  readonly annexes: readonly (readonly Block[])[];
  /** What the contents list holds; empty where the author asked for none. */
  readonly contents: readonly ContentsEntry[];
}

/** `gaps`: what is still missing shows as a visible placeholder, and text without a place is printed at the end. */
export function flowOf(report: Report, gaps: boolean): Flow {
  const body = withOneContents([
    ...(hasWords(report.opening) || !gaps ? [] : [gap(report, "Chưa có đoạn mở đầu")]),
    ...report.opening,
    ...report.sections.flatMap((section) => sectionBlocks(section, report, gaps)),
    ...(gaps ? report.unplaced : []),
  ]);
  const annexes = report.annexes.map((annex) => [
    ...annex.head,
    ...withoutContents(annex.blocks),
    ...(gaps && !hasWords(annex.blocks) ? [gap(report, "Chưa có nội dung")] : []),
  ]);
  const asked = body.some((block) => block.kind === "contents");
  return {
    front: framed(report.front, report.profile),
    body,
    back: framed(report.back, report.profile),
    annexes,
    contents: asked ? contentsOf(body, report.annexes) : [],
  };
}

/** Everything that is printed, in its order. */
export function allOf({ front, body, back, annexes }: Flow): readonly Block[] {
  return [...front, ...body, ...back, ...annexes.flat()];
}

/** In the frame, centred names too long for their column are broken by sense. */
function framed(blocks: readonly Block[], profile: FormatProfile): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.kind !== "columns") return block;
    const { widths } = block;
    const cells = block.cells.map((cell, index) =>
      cell.map((each) => brokenBySense(each, widths[index % widths.length] ?? 0, profile)),
    );
    return { ...block, cells };
  });
}

function brokenBySense(block: Block, room: number, profile: FormatProfile): Block {
  if (block.kind !== "paragraph") return block;
  const look = profile.roles.get(block.role);
  const [only] = block.children;
  if (look?.align !== "center" || block.children.length !== 1 || only?.kind !== "text") return block;
  const lines = balanced(only.text, mmToPt(room), look).split("\n");
  const children = lines.flatMap((line, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ kind: "break" } as const]),
    text(line),
  ]);
  return { ...block, children };
}

function sectionBlocks(section: Section, report: Report, gaps: boolean): readonly Block[] {
  const { state, entry } = section;
  if (!section.hasText && !(gaps && (state === "missing" || state === "empty"))) return [];
  const own: readonly Block[] = [...(section.none ? [noneSentence(section.none, report)] : []), ...section.blocks];
  const below = section.children.flatMap((child) => sectionBlocks(child, report, gaps));
  const filled = own.length > 0 || below.length > 0 ? own : gaps ? [gap(report, "Chưa có nội dung")] : [];
  if (entry.kind === "plus") return [...runIn(section, filled), ...below];
  return [
    { kind: "heading", level: entry.depth, label: section.label, children: [text(entry.title)], at: section.at },
    ...filled,
    ...below,
  ];
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
  const [first, ...rest] = blocks;
  if (first?.kind === "paragraph") {
    const paragraph: Paragraph = { ...first, role: roles.plusItem, children: [...lead, text(" "), ...first.children] };
    return [paragraph, ...rest];
  }
  return [{ kind: "paragraph", role: roles.plusItem, children: lead, lead: true, at: section.at }, ...blocks];
}

function gap(report: Report, words: string): Paragraph {
  return { kind: "paragraph", role: roles.gap, children: [text(`[${words}]`)], at: report.lineOf("") };
}
