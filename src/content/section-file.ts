/** One file beside `bao-cao.md`: the text of an entry of the outline, or an annex. */
import * as z from "zod";
import { annexFields } from "../findings/annexes.js";
import { finding } from "../findings/kind.js";
import { nearest } from "../language/similar.js";
import type { Block, Comment, Inline } from "../model/block.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { Waiver } from "../model/settings.js";
import { factText } from "../source/fact-text.js";
import { field } from "../source/field-faults.js";
import { line, readFields, type Shape } from "../source/fields.js";
import { type FrontMatter, readFrontMatter, type TypedValue } from "../source/front-matter.js";
import type { SourceText } from "../source/text.js";
import { type AnnexFile, annexIdOf, annexShape } from "./annex-file.js";
import type { Assets } from "./author-blocks.js";
import { readBody } from "./author-blocks.js";
import { blockWaivers, frontWaivers, settingsShape } from "./settings.js";

/** The keys of a section file. */
export const sectionShape = {
  muc: field(line.clone(), {
    name: { vi: "Số hoặc mã của mục", en: "The entry" },
    expected: { vi: "số mục trong đề cương, ví dụ II.3", en: "an entry's number such as II.3" },
  }),
  khong_co: field(z.string().trim().max(1_000).optional(), {
    name: { vi: "Lý do không có nội dung", en: "The reason for having nothing" },
    expected: { vi: "một câu nêu lý do, ít nhất năm từ", en: "a sentence of at least five words" },
  }),
  bo_qua: settingsShape.bo_qua.clone(),
} as const;

export interface SectionFile {
  readonly file: string;
  /** As typed. Absent when it was not given or could not be read. */
  readonly entry?: string;
  readonly entryAt: Place;
  readonly none?: { readonly text: string; readonly words: readonly Inline[]; readonly at: Place };
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly waivers: readonly Waiver[];
  /** Where the text begins. */
  readonly at: Place;
  /** False when the file itself has a finding that explains why its text is missing. */
  readonly readable: boolean;
  /** The id it would have as an annex, where a finding says why it is none. */
  readonly annexId?: string;
}

export type ContentFile =
  | { readonly kind: "section"; readonly section: SectionFile }
  | { readonly kind: "annex"; readonly annex: AnnexFile };

export function readContentFile(source: SourceText, assets?: Assets): Outcome<ContentFile> {
  const front = readFrontMatter(source);
  const made = isAnnex(front.value, source.text)
    ? annexOf(source, front.value, assets)
    : sectionOf(source, front.value, assets);
  const diagnostics = source.readable ? [...front.diagnostics, ...made.diagnostics] : [];
  return { value: made.value, diagnostics };
}

const allKeys = [...Object.keys(sectionShape), ...Object.keys(annexShape)];

/** The key by which a file says what it is decides; `muc` where both are given. A misspelt key is the one it resembles. */
function isAnnex({ usable, data }: FrontMatter, text: string): boolean {
  if (!usable) return guessedEntry(text) === undefined && /^\s*phu_luc\s*[:=：]/mu.test(text);
  const given = (wanted: string, typed: (value: TypedValue | undefined) => boolean): boolean =>
    Object.entries(data).some(
      ([key, value]) => (allKeys.includes(key) ? key : nearest(key, allKeys)) === wanted && typed(value),
    );
  return given("phu_luc", () => true) && !given("muc", (value) => value !== "");
}

/** The keys of one kind of file with those of the other let in, so that these are told as misplaced, not as unknown. */
function withForeign<S extends Shape>(own: S, foreign: Shape): S {
  const others = Object.keys(foreign).filter((key) => !(key in own));
  return { ...own, ...Object.fromEntries(others.map((key) => [key, z.unknown().optional()])) };
}

const shapes = { section: withForeign(sectionShape, annexShape), annex: withForeign(annexShape, sectionShape) };

function foreignKeys(values: Readonly<Record<string, unknown>>, shape: Shape, own: Shape): readonly string[] {
  return Object.keys(shape).filter((key) => !(key in own) && values[key] !== undefined);
}

function sectionOf(source: SourceText, front: FrontMatter, assets?: Assets): Outcome<ContentFile> {
  const { file } = source;
  const { placeOf } = front;
  const fields = readFields(front, shapes.section);
  const foreign = foreignKeys(fields.value, annexShape, sectionShape);
  const body = readBody(front, assets);
  // A file whose fields cannot be read still says which entry it was meant for: one cause, one finding.
  const entry = fields.value.muc ?? (front.usable ? undefined : guessedEntry(source.text));
  const none = fields.value.khong_co;
  const noneAt = placeOf("khong_co");
  const readable = source.readable && front.usable;
  const section: SectionFile = {
    file,
    ...(entry === undefined ? {} : { entry }),
    entryAt: placeOf("muc"),
    ...(none === undefined ? {} : { none: { text: none, words: factText(none, noneAt), at: noneAt } }),
    blocks: source.readable ? body.blocks : [],
    comments: body.comments,
    waivers: [...frontWaivers(fields.value.bo_qua, front, [], file), ...blockWaivers(body.comments, body.blocks, file)],
    at: textPlace(source, front, body.blocks),
    readable,
    ...(readable && foreign.length === 0 ? {} : { annexId: annexIdOf(file) }),
  };
  return {
    value: { kind: "section", section },
    diagnostics: [...fields.diagnostics, ...misplaced(foreign, "section", front), ...body.diagnostics],
  };
}

function annexOf(source: SourceText, front: FrontMatter, assets?: Assets): Outcome<ContentFile> {
  const { file } = source;
  const { placeOf } = front;
  const fields = readFields(front, shapes.annex);
  const foreign = foreignKeys(fields.value, sectionShape, annexShape);
  const { phu_luc: title, ma: id, thu_tu: order, ngang: turned } = fields.value;
  const body = readBody(front, assets);
  const annex: AnnexFile = {
    file,
    ...(title === undefined ? {} : { title }),
    id: id ?? annexIdOf(file),
    named: id !== undefined,
    ...(order === undefined ? {} : { order: Number(order) }),
    turned: turned === "co",
    blocks: source.readable ? body.blocks : [],
    comments: body.comments,
    waivers: [...frontWaivers(fields.value.bo_qua, front, [], file), ...blockWaivers(body.comments, body.blocks, file)],
    at: placeOf("phu_luc"),
    textAt: textPlace(source, front, body.blocks),
    readable: source.readable && front.usable,
  };
  return {
    value: { kind: "annex", annex },
    diagnostics: [...fields.diagnostics, ...misplaced(foreign, "annex", front), ...body.diagnostics],
  };
}

function misplaced(
  keys: readonly string[],
  kind: ContentFile["kind"],
  { placeOf }: FrontMatter,
): readonly Diagnostic[] {
  const ordered = [...keys].sort((a, b) => placeOf(a).line - placeOf(b).line);
  const [first] = ordered;
  if (first === undefined) return [];
  const why = kind === "annex" ? "in-annex" : ordered.includes("phu_luc") ? "both" : "in-section";
  return [finding(annexFields, placeOf(first), { why, keys: ordered })];
}

function textPlace({ file, text }: SourceText, front: FrontMatter, blocks: readonly Block[]): Place {
  const lines = text.split("\n").length;
  return blocks[0]?.at ?? { file, line: front.usable ? Math.min(front.bodyLine, lines) : 1 };
}

export function guessedEntry(text: string): string | undefined {
  return /^\s*muc\s*[:=：]\s*["'“]?([IVXLC]+(?:\.[\p{L}\d]+)*|[a-z][a-z0-9-]{2,})\b/mu.exec(text)?.[1];
}
