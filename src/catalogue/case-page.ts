/**
 * A case page → its parts. A page (`test/cases/<code>.case.md`) is Markdown for people first: a heading with the code of a
 * finding, why there is such a finding, how to fix it, and cases whose fenced blocks are files by path. Two of them are
 * examples. The tests run the cases; the build takes the words and the examples along for `decuong explain`.
 */
import type { Sentence } from "../model/diagnostic.js";
import type { Example, PageText } from "./page-text.js";

/** A fenced block: the words after its fence and the lines inside it. */
export interface Block {
  readonly words: readonly string[];
  readonly lines: readonly string[];
  /** Line of the opening fence. */
  readonly line: number;
}

export interface Case {
  readonly title: string;
  readonly line: number;
  /** In the order in which they change the base report; without the last one. */
  readonly blocks: readonly Block[];
  /** What must come out: `severity code file:line`, in order; empty for a case that stays silent. */
  readonly findings: readonly string[];
}

export interface CasePage extends PageText {
  readonly file: string;
  readonly code: string;
  /** The examples among them, but for those given in words. */
  readonly cases: readonly Case[];
}

/** Titles of the two cases that are examples. */
export const exampleTitles = { wrong: "Ví dụ sai", right: "Ví dụ đúng" } as const;

interface Draft {
  readonly title: string;
  readonly line: number;
  readonly blocks: Block[];
  readonly prose: string[];
}

export function readPage(file: string, text: string): CasePage {
  const lines = text.replace(/\n$/, "").split("\n");
  const code = /^# ([a-z0-9-]+)$/.exec(lines[0] ?? "")?.[1];
  if (code === undefined) throw fault(file, 1, "the first line is “# code”");
  const about: string[] = [];
  const drafts: Draft[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const fence = /^(`{3,})\s*(.*)$/.exec(line);
    const title = /^## (.+)$/.exec(line)?.[1];
    const draft = drafts.at(-1);
    if (fence?.[1] !== undefined) {
      const end = lines.indexOf(fence[1], index + 1);
      if (end < 0) throw fault(file, index + 1, "this block is not closed");
      if (draft === undefined) throw fault(file, index + 1, "a block stands below the title of its case");
      const words = (fence[2] ?? "").split(/\s+/).filter((word) => word !== "");
      draft.blocks.push({ words, lines: lines.slice(index + 1, end), line: index + 1 });
      index = end;
    } else if (title !== undefined) drafts.push({ title, line: index + 1, blocks: [], prose: [] });
    else (draft?.prose ?? about).push(line);
  }
  const [vi, en, fix, more] = paragraphs(about);
  const how = /^Cách sửa: (.+)$/s.exec(fix ?? "")?.[1];
  if (vi === undefined || en === undefined || how === undefined || more !== undefined) {
    throw fault(file, 2, "why in Vietnamese, why in English and “Cách sửa: …” stand above the cases");
  }
  const cases = drafts.filter((draft) => !isWords(draft)).map((draft) => caseOf(file, draft));
  const wrong = exampleOf(file, drafts, exampleTitles.wrong);
  const right = exampleOf(file, drafts, exampleTitles.right);
  return { file, code, why: { vi, en }, fix: how, wrong, right, cases };
}

function paragraphs(lines: readonly string[]): readonly string[] {
  const texts = lines.join("\n").split(/\n{2,}/);
  return texts.map((each) => each.trim()).filter((each) => each !== "");
}

/** What cannot be typed in an example is given in words. */
function isWords({ title, blocks }: Draft): boolean {
  return blocks.length === 0 && Object.values<string>(exampleTitles).includes(title);
}

function caseOf(file: string, { title, line, blocks }: Draft): Case {
  const last = blocks.at(-1);
  if (last?.words.join(" ") !== "findings") throw fault(file, line, "a case ends with its block “findings”");
  const findings = last.lines.filter((each) => each.trim() !== "");
  const odd = findings.find((each) => !/^(error|warning|note) [a-z0-9-]+ [^\s:]+:\d+$/.test(each));
  if (odd !== undefined) throw fault(file, last.line, `not of the form “severity code file:line”: ${odd}`);
  return { title, line, blocks: blocks.slice(0, -1), findings };
}

function exampleOf(file: string, drafts: readonly Draft[], title: string): Example {
  const draft = drafts.find((each) => each.title === title);
  if (draft === undefined) throw fault(file, 1, `there is no case “${title}”`);
  if (isWords(draft)) return sentenceOf(file, draft);
  const files: Record<string, string | null> = {};
  for (const { words, lines } of draft.blocks.slice(0, -1)) {
    const [what, path = ""] = words;
    if (what === "khong-co") for (const each of lines) files[each] = null;
    else files[path] = words.includes("ky-tu") ? typedOut(lines.join("\n")) : lines.join("\n");
  }
  return files;
}

function sentenceOf(file: string, { prose, line }: Draft): Sentence {
  const [vi, en, more] = paragraphs(prose);
  if (vi === undefined || en === undefined || more !== undefined) {
    throw fault(file, line, "an example in words is told in Vietnamese, then in English");
  }
  return { vi, en };
}

/** `\u200B` is that character. */
export function typedOut(text: string): string {
  return text.replace(/\\u([0-9A-F]{4})/g, (_, point: string) => String.fromCharCode(Number.parseInt(point, 16)));
}

function fault(file: string, line: number, why: string): Error {
  return new Error(`${file}:${line}: ${why}`);
}
