/** One file beside `bao-cao.md`: the text of an entry of the outline, or an annex. */
import * as z from "zod";
import { finding } from "../findings/kind.js";
import { annexFields } from "../findings/layout.js";
import { plainName } from "../host/paths.js";
import { nearest } from "../language/similar.js";
import type { Block } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { DraftAnnex, DraftSection } from "../model/draft.js";
import type { Waiver } from "../model/settings.js";
import { emptyRange } from "../model/source.js";
import type { BlocksReading } from "../source/blocks-source.js";
import { factText } from "../source/fact-text.js";
import { field } from "../source/field-words.js";
import { line, readFields, type Shape } from "../source/fields.js";
import { type FrontMatter, readFrontMatter, type TypedValue } from "../source/front-matter.js";
import type { SourceText } from "../source/text.js";
import { annexShape } from "./annex-file.js";
import type { Assets } from "./author-blocks.js";
import { readBody } from "./author-blocks.js";
import { blockWaivers, frontWaivers, isWaiver, settingsShape } from "./settings.js";

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

/** What a file holds, with what it says of the checks. */
export type ContentFile = (
  | { readonly kind: "section"; readonly section: DraftSection }
  | { readonly kind: "annex"; readonly annex: DraftAnnex; readonly order?: number }
) & { readonly waivers: readonly Waiver[] };

export function readContentFile(source: SourceText, assets?: Assets): Outcome<ContentFile> {
  const front = readFrontMatter(source);
  const body = readBody(front.value, assets);
  const made = (isAnnex(front.value, source.text) ? annexOf : sectionOf)(source, front.value, body);
  const { file } = source;
  const waivers = [
    ...frontWaivers(made.waivers, front.value, [], file),
    ...blockWaivers(body.comments, body.blocks, file),
  ];
  const found = [...front.diagnostics, ...made.diagnostics, ...body.diagnostics];
  return { value: { ...made.value, waivers }, diagnostics: source.readable ? found : [] };
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

/** The keys of one kind of file with those of the other let in, so that these are reported as misplaced, not as unknown. */
function withForeign<S extends Shape>(own: S, foreign: Shape): S {
  const others = Object.keys(foreign).filter((key) => !(key in own));
  return { ...own, ...Object.fromEntries(others.map((key) => [key, z.unknown().optional()])) };
}

const shapes = { section: withForeign(sectionShape, annexShape), annex: withForeign(annexShape, sectionShape) };

function foreignKeys(values: Readonly<Record<string, unknown>>, shape: Shape, own: Shape): readonly string[] {
  return Object.keys(shape).filter((key) => !(key in own) && values[key] !== undefined);
}

interface Made<K extends ContentFile["kind"]> {
  readonly value: Omit<Extract<ContentFile, { kind: K }>, "waivers">;
  readonly waivers: Readonly<Record<string, string>> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function sectionOf(source: SourceText, front: FrontMatter, body: BlocksReading): Made<"section"> {
  const { placeOf } = front;
  const fields = readFields(front, shapes.section);
  const foreign = foreignKeys(fields.value, annexShape, sectionShape);
  const part = partOf(source, front, body);
  const none = fields.value.khong_co;
  const noneAt = placeOf("khong_co");
  const section: DraftSection = defined({
    file: source.file,
    // A file whose fields cannot be read still says which entry it was meant for: one cause, one finding.
    entry: fields.value.muc ?? (front.usable ? undefined : guessedEntry(source.text)),
    entryAt: placeOf("muc"),
    none: none === undefined ? undefined : { text: none, words: factText(none, noneAt), at: noneAt },
    blocks: part.blocks,
    comments: part.comments,
    at: part.textAt,
    readable: part.readable,
  });
  return {
    value: { kind: "section", section },
    waivers: fields.value.bo_qua,
    diagnostics: [...fields.diagnostics, ...misplaced(foreign, "section", front)],
  };
}

function annexOf(source: SourceText, front: FrontMatter, body: BlocksReading): Made<"annex"> {
  const fields = readFields(front, shapes.annex);
  const foreign = foreignKeys(fields.value, sectionShape, annexShape);
  const { phu_luc: title, ma: id, thu_tu: order, ngang: turned } = fields.value;
  const annex: DraftAnnex = defined({
    file: source.file,
    title,
    id: id ?? plainName(source.file),
    turned: turned === "co",
    ...partOf(source, front, body),
    at: front.placeOf("phu_luc"),
  });
  return {
    value: { kind: "annex", annex, ...defined({ order: order === undefined ? undefined : Number(order) }) },
    waivers: fields.value.bo_qua,
    diagnostics: [...fields.diagnostics, ...misplaced(foreign, "annex", front)],
  };
}

/** What both kinds of files have. */
function partOf(
  source: SourceText,
  front: FrontMatter,
  body: BlocksReading,
): Pick<DraftAnnex, "blocks" | "comments" | "textAt" | "readable"> {
  return {
    blocks: source.readable ? body.blocks : [],
    comments: body.comments.filter((comment) => !isWaiver(comment)),
    textAt: textPlace(source, front, body.blocks),
    readable: source.readable && front.usable,
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
  return blocks[0]?.at ?? emptyRange(file, front.usable ? Math.min(front.bodyLine, lines) : 1);
}

export function guessedEntry(text: string): string | undefined {
  return /^\s*muc\s*[:=：]\s*["'“]?([IVXLC]+(?:\.[\p{L}\d]+)*|[a-z][a-z0-9-]{2,})\b/mu.exec(text)?.[1];
}
