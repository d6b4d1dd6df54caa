/**
 * A report put through everything at once: compiled, then built as a person types it, over a host that refuses whatever
 * leads outside. A test that tries a text has so held it to G2 (no trace), G3 (the same findings twice), G4 (confined), G6 (the
 * same bytes twice) and, since every build is validated, G7. What is found and what is printed are left to the test.
 */
import { expect } from "vitest";
import { run } from "../../../src/cli/run.js";
import { type Compiled, compile } from "../../../src/compile.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { renderDocx } from "../../../src/render/word/document.js";
import type { Document, Files } from "../../unit/cli/terminal.js";
import { allParagraphs, labelledText, type ReadDocument, readDocument } from "../docx/read.js";
import { smallFields, smallOutline } from "../small-report.js";
import { confined } from "./confined.js";
import { expectPlain } from "./told.js";

export interface Trial {
  readonly compiled: Compiled;
  /** `severity code file:line` of every finding, in order, the file as seen from the report's folder. */
  readonly found: readonly string[];
  /** The file; that of a draft where an error stops the real one. */
  readonly bytes: Uint8Array;
  readonly document: ReadDocument;
  /** Its whole text: paragraphs with their numbers, then footnotes. */
  readonly printed: string;
}

export const folder = "r";

/** Line of a body's first line in its file. */
export const bodyLine = 4;

/**
 * A report with a section for each text, printed below a title of that name, and a last one that ends them. A text with a
 * `---` in front is a whole file.
 */
export function bookOf(sections: Readonly<Record<string, string | Uint8Array>>, more: Files = {}): Files {
  const texts = { ...sections, [last]: "Đã hết." };
  const names = Object.keys(texts);
  const whole = (name: string, text: string | Uint8Array): string | Uint8Array =>
    typeof text === "string" && !/^\s*\uFEFF?-{3}/.test(text) ? `---\nmuc: ${name}\n---\n${text}\n` : text;
  return {
    "templates/mau-nho/mau.md": smallOutline,
    "templates/mau-nho/de-cuong.md": names.map((name) => `# ${titleOf(name)} {#${name} kieu=khong-so}\n`).join("\n"),
    "r/bao-cao.md": smallFields,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`r/${name}.md`, whole(name, text)])),
    ...more,
  };
}

const last = "zz-het";

function titleOf(name: string): string {
  return `MỤC ${name.toUpperCase()}`;
}

export async function tried(files: Files): Promise<Trial> {
  const compiled = compile(confined(memoryHost(files, nodeHost()), [folder, "templates"]).host, folder);
  const written = await built(files, compiled);
  const draft = { gaps: compiled.hasErrors };
  if (compiled.report === undefined) throw new Error("there is no report to print");
  const bytes = renderDocx(compiled.report, draft);
  if (written !== undefined) expect(Buffer.compare(bytes, written), "built twice").toBe(0);
  const document = readDocument(bytes);
  return { compiled, found: compiled.diagnostics.map(lineOf), bytes, document, printed: textOf(document) };
}

/** For what makes no report: findings alone, held to G2, G3 and G4. */
export async function foundIn(files: Files): Promise<readonly string[]> {
  const compiled = compile(confined(memoryHost(files, nodeHost()), [folder, "templates"]).host, folder);
  await built(files, compiled);
  return compiled.diagnostics.map(lineOf);
}

/** The text of a draft's paragraphs below each title of a book, by the name of the section. */
export function sectionsOf({ document }: Trial): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const notes = new Map(document.footnotes.map(({ id, blocks }) => [id, allParagraphs(blocks).map(labelledText)]));
  let name = "";
  for (const paragraph of allParagraphs(document.blocks)) {
    const title = paragraph.outlineLevel === 0 ? /^MỤC (.*)$/.exec(paragraph.text)?.[1] : undefined;
    if (title !== undefined) name = title.toLowerCase();
    const lines = [labelledText(paragraph), ...paragraph.notes.flatMap((id) => notes.get(id) ?? [])];
    texts.set(name, title !== undefined ? "" : [texts.get(name) ?? "", ...lines].join("\n").trim());
  }
  return texts;
}

/** The whole text, notes behind it. */
function textOf(document: ReadDocument): string {
  const notes = document.footnotes.flatMap(({ blocks }) => allParagraphs(blocks));
  return [...allParagraphs(document.blocks), ...notes].map(labelledText).join("\n");
}

function lineOf({ severity, code, at }: Pick<Diagnostic, "severity" | "code" | "at">): string {
  return `${severity} ${code} ${at.file.replace(`${folder}/`, "")}:${at.line}`;
}

/** The exit code fits what was found, and nothing is written but a document without errors. */
async function built(files: Files, { diagnostics, hasErrors }: Compiled): Promise<Uint8Array | undefined> {
  const disk = memoryHost(files, nodeHost());
  const { host, written } = confined(disk, [folder, "templates", "output"]);
  const [said, refused]: [string[], string[]] = [[], []];
  const code = await run(["build", folder, "--format", "json"], host, {
    out: (text) => void said.push(text),
    err: (text) => void refused.push(text),
    outIsTerminal: false,
    errIsTerminal: false,
    colour: false,
  });
  expectPlain({ out: said.join(""), err: refused.join("") });
  expect([code, refused.join("")]).toEqual([hasErrors ? 1 : 0, ""]);
  const target = `/output/${folder}.docx`;
  expect(written).toEqual(hasErrors ? [] : [target]);
  const { reports } = JSON.parse(said.join("")) as Document;
  const told = (reports[0]?.findings ?? []).map(({ code: each, file, line }) => `${each} ${file}:${line}`);
  expect(told, "found twice").toEqual(diagnostics.map(({ code: each, at }) => `${each} ${at.file}:${at.line}`));
  return disk.files.get(target);
}
