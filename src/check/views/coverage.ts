/** Whether a section's text takes up what the outline asks of it. Words are compared without marks and letter case. */
import { perObject } from "../../language/memo.js";
import { allSections, type Report, type Section } from "../../model/report.js";
import { blockLines } from "../../model/walk.js";
import { bareWords } from "./span-words.js";
import { oldFiles } from "./spans.js";

/** Sections with text of their own to be judged; in an old encoding no word would be found. */
export function judgedSections(report: Report): readonly Section[] {
  const old = oldFiles(report);
  return allSections(report.sections).filter(
    ({ state, files, none }) => state === "written" && none === undefined && !files.some((file) => old.has(file)),
  );
}

/** All words of a section and of the sections below it, headings and tables among them. A section above asks for those below again. */
export const wordsOf = perObject((section: Section): readonly string[] =>
  [...blockLines(section.blocks).map(bareWords), ...section.children.map(wordsOf)].flat(),
);

/** A topic that is a year: the text must name it. */
export function isYear(topic: string): boolean {
  return /^(?:19|20)\d\d$/.test(topic.trim());
}

const small = new Set(
  bareWords("và của các những việc về cho đối với trong theo có là ở từ đến được một số khi như nhất tại bằng"),
);

/**
 * `known`: the same words, each once. A topic is covered when it is said in the outline's own words, or when at least half of its words occur; one of two words only where both stand together (`giải pháp`),
 * since their parts are in many other words.
 */
export function covers(words: readonly string[], known: ReadonlySet<string>, topic: string): boolean {
  const named = bareWords(topic.replace(/\([^)]*\)/g, " "));
  // Without marks `số` and `cơ` are small words too: what is left of `số lượng, cơ cấu` never stands side by side.
  if (standsIn(words, known, named)) return true;
  const asked = named.filter((word) => !small.has(word));
  if (asked.length === 0) return true;
  if (asked.length <= 2) return standsIn(words, known, asked);
  return asked.filter((word) => known.has(word)).length * 2 >= asked.length;
}

function standsIn(words: readonly string[], known: ReadonlySet<string>, row: readonly string[]): boolean {
  if (!row.every((word) => known.has(word))) return false;
  return words.some((_, at) => row.every((word, next) => words[at + next] === word));
}
