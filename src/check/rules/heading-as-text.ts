/**
 * A bold line with a number of its own is a heading to the eye only: it gets no style, no place in Word's outline. And an
 * entry's own title needs no typing at all.
 */

import { finding, kind } from "../../findings/kind.js";
import { readings, splitOwnNumber, titleKey } from "../../language/titles.js";
import type { Block, Inline, Paragraph } from "../../model/block.js";
import { defined } from "../../model/defined.js";
import type { Diagnostic, Edit, Place } from "../../model/diagnostic.js";
import type { OutlineEntry } from "../../model/outline.js";
import { allSections, type Report, type Section } from "../../model/report.js";
import { lineAt } from "../../model/source.js";
import { inlineText } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { entryEn, entryVi } from "../words.js";

type Facts =
  | { readonly why: "bold"; readonly typed: string; readonly title: string }
  | { readonly why: "own-title"; readonly entry: OutlineEntry };

const headingAsText = kind<Facts>("heading-as-text", {
  chapter: "wording",
  weight: "warning",
  title: { vi: "Đề mục gõ bằng chữ đậm", en: "A heading is typed in bold" },
  cases: {
    bold: {
      message: ({ typed }) => ({
        vi: `Dòng “${typed}” trông như đề mục nhưng gõ bằng chữ đậm với số tự gõ.`,
        en: `The line “${typed}” looks like a heading, but is typed in bold with a number of its own.`,
      }),
      hint: ({ title }) => ({
        vi: `Viết “## ${title}”, bỏ số và dấu **; chương trình tự đánh số.`,
        en: `Write “## ${title}” without the number and **: the program numbers headings itself.`,
      }),
    },
    "own-title": {
      message: ({ entry }) => ({
        vi: `Dòng này là tên của ${entryVi(entry)}, chương trình đã tự in.`,
        en: `This line is the title of the ${entryEn(entry)}, which the program prints itself.`,
      }),
      hint: { vi: "Xóa dòng này, nếu không tên mục sẽ in hai lần.", en: "Delete it, or it is printed twice." },
    },
  },
  identity: (facts) => (facts.why === "bold" ? { typed: facts.typed } : { entry: facts.entry.id }),
});

export const rule: Rule = {
  kinds: [headingAsText],
  run: (report) => {
    const titles = ownTitles(report);
    return [...titles, ...boldNumbers(report, titles)];
  },
};

/** An entry's own title above its text is no heading, even with a number. */
function boldNumbers(report: Report, titles: readonly Diagnostic[]): readonly Diagnostic[] {
  const lines = [
    ...allSections(report.sections).flatMap((section) => remedied(section, report)),
    ...report.annexes.flatMap(({ blocks }) => blocks.flatMap(boldLine)),
  ];
  return lines
    .filter(({ at }) => !titles.some((each) => each.at.file === at.file && each.at.line === at.line))
    .map(({ at, typed, title, fixes }) =>
      finding(headingAsText, at, { why: "bold", typed, title }, { habit: "file", ...defined({ fixes }) }),
    );
}

/** One level of headings and no other in the entry's own file: only then is it certain which level each of them has. */
function remedied({ blocks, children, files }: Section, report: Report): readonly BoldLine[] {
  const lines = blocks.flatMap(boldLine);
  const shapes = new Set(
    lines.map(({ typed }) => (numbered.exec(typed)?.[0] ?? "").replace(/\d+|[IVX]+|[a-zđ]/gu, kindOf)),
  );
  const others = blocks.some(({ kind }) => kind === "heading");
  if (shapes.size !== 1 || others || children.length > 0) return lines;
  return lines.map((line) => {
    const { file, line: number } = line.at;
    const shared = allSections(report.sections).filter((each) => each.files.includes(file)).length > 1;
    const source = report.sources.get(file);
    const alone = [lineAt(source, number - 1) ?? "", lineAt(source, number + 1) ?? ""].every(
      (near) => near.trim() === "" || near === "---",
    );
    if (shared || !alone || !line.plain || files.length > 1) return line;
    return { ...line, fixes: [{ at: line.at, text: `## ${line.title}` }] };
  });
}

function kindOf(number: string): string {
  return /\d/.test(number) ? "1" : /[IVX]/.test(number) ? "I" : "a";
}

/** An entry's title typed again above its text would be printed twice. */
function ownTitles(report: Report): readonly Diagnostic[] {
  return allSections(report.sections).flatMap(({ entry, blocks: [first], state }): readonly Diagnostic[] => {
    if (first?.kind !== "paragraph" || state !== "written") return [];
    const typed = inlineText(first.children);
    if (
      typed.length > entry.title.length + 20 ||
      !readings(typed).some(({ title }) => titleKey(title) === titleKey(entry.title))
    )
      return [];
    return [finding(headingAsText, first.at, { why: "own-title", entry }, titleRemedy(report, first))];
  });
}

/** Nothing is left of a line that is all title. */
function titleRemedy(report: Report, { at, children }: Paragraph): { readonly fixes?: readonly Edit[] } {
  const below = lineAt(report.sources.get(at.file), at.line + 1) ?? "";
  const [only, ...more] = children;
  const words = only?.kind === "mark" && only.mark === "strong" && more.length === 0 ? only.children : children;
  if (below.trim() !== "" || !isAll(at, words === children ? 0 : 4, words)) return {};
  return { fixes: [{ at: { ...at, column: 1 }, text: "" }] };
}

/** Whether a line holds nothing but these words and so many marks. */
function isAll(at: Place, marks: number, words: readonly Inline[]): boolean {
  const [only, ...more] = words;
  if (only?.kind !== "text" || more.length > 0) return false;
  const { pieces = [], text } = only;
  const letters = pieces.reduce((sum, { length }) => sum + length, 0);
  const width = pieces.reduce((sum, each) => sum + each.width, 0);
  return at.line === at.endLine && letters === text.length && at.endColumn - at.column === width + marks;
}

interface BoldLine {
  readonly fixes?: readonly Edit[];
  /** The line begins at the margin and holds nothing else. */
  readonly plain: boolean;
  readonly at: Place;
  readonly typed: string;
  readonly title: string;
}

const numbered = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])(?:\s*[-–.)]+\s*|\s+[-–]\s+)(?=\p{Lu})/u;

function boldLine(block: Block): readonly BoldLine[] {
  if (block.kind === "paragraph") return lineOf("", block.children, block.at);
  // “1. **Tên**” is a list of one item to Markdown.
  const [item, ...more] = block.kind === "list" ? block.items : [];
  const [first, ...rest] = item?.blocks ?? [];
  if (item === undefined || more.length > 0 || rest.length > 0 || first?.kind !== "paragraph") return [];
  return lineOf(`${item.marker} `, first.children, item.at);
}

function lineOf(marker: string, children: readonly Inline[], at: Place): readonly BoldLine[] {
  const [only, ...more] = children;
  if (only?.kind !== "mark" || only.mark !== "strong" || more.length > 0) return [];
  const typed = `${marker}${inlineText(only.children)}`;
  if (!numbered.test(typed) || /[.;,!?]$/.test(typed) || typed.length > 160) return [];
  const plain = at.column === 1 && isAll(at, marker.length + 4, only.children);
  return [{ at, typed, plain, title: splitOwnNumber(typed).title.replace(/:$/, "") }];
}
