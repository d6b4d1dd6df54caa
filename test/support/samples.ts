/** The reports that come with the project, compiled and rendered once a test file. */
import { type Compiled, compile } from "../../src/compile.js";
import { nodeHost } from "../../src/host/node-host.js";
import { renderDocx } from "../../src/render/docx/document.js";
import { type ReadDocument, readDocument } from "./docx/read.js";

export const sampleFolders = [
  "content/so-giao-duc",
  "content/doan-khoi",
  "content/ke-hoach-59",
  "test/good/chi-bo",
] as const;
export type SampleFolder = (typeof sampleFolders)[number];

export interface Sample {
  readonly compiled: Compiled;
  readonly bytes: Uint8Array;
  readonly document: ReadDocument;
}

const root = new URL("../../", import.meta.url);
const made = new Map<SampleFolder, Sample>();

export function sample(folder: SampleFolder): Sample {
  const known = made.get(folder);
  if (known !== undefined) return known;
  const compiled = compile(nodeHost(decodeURIComponent(root.pathname.replace(/^\/([A-Za-z]:)/, "$1"))), folder);
  if (compiled.report === undefined) throw new Error(`${folder} has no report`);
  const bytes = renderDocx(compiled.report);
  const fresh = { compiled, bytes, document: readDocument(bytes) };
  made.set(folder, fresh);
  return fresh;
}

export function reportOf({ compiled }: Sample): NonNullable<Compiled["report"]> {
  if (compiled.report === undefined) throw new Error("no report");
  return compiled.report;
}
