/** The examples bound into twenty reports, a section each, so that each is built while the whole stays quick to run. */
import { type Compiled, compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import type { Report } from "../../src/model/report.js";
import { renderDocx } from "../../src/render/word/document.js";
import { allParagraphs, type Paragraph, readDocument } from "../support/docx/read.js";
import { under } from "../support/profiles.js";
import { smallFields, smallOutline } from "../support/small-report.js";
import type { Example } from "./examples.js";

export interface Book {
  readonly name: string;
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly pages: readonly Page[];
}

/** What became of one example. */
export interface Page {
  readonly example: Example;
  /** Its paragraphs, then its footnotes. */
  readonly printed: string;
  readonly findings: readonly Diagnostic[];
}

const books = 20;
/** `---`, `muc:` and `---` stand above. */
export const firstLine = 4;

export function bind(examples: readonly Example[], profiles: readonly string[]): readonly Book[] {
  const size = Math.ceil(examples.length / books);
  return Array.from({ length: books }, (_, index) => {
    const profile = profiles[index % profiles.length] ?? "";
    return bookOf(`tap-${index + 1}`, examples.slice(index * size, (index + 1) * size), profile);
  });
}

export function sectionText({ id, markdown }: Example): string {
  return `---\nmuc: ${id}\n---\n${markdown}`;
}

function outlineOf(examples: readonly Example[]): string {
  return examples.map(({ id }) => `# ${titleOf(id)} {#${id} kieu=khong-so}\n`).join("\n");
}

/** Built as a draft, since an example with an error is not built otherwise. */
function bookOf(name: string, examples: readonly Example[], profile: string): Book {
  const files = {
    "templates/mau-nho/mau.md": smallOutline,
    "templates/mau-nho/de-cuong.md": outlineOf(examples),
    [`${name}/bao-cao.md`]: under(profile, smallFields),
    ...Object.fromEntries(examples.map((each) => [`${name}/${each.id}.md`, sectionText(each)])),
  };
  const compiled: Compiled = compile(memoryHost(files, nodeHost()), name, { draft: true });
  if (compiled.report === undefined) throw new Error(`${name} has no report`);
  const bytes = renderDocx(compiled.report, { gaps: true });
  const texts = printedBelow(bytes);
  const pages = examples.map((example) => ({
    example,
    printed: texts.get(titleOf(example.id)) ?? "",
    findings: compiled.diagnostics.filter(({ at }) => at.file === `${name}/${example.id}.md`),
  }));
  return { name, report: compiled.report, bytes, pages };
}

function titleOf(id: string): string {
  return `VÍ DỤ ${id.toUpperCase()}`;
}

/** What Word prints below each title. */
function printedBelow(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { blocks, footnotes } = readDocument(bytes);
  const notes = new Map(footnotes.map(({ id, blocks: inside }) => [id, allParagraphs(inside).map(wordsOf).join("\n")]));
  const texts = new Map<string, string>();
  const below = new Map<string, readonly string[]>();
  let title = "";
  for (const paragraph of allParagraphs(blocks)) {
    if (/^VÍ DỤ /.test(paragraph.text) && paragraph.outlineLevel === 0) title = paragraph.text;
    else {
      texts.set(title, `${texts.get(title) ?? ""}\n${wordsOf(paragraph)}`);
      below.set(title, [...(below.get(title) ?? []), ...paragraph.notes.map((id) => notes.get(id) ?? "")]);
    }
  }
  for (const [each, words] of below) texts.set(each, [texts.get(each) ?? "", ...words].join("\n"));
  return texts;
}

function wordsOf({ label, text }: Paragraph): string {
  return label === undefined ? text : `${label} ${text}`;
}
