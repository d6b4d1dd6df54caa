/**
 * The files that `new` writes: the report file and one stub per entry, with the official text as a comment. A check makes the
 * same text again, so that an unchanged comment is never reported.
 */

import type { Host } from "../host/host.js";
import { joinPath } from "../host/paths.js";
import type { Outcome } from "../model/diagnostic.js";
import type { OutlineEntry } from "../model/outline.js";
import type { FrameSource } from "../model/profile.js";
import { readSource } from "../source/read-source.js";
import { fillTemplate } from "./frame.js";
import type { FrameContext } from "./frame-program.js";

/** `muc.hbs` or `bao-cao.hbs`: the outline's own, else the nearest templates folder's. */
export function stubSource(
  host: Host,
  outlineFolder: string | undefined,
  folders: readonly string[],
  name: "muc.hbs" | "bao-cao.hbs",
): FrameSource {
  const places = [...(outlineFolder === undefined ? [] : [outlineFolder]), ...folders];
  const file = places.map((folder) => joinPath(folder, name)).find((path) => host.kind(path) === "file");
  if (file === undefined) return { file: name, text: "" };
  const { value } = readSource(host, file);
  return { file: value.file, text: value.text };
}

/** The stub of one entry. Its `+` points are headings in it, since they are written together. */
export function makeStub(source: FrameSource, entry: OutlineEntry): Outcome<string> {
  const inside = entry.children.filter((child) => child.kind === "plus");
  const context: FrameContext = {
    muc: entry.number ?? entry.id,
    tieu_de: entry.number === null ? entry.title : `${entry.number}. ${entry.title}`,
    huong_dan: [...entry.guidance, ...inside.flatMap((child) => child.guidance.map((each) => `+ ${each}`))],
    chu_de: [...entry.topics, ...inside.flatMap((child) => child.topics)],
    luu_y: noteOf(entry),
    muc_con: inside.map((child) => child.title),
  };
  return fillTemplate(source, context, insideComment);
}

function noteOf(entry: OutlineEntry): string {
  const notes = [
    entry.optional ? "Mục này có thể không viết; khi đó xóa tệp này." : "",
    entry.mayBeNone
      ? "Nếu không có nội dung, thêm ở đầu tệp, dưới dòng muc, một dòng “khong_co:” kèm lý do, ít nhất năm từ."
      : "",
    entry.words.max === undefined ? "" : `Nên viết không quá ${entry.words.max} từ.`,
    entry.words.min === undefined ? "" : `Nên viết ít nhất ${entry.words.min} từ.`,
  ];
  return notes.filter((note) => note !== "").join(" ");
}

/** First words of the guide in a new report file; a test compares them with `bao-cao.hbs`. */
export const reportStubOpening = "Đoạn mở đầu của văn bản: viết ở dưới phần ghi chú này.";

export function makeReportStub(source: FrameSource, context: FrameContext): Outcome<string> {
  return fillTemplate(source, context, insideComment);
}

/** A value must not end the comment around it. */
function insideComment(value: string): string {
  return value.replaceAll("-->", "- ->").replaceAll("<!--", "<! --");
}

/** Entries that get a stub of their own: those without children, and those whose children are only `+` points. */
export function stubEntries(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) =>
    entry.children.every((child) => child.kind === "plus") ? [entry] : stubEntries(entry.children),
  );
}

/** The comments in a stub, as keys to compare by. */
export function commentKeys(text: string): readonly string[] {
  return [...text.matchAll(/<!--([\s\S]*?)-->/g)].map((found) => commentKey(found[1] ?? ""));
}

export function commentKey(comment: string): string {
  return comment.normalize("NFC").replace(/\s+/gu, " ").trim();
}
