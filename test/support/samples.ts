/** The reports that come with the project, compiled and rendered once a test file; also under other format profiles. */
import { type Compiled, compile } from "../../src/compile.js";
import type { Host } from "../../src/host/host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { type Block, text } from "../../src/model/block.js";
import type { Report } from "../../src/model/report.js";
import { blockLines, mapBlocks } from "../../src/model/walk.js";
import { allOf, flowOf } from "../../src/render/flow.js";
import { renderDocx } from "../../src/render/word/document.js";
import { type ReadDocument, readDocument } from "./docx/read.js";
import { profiles, under } from "./profiles.js";

export const sampleFolders = [
  "content/so-giao-duc",
  "content/doan-khoi",
  "content/ke-hoach-59",
  "test/good/chi-bo",
] as const;

/** Shows everything that an author can type. */
export const gallery = "test/gallery/trung-bay";

/** Every report of the project in every format profile. */
export const everySample = [...sampleFolders, gallery].flatMap((folder) =>
  profiles.map((profile) => [folder, profile] as const),
);

export interface Sample {
  readonly compiled: Compiled;
  readonly bytes: Uint8Array;
  readonly document: ReadDocument;
}

const root = new URL("../../", import.meta.url);
const made = new Map<string, Sample>();

/** A folder of the project. `profile` stands for the one that the report would be printed in. */
export function sample(folder: string, profile?: string): Sample {
  const key = `${folder} ${profile ?? ""}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const disk = nodeHost(decodeURIComponent(root.pathname.replace(/^\/([A-Za-z]:)/, "$1")));
  const compiled = compile(profile === undefined ? disk : setIn(profile, disk), folder);
  if (compiled.report === undefined) throw new Error(`${folder} has no report`);
  const bytes = renderDocx(compiled.report);
  const fresh = { compiled, bytes, document: readDocument(bytes) };
  made.set(key, fresh);
  return fresh;
}

export function reportOf({ compiled }: Sample): Report {
  if (compiled.report === undefined) throw new Error("no report");
  return compiled.report;
}

export interface Saying {
  /** With what a draft shows where something is missing. */
  readonly gaps?: boolean;
  /** With the number at every mark of a footnote: Word makes those of first marks, so they are no text of the file. */
  readonly noteNumbers?: boolean;
}

/** What a report says, without white space: every renderer prints these words in this order. */
export function wordsOf(report: Report, { gaps = false, noteNumbers = false }: Saying = {}): string {
  const flow = flowOf(report, gaps);
  const listed = [report.profile.labels.contents, ...flow.contents.map((entry) => entry.text)];
  const printed = allOf(flow).flatMap((block): readonly Block[] =>
    block.kind !== "contents"
      ? [block]
      : flow.contents.length === 0
        ? []
        : listed.map((line) => ({ kind: "paragraph", role: "", children: [text(line)], at: block.at })),
  );
  const shown = mapBlocks(printed, (inline) =>
    inline.kind === "note" && (noteNumbers || inline.first === false) ? text(String(inline.number)) : inline,
  );
  return words(blockLines(shown).join("\n"));
}

/** A text without white space, so that where lines end is not compared. */
export function words(text: string): string {
  return text.normalize("NFC").replace(/[\s\uFEFF]+/gu, "");
}

function setIn(profile: string, disk: Host): Host {
  const read: Host["read"] = (path) => {
    const bytes = disk.read(path);
    if (!path.endsWith("/bao-cao.md")) return bytes;
    return new TextEncoder().encode(under(profile, new TextDecoder().decode(bytes)));
  };
  return { ...disk, read };
}
