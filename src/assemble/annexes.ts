/** Annex files → annexes with their labels, headings numbered from the top, and what stands above each of them. */
import { letterOf, romanOf } from "../language/numerals.js";
import type { Block } from "../model/block.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { DraftAnnex } from "../model/draft.js";
import type { Outline } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import type { Annex } from "../model/report.js";
import { inlineText } from "../model/walk.js";
import { factText } from "../source/fact-text.js";
import { readFrame } from "../template/frame.js";
import type { FrameContext } from "../template/frame-program.js";
import { missing } from "./frame-context.js";
import { top } from "./numbering.js";
import { numberHeadings, type OwnHeading } from "./own-headings.js";
import { type Resolver, resolveBlocks, resolveInlines } from "./resolve.js";

/** An annex before facts and references are filled in. */
export interface LabelledAnnex {
  readonly file: DraftAnnex;
  readonly label: string;
  readonly blocks: readonly Block[];
}

export function labelAnnexes(
  files: readonly DraftAnnex[],
  template: { readonly outline: Outline; readonly profile: FormatProfile },
  named: OwnHeading[],
  diagnostics: Diagnostic[],
): readonly LabelledAnnex[] {
  return files.map((file, index) => {
    const label = labelOf(index + 1, files.length, template.profile);
    const flat = file.turned
      ? file.blocks.flatMap((block) => (block.kind === "landscape" ? block.blocks : [block]))
      : file.blocks;
    const own = numberHeadings(flat, top, "", template);
    diagnostics.push(...own.diagnostics);
    // Every annex counts its headings from the top, so their numbers say nothing without its label.
    named.push(...own.named.map((heading) => ({ ...heading, number: `${heading.number}, ${label}` })));
    return { file, label, blocks: file.turned ? turned(own.blocks) : own.blocks };
  });
}

const forms: Readonly<Record<string, (ordinal: number) => string>> = { I: romanOf, a: letterOf, "1": String };

/** An only annex has no number. */
function labelOf(ordinal: number, count: number, { annexes }: FormatProfile): string {
  return annexes.label.replace(/\s*\{([^}]*)\}/, (place: string, form: string) => {
    const space = /^\s*/.exec(place)?.[0] ?? "";
    return count === 1 ? "" : `${space}${(forms[form] ?? String)(ordinal)}`;
  });
}

/** All of it on sideways pages, headings between them included. */
function turned(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === "heading" ? block : { kind: "landscape", blocks: [block], at: block.at },
  );
}

/** In print order, since footnotes are numbered as they are met. */
export function finishAnnexes(
  annexes: readonly LabelledAnnex[],
  resolver: Resolver,
  profile: FormatProfile,
  context: FrameContext,
): Outcome<readonly Annex[]> {
  const diagnostics: Diagnostic[] = [];
  const value = annexes.map(({ file, label, blocks }, index): Annex => {
    const typed = resolveInlines(factText(file.title ?? missing("tên phụ lục"), file.at), resolver);
    const title = inlineText(typed);
    const head = readFrame(profile.annexes.head, profile, { ...context, nhan: label, ten: title });
    // A fault of the frame is one fault, however many annexes are made with it.
    if (index === 0) diagnostics.push(...head.diagnostics);
    return {
      id: file.id,
      label,
      title,
      head: head.value.map((block, place) => {
        if (block.kind !== "paragraph") return block;
        return { ...block, lead: true, ...(place === 0 ? { anchor: file.id } : {}) };
      }),
      blocks: resolveBlocks(blocks, resolver),
      file: file.file,
      at: file.at,
      textAt: file.textAt,
    };
  });
  return { value, diagnostics };
}
