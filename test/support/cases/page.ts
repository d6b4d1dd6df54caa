/**
 * A case page → its cases. A page is Markdown for people first: a heading with the finding's code, a sentence on it, and
 * cases whose fenced blocks are files by path. Only headings and fences are read here; everything between is prose.
 */

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

export interface Page {
  readonly file: string;
  readonly code: string;
  /** What the code is about, as the page tells people. */
  readonly about: string;
  readonly cases: readonly Case[];
}

export class PageFault extends Error {
  override readonly name = "PageFault";
  constructor(file: string, line: number, why: string) {
    super(`${file}:${line}: ${why}`);
  }
}

interface Draft {
  readonly title: string;
  readonly line: number;
  readonly blocks: Block[];
}

export function readPage(file: string, text: string): Page {
  const lines = text.replace(/\n$/, "").split("\n");
  const code = /^# ([a-z0-9-]+)$/.exec(lines[0] ?? "")?.[1];
  if (code === undefined) throw new PageFault(file, 1, "the first line is “# code”");
  const about: string[] = [];
  const drafts: Draft[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const fence = /^(`{3,})\s*(.*)$/.exec(line);
    const title = /^## (.+)$/.exec(line)?.[1];
    if (fence?.[1] !== undefined) {
      const end = lines.indexOf(fence[1], index + 1);
      const draft = drafts.at(-1);
      if (end < 0) throw new PageFault(file, index + 1, "this block is not closed");
      if (draft === undefined) throw new PageFault(file, index + 1, "a block stands below the title of its case");
      const words = (fence[2] ?? "").split(/\s+/).filter((word) => word !== "");
      draft.blocks.push({ words, lines: lines.slice(index + 1, end), line: index + 1 });
      index = end;
    } else if (title !== undefined) drafts.push({ title, line: index + 1, blocks: [] });
    else if (drafts.length === 0) about.push(line);
  }
  return { file, code, about: about.join("\n").trim(), cases: drafts.map((draft) => caseOf(file, draft)) };
}

function caseOf(file: string, { title, line, blocks }: Draft): Case {
  const last = blocks.at(-1);
  if (last?.words.join(" ") !== "findings") throw new PageFault(file, line, "a case ends with its block “findings”");
  const findings = last.lines.filter((each) => each.trim() !== "");
  const odd = findings.find((each) => !/^(error|warning|note) [a-z0-9-]+ [^\s:]+:\d+$/.test(each));
  if (odd !== undefined) throw new PageFault(file, last.line, `not of the form “severity code file:line”: ${odd}`);
  return { title, line, blocks: blocks.slice(0, -1), findings };
}
