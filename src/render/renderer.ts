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

/** Loaded only when it is asked for: checking a report needs no Word library. */
export async function docxRenderer(): Promise<Renderer> {
  const [{ renderDocx }, { isUntouched }] = await Promise.all([import("./docx/document.js"), import("./docx/seal.js")]);
  return { extension: ".docx", render: renderDocx, isOwn: isUntouched };
}
