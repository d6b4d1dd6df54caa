/** The kinds of document a report can be made into: to add one, write its folder and name it here. */
import type { Report } from "../model/report.js";

export interface RenderOptions {
  /** Show placeholders where something is missing. */
  readonly gaps?: boolean;
}

export interface Renderer {
  readonly extension: string;
  readonly render: (report: Report, options: RenderOptions) => Uint8Array;
  /** True when the bytes in the way were written by this renderer and not changed since. */
  readonly isOwn: (bytes: Uint8Array) => boolean;
}

export const documentKinds = ["docx", "html"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Each is loaded only when it is asked for: checking a report needs no Word library. */
export async function rendererFor(kind: DocumentKind): Promise<Renderer> {
  return kind === "docx" ? docxRenderer() : htmlRenderer();
}

async function docxRenderer(): Promise<Renderer> {
  const [{ renderDocx }, { isUntouched }] = await Promise.all([import("./docx/document.js"), import("./docx/seal.js")]);
  return { extension: ".docx", render: renderDocx, isOwn: isUntouched };
}

async function htmlRenderer(): Promise<Renderer> {
  const { renderHtml, isUntouchedHtml } = await import("./html/document.js");
  return { extension: ".html", render: renderHtml, isOwn: isUntouchedHtml };
}
