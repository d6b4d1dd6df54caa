/**
 * Reads `de-cuong.md` into the entries of an outline. The file is read line by line rather than as Markdown, so the official
 * text in its quotes stays word for word. Faults are findings for the template's author, each with its line.
 */

import { finding } from "../findings/kind.js";
import * as k from "../findings/outlines.js";
import { withoutDiacritics } from "../language/diacritics.js";
import { bareLetters, nearest } from "../language/similar.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { EntryKind, OutlineEntry } from "../model/outline.js";
import { emptyRange, lineRange } from "../model/source.js";
import { type Attributes, splitAttributes } from "../source/attributes.js";
import { officialNumber } from "./outline-numbers.js";

/** A heading with its lines, before its position in the tree is known. */
interface Draft {
  readonly depth: number;
  readonly title: string;
  readonly attributes: Attributes;
  readonly at: Place;
  /** Lines of the official text; an empty one ends a paragraph. */
  readonly quote: string[];
  readonly topics: string[];
  readonly children: Draft[];
}

export const maxDepth = 4;

export function readOutlineEntries(file: string, text: string): Outcome<readonly OutlineEntry[]> {
  const diagnostics: Diagnostic[] = [];
  const drafts = tree(headings(file, text, diagnostics), diagnostics);
  const seen = new Map<string, Place>();
  const entries = build(drafts, undefined, seen, diagnostics);
  if (entries.length === 0) diagnostics.push(finding(k.outlineEmpty, emptyRange(file, 1), {}));
  return { value: entries, diagnostics };
}

function headings(file: string, text: string, diagnostics: Diagnostic[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const at = lineRange(file, index + 1, line);
    const heading = /^(#+)(?:\s+(.*))?$/.exec(line) ?? /^(#+)(\S.*)$/.exec(line);
    const last = drafts.at(-1);
    if (heading?.[1] !== undefined) {
      const { title, attributes } = splitAttributes(heading[2] ?? "");
      if (/^#+[^#\s]/.test(line)) diagnostics.push(finding(k.outlineHeadingSpace, at, {}));
      if (/[{}]/.test(title)) diagnostics.push(finding(k.outlineBraces, at, {}));
      drafts.push({ depth: heading[1].length, title, attributes, at, quote: [], topics: [], children: [] });
    } else if (last === undefined) {
      // The preamble cites the issuing document; it is for people.
    } else if (/^\s*>/.test(line)) {
      last.quote.push(line.replace(/^\s*>\s?/, "").trim());
    } else if (/^\s*-\s+\S/.test(line)) {
      last.topics.push(line.replace(/^\s*-\s+/, "").trim());
    } else if (line.trim() === "") {
      last.quote.push("");
    } else {
      diagnostics.push(finding(k.outlineLooseText, at, {}));
    }
  }
  return drafts;
}

/** The official text quoted above the first entry. */
export function readPreamble(text: string): readonly string[] {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith("#"));
  const quoted = lines.slice(0, first < 0 ? lines.length : first);
  return paragraphs(quoted.map((line) => (/^\s*>/.test(line) ? line.replace(/^\s*>\s?/, "").trim() : "")));
}

/** Lines of the quotes as paragraphs: an empty line ends one. */
function paragraphs(quote: readonly string[]): readonly string[] {
  return quote
    .join("\n")
    .split(/\n{2,}/)
    .map((each) => each.replace(/\s*\n\s*/g, " ").trim())
    .filter((each) => each !== "");
}

function tree(drafts: readonly Draft[], diagnostics: Diagnostic[]): readonly Draft[] {
  const root: Draft[] = [];
  const open: Draft[] = [];
  for (const draft of drafts) {
    while ((open.at(-1)?.depth ?? 0) >= draft.depth) open.pop();
    const parent = open.at(-1);
    if (draft.depth > maxDepth) diagnostics.push(finding(k.outlineTooDeep, draft.at, { depth: maxDepth }));
    else if (draft.depth > (parent?.depth ?? 0) + 1) diagnostics.push(finding(k.outlineSkippedLevel, draft.at, {}));
    (parent?.children ?? root).push(draft);
    open.push(draft);
  }
  return root;
}

function build(
  drafts: readonly Draft[],
  parent: Pick<OutlineEntry, "id" | "number" | "depth" | "reporters"> | undefined,
  seen: Map<string, Place>,
  diagnostics: Diagnostic[],
): readonly OutlineEntry[] {
  const titles = new Map<string, Place>();
  let ordinal = 0;
  return drafts.map((draft): OutlineEntry => {
    const { attributes, at, title } = draft;
    const kind = kindOf(attributes, at, diagnostics);
    if (kind === "numbered") ordinal++;
    const id = attributes.id ?? slug(title);
    claim(seen, id, at, (first) => {
      // A duplicate id made from a duplicate title is reported with the title.
      if (attributes.id !== undefined || !titles.has(bareLetters(title)))
        diagnostics.push(finding(k.outlineDuplicateId, at, { id, line: first.line }));
    });
    if (title === "") diagnostics.push(finding(k.outlineEmptyTitle, at, {}));
    else
      claim(titles, bareLetters(title), at, ({ line }) =>
        diagnostics.push(finding(k.outlineDuplicateTitle, at, { title, line })),
      );
    checkAttributes(attributes, at, diagnostics);
    const reporters = choices(attributes, "nguoi_bao_cao");
    const above = parent?.reporters ?? [];
    if (reporters.length > 0 && above.length > 0 && !reporters.some((each) => above.includes(each))) {
      diagnostics.push(finding(k.outlineImpossibleCondition, at, { why: "unreachable" }));
    }
    const depth = (parent?.depth ?? 0) + 1;
    const number = kind === "numbered" ? officialNumber(parent, depth, ordinal) : null;
    const [min, max] = [limit(attributes, "toi_thieu", at, diagnostics), limit(attributes, "toi_da", at, diagnostics)];
    if (min !== undefined && max !== undefined && min > max)
      diagnostics.push(finding(k.outlineWrongAttribute, at, { why: "limits-cross" }));
    return {
      id,
      number,
      kind,
      ordinal: kind === "numbered" ? ordinal : 0,
      depth,
      title,
      guidance: paragraphs(draft.quote),
      topics: draft.topics,
      optional: attributes.flags.includes("tuy_chon"),
      askedWhen: choices(attributes, "khi"),
      reporters,
      mayBeNone: attributes.flags.includes("cho_phep_khong_co"),
      words: defined({ min, max }),
      proposals: choices(attributes, "de_xuat"),
      at,
      children: build(
        draft.children,
        { id, number, depth, reporters: reporters.length > 0 ? reporters : above },
        seen,
        diagnostics,
      ),
    };
  });
}

function claim(seen: Map<string, Place>, key: string, at: Place, taken: (first: Place) => void): void {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, at);
  else taken(first);
}

