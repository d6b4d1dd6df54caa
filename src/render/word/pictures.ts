/** Pictures in a Word file: the drawing, the file and the relationship. */
import { createHash } from "node:crypto";
import type { Image, Picture } from "../../model/block.js";
import { printedSize } from "../../model/picture-size.js";
import { mmToEmu } from "../units.js";
import { altWords, pictureRoom } from "../wording.js";
import type { Collected, Env, Media, MediaFile } from "./env.js";
import { run } from "./fields.js";
import { type Attributes, el } from "./xml.js";

export function noMedia(): Media {
  return { files: new Map(), drawings: 0 };
}

/** The run that shows a picture, undefined where there is none. */
export function pictureRun(picture: Picture, { profile, room }: Env, collected: Collected): string | undefined {
  const { image } = picture;
  if (image === undefined) return undefined;
  const { width, height } = printedSize(picture, pictureRoom(picture, room, profile));
  const size = { cx: mmToEmu(width), cy: mmToEmu(height) };
  const number = ++collected.media.drawings;
  const names = { id: number, name: `Picture ${number}`, descr: altWords(picture) };
  return run(el("w:drawing", {}, inline(size, names, blip(image, collected))));
}

const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
/** The extension element that points to the SVG drawing behind a picture. */
const svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

function inline(size: Attributes, names: Attributes, shown: string): string {
  const frame = el("wp:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { "xmlns:a": main, noChangeAspect: 1 }));
  const locks = el("a:picLocks", { noChangeAspect: 1, noChangeArrowheads: 1 });
  const own = el("pic:cNvPr", { id: 0, name: "", descr: "" }) + el("pic:cNvPicPr", {}, locks);
  const shape =
    el("a:xfrm", {}, el("a:off", { x: 0, y: 0 }) + el("a:ext", size)) +
    el("a:prstGeom", { prst: "rect" }, "<a:avLst/>");
  const picture =
    el("pic:nvPicPr", {}, own) +
    el("pic:blipFill", {}, `${shown}<a:srcRect/><a:stretch><a:fillRect/></a:stretch>`) +
    el("pic:spPr", { bwMode: "auto" }, shape);
  const data = el("a:graphicData", { uri: pic }, el("pic:pic", { "xmlns:pic": pic }, picture));
  return el(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    el("wp:extent", size) +
      el("wp:effectExtent", { t: 0, r: 0, b: 0, l: 0 }) +
      el("wp:docPr", names) +
      frame +
      el("a:graphic", { "xmlns:a": main }, data),
  );
}

/** For a drawing (SVG), the PNG fallback with the drawing beside it. */
function blip({ format, bytes, fallback }: Image, collected: Collected): string {
  if (format !== "svg") {
    return el("a:blip", { "r:embed": relation(bytes, format === "png" ? "png" : "jpg", collected), cstate: "none" });
  }
  const drawing = el("asvg:svgBlip", { "xmlns:asvg": svg, "r:embed": relation(bytes, "svg", collected) });
  const list = el("a:extLst", {}, el("a:ext", { uri: svgExtension }, drawing));
  const shown = relation(fallback ?? new Uint8Array(), "png", collected);
  return el("a:blip", { "r:embed": shown, cstate: "none" }, list);
}

/** The id of the relationship to a picture. */
function relation(bytes: Uint8Array, extension: string, { media, shown, firstRelation }: Collected): string {
  const file = fileOf(bytes, extension, media);
  const known = shown.indexOf(file);
  return `rId${firstRelation + (known < 0 ? shown.push(file) - 1 : known)}`;
}

const digests = new WeakMap<Uint8Array, string>();

/** Equal bytes are one file, so a picture used often is stored once. */
function fileOf(bytes: Uint8Array, extension: string, { files }: Media): MediaFile {
  const digest = digests.get(bytes) ?? createHash("sha256").update(bytes).digest("hex");
  digests.set(bytes, digest);
  const key = `${digest}.${extension}`;
  const known = files.get(key);
  if (known !== undefined) return known;
  const number = [...files.keys()].filter((each) => each.endsWith(`.${extension}`)).length + 1;
  const file = { path: `media/image${number}.${extension}`, bytes };
  files.set(key, file);
  return file;
}
