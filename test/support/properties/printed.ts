/** A report put through the compiler and its renderers: what is found, and what a reader sees. */
import { type Compiled, compile } from "../../../src/compile.js";
import type { Host } from "../../../src/host/host.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { renderHtml } from "../../../src/render/html/document.js";
import { renderDocx } from "../../../src/render/word/document.js";
import type { Files } from "../../unit/cli/terminal.js";
import { allParagraphs, labelledText, readDocument } from "../docx/read.js";

const disk = nodeHost();

export function compiledIn(files: Files): Compiled {
  return compile(hostOf(files), "r");
}

export function hostOf(files: Files): Host {
  return memoryHost(files, disk);
}

/** The Word file, a draft where there are errors; held to V1–V20 by whoever builds one in a test. */
export function builtFrom({ report, hasErrors }: Compiled): Uint8Array {
  if (report === undefined) throw new Error("there is no report to print");
  return renderDocx(report, { gaps: hasErrors });
}

/** Paragraphs with their numbers, notes behind them. */
export function textIn(bytes: Uint8Array): string {
  const document = readDocument(bytes);
  const notes = document.footnotes.flatMap(({ blocks }) => allParagraphs(blocks));
  return [...allParagraphs(document.blocks), ...notes].map(labelledText).join("\n");
}

/** What a reader of the page sees. */
export function pageText({ report, hasErrors }: Compiled): string {
  if (report === undefined) throw new Error("there is no report to print");
  const page = new TextDecoder().decode(renderHtml(report, { gaps: hasErrors }));
  const names: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: `"`, nbsp: " " };
  return page
    .slice(page.indexOf("<body"))
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => names[name] ?? "");
}

/** Everything that is said, as one text each. */
export function said(found: readonly Diagnostic[]): readonly string[] {
  return found.map(({ code, severity, at, message, hint }) =>
    [severity, code, at.file, at.line, at.column ?? "", message.vi, hint?.vi ?? ""].join(" "),
  );
}

/** The same without columns, which count the letters of the file as it was saved. */
export function saidByLine(found: readonly Diagnostic[]): readonly string[] {
  return said(found.map((each) => ({ ...each, at: { ...each.at, column: 1 } })));
}

/** `severity code file`: without lines. */
export function saidAnywhere(found: readonly Diagnostic[]): readonly string[] {
  return found.map(({ code, severity, at }) => `${severity} ${code} ${at.file}`).sort();
}