const kinds: Readonly<Record<string, EntryKind>> = { sao: "star", cong: "plus", "khong-so": "unnumbered" };

function kindOf(attributes: Attributes, at: Place, diagnostics: Diagnostic[]): EntryKind {
  const typed = attributes.values.get("kieu");
  if (typed === undefined) return "numbered";
  const kind = kinds[typed];
  if (kind === undefined) diagnostics.push(wrongValue(at, "kieu", typed, Object.keys(kinds).join(", ")));
  return kind ?? "numbered";
}

const knownValues = ["khi", "nguoi_bao_cao", "kieu", "toi_thieu", "toi_da", "de_xuat"];
const knownFlags = ["tuy_chon", "cho_phep_khong_co"];

function checkAttributes({ values, flags, odd }: Attributes, at: Place, diagnostics: Diagnostic[]): void {
  for (const key of values.keys()) {
    if (!knownValues.includes(key)) diagnostics.push(unknownAttribute(at, key, [...knownValues, ...knownFlags]));
  }
  for (const flag of flags) {
    if (!knownFlags.includes(flag)) diagnostics.push(unknownAttribute(at, flag, [...knownFlags, ...knownValues]));
  }
  for (const each of odd) diagnostics.push(unknownAttribute(at, each, knownFlags));
  for (const key of ["khi", "nguoi_bao_cao"]) {
    if (values.has(key) && choices({ values } as Attributes, key).length === 0) {
      diagnostics.push(finding(k.outlineImpossibleCondition, at, { why: "no-value", key }));
    }
  }
}

function choices(attributes: Pick<Attributes, "values">, key: string): readonly string[] {
  return (attributes.values.get(key) ?? "")
    .split("|")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function limit(attributes: Attributes, key: string, at: Place, diagnostics: Diagnostic[]): number | undefined {
  const typed = attributes.values.get(key);
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  diagnostics.push(wrongValue(at, key, typed, "một số nguyên dương"));
  return undefined;
}

function unknownAttribute(at: Place, typed: string, known: readonly string[]): Diagnostic {
  return finding(k.outlineUnknownAttribute, at, { typed, meant: nearest(typed, known), known });
}

function wrongValue(at: Place, key: string, typed: string, expected: string): Diagnostic {
  return finding(k.outlineWrongAttribute, at, { why: "value", key, typed, expected });
}

function slug(title: string): string {
  return withoutDiacritics(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
