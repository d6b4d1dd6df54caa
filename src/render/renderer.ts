/** The list of document formats. To add one, write its folder and name it here. */
import { HostError } from "../host/host.js";
import type { Report } from "../model/report.js";

export interface RenderOptions {
  /** Show placeholders where something is missing. */
  readonly gaps?: boolean;
}

export interface Renderer {
  readonly extension: string;
  readonly render: (report: Report, options: RenderOptions) => Promise<Uint8Array>;
  /** True when the bytes in the way were written by this renderer and not changed since. */
  readonly isOwn: (bytes: Uint8Array) => boolean;
}

export const documentKinds = ["docx", "html", "pdf"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Each is loaded on demand: checking a report needs no Word library. */
export async function rendererFor(kind: DocumentKind): Promise<Renderer> {
  return { docx: docxRenderer, html: htmlRenderer, pdf: pdfRenderer }[kind]();
}

async function docxRenderer(): Promise<Renderer> {
  const [{ renderDocx }, { pageNumbersFor }, { isUntouched }] = await Promise.all([
    import("./word/document.js"),
    import("./word/page-numbers.js"),
    import("./word/seal.js"),
  ]);
  const render: Renderer["render"] = async (report, options) =>
    renderDocx(report, { ...options, pageNumbers: await pageNumbersFor(report, options) });
  return { extension: ".docx", render, isOwn: isUntouched };
}

async function htmlRenderer(): Promise<Renderer> {
  const { renderHtml, isUntouchedHtml } = await import("./html/document.js");
  return { extension: ".html", render: async (report, options) => renderHtml(report, options), isOwn: isUntouchedHtml };
}

/** The Word document, turned into PDF by LibreOffice where that is installed. Throws HostError where it is not. */
async function pdfRenderer(): Promise<Renderer> {
  const [{ renderDocx }, office, seal] = await Promise.all([
    import("./word/document.js"),
    import("../host/office.js"),
    import("./pdf/seal.js"),
  ]);
  const program = office.findOffice();
  if (program === undefined) throw new HostError("no-office", "LibreOffice");
  const render: Renderer["render"] = async (report, options) => {
    const pdf = office.officePdf(program, renderDocx(report, { ...options, plainContents: true }));
    if (pdf === undefined) throw new HostError("office-failed", "LibreOffice");
    return seal.sealPdf(pdf);
  };
  return { extension: ".pdf", render, isOwn: seal.isUntouchedPdf };
}
