/**
 * Every kind of finding as people read about it: its chapter, weights and title stand with the kind, the rest with its case
 * page. The tests run every example at every stage and hold the kinds to what comes out.
 */
import { allKinds } from "../check/kinds.js";
import { type Chapter, chapters as chapterTitles } from "../findings/chapters.js";
import type { AnyKind } from "../findings/kind.js";
import type { Sentence, Severity } from "../model/diagnostic.js";
import { isFrom, type Stage } from "../model/report.js";
import { type PageText, pageTexts } from "./page-text.js";

/** A kind, with what its page says. */
export interface Page extends Pick<AnyKind, "code" | "title" | "basis" | "weight" | "raised" | "from">, PageText {}

/** In the order of the chapters, then of the codes. */
export const kinds: readonly AnyKind[] = Object.keys(chapterTitles).flatMap((chapter) => kindsIn(chapter as Chapter));

export const chapters: readonly { readonly title: Sentence; readonly kinds: readonly AnyKind[] }[] = Object.entries(
  chapterTitles,
).map(([chapter, title]) => ({ title, kinds: kindsIn(chapter as Chapter) }));

function kindsIn(chapter: Chapter): readonly AnyKind[] {
  return [...allKinds.values()].filter((kind) => kind.chapter === chapter).sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function titleOf(code: string): Sentence | undefined {
  return allKinds.get(code)?.title;
}

/** A code without a page is none of the program's: a test sees to it. */
export function pageOf(code: string): Page | undefined {
  const kind = allKinds.get(code);
  const text = pageTexts()[code];
  return kind === undefined || text === undefined ? undefined : { ...kind, ...text };
}

/** How heavy a finding of this kind is at a stage; undefined where it is not reported. */
export function severityAt(
  { weight, raised, from }: Pick<AnyKind, "weight" | "raised" | "from">,
  stage: Stage,
): Severity | undefined {
  if (from !== undefined && !isFrom(stage, from)) return undefined;
  return raised !== undefined && isFrom(stage, raised.from) ? raised.to : weight;
}
