/** A report as one HTML file for reading and printing: the same text and numbers as in Word, no scripts, nothing fetched. */
import { createHash } from "node:crypto";
import type { Report } from "../../model/report.js";
import { notesIn } from "../../model/walk.js";
import { anchorsOf } from "../anchors.js";
import { framed } from "../fit.js";
import { allOf, type Flow, flowOf } from "../flow.js";
import { pageRuns } from "../pages.js";
import { blocksToHtml } from "./blocks.js";
import { anchorsFor } from "./contents.js";
import type { Env } from "./env.js";
import { escapeHtml } from "./escape.js";
import { notesToHtml } from "./inlines.js";
import { stylesheet } from "./stylesheet.js";

export interface HtmlOptions {
  /** Show placeholders where something is missing. */
  readonly gaps?: boolean;
}

const sealHole = "0".repeat(64);

export function renderHtml(report: Report, options: HtmlOptions = {}): Uint8Array {
  const { outline, profile, fields, stage } = report;
  const flow = flowOf(report, options.gaps ?? false);
  const title = `${outline.documentType} ${(fields.subject ?? outline.name).replace(/\s+/g, " ")}`.trim();
  const meta = {
    mau: outline.id,
    phien_ban: outline.version,
    ma_de_cuong: outline.digest,
    the_thuc: profile.id,
    giai_doan: stage,
  };
  const html = [
    "<!DOCTYPE html>",
    `<html lang="${profile.language.split("-")[0] ?? "vi"}">`,
    "<head>",
    '<meta charset="utf-8">',
    // Nothing may run or be fetched.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapeHtml(title)}</title>`,
    ...Object.entries(meta).map(([name, value]) => `<meta name="decuong.${name}" content="${escapeHtml(value)}">`),
    `<meta name="decuong.dau" content="${sealHole}">`,
    `<style>\n${stylesheet(profile)}</style>`,
    "</head>",
    "<body>",
    ...pagesToHtml(report, flow),
    "</body>",
    "</html>",
    "",
  ].join("\n");
  return new TextEncoder().encode(html.replace(sealHole, sealOf(html)));
}

/** Sideways pages and annexes are sections of their own, with the notes at the end of each paper. */
function pagesToHtml({ profile, firstHeader, firstFooter }: Report, flow: Flow): readonly string[] {
  const { width, height, top, bottom, left, right } = profile.page;
  const { contents } = flow;
  const anchors = anchorsOf(allOf(flow));
  const listed = anchorsFor(contents);
  const print = (blocks: Parameters<typeof blocksToHtml>[0], turned: boolean): string => {
    const room = turned ? height - top - bottom : width - left - right;
    const env: Env = { profile, room, contents, anchors, listed };
    const html = blocksToHtml(blocks, env);
    return turned ? `<section class="ngang">\n${html}\n</section>` : html;
  };
  const runs = pageRuns(flow.body);
  const body = runs.map(({ turned, blocks }, index) => {
    const back = index === runs.length - 1 ? flow.back : [];
    return print([...(index === 0 ? flow.front : []), ...blocks, ...back], turned);
  });
  const annexes = flow.annexes.map((blocks) => {
    const inside = pageRuns(blocks, true).map((run) => print(run.blocks, run.turned));
    return `<section class="phu-luc-moi">\n${inside.join("\n")}\n${notesToHtml(notesIn(blocks), anchors)}</section>`;
  });
  const notes = notesToHtml(notesIn([...flow.front, ...flow.body, ...flow.back]), anchors);
  const marks = [firstHeader, firstFooter].map((blocks) => print(framed(blocks, profile), false));
  return [marks[0] ?? "", ...body, marks[1] ?? "", notes, ...annexes];
}

/** The seal: a digest of the rest of the file, which shows that this program wrote it and nobody changed it. */
function sealOf(html: string): string {
  return createHash("sha256").update(html, "utf8").digest("hex");
}

export function isUntouchedHtml(bytes: Uint8Array): boolean {
  const html = new TextDecoder().decode(bytes);
  const seal = /<meta name="decuong\.dau" content="([0-9a-f]{64})">/.exec(html)?.[1];
  return seal !== undefined && sealOf(html.replace(seal, sealHole)) === seal;
}
