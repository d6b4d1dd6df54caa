/**
 * Profile values → FormatProfile, with types and units. A missing or unreadable value is a finding for the template's author;
 * reading goes on with a default, so that one mistake shows one finding.
 */

import { finding } from "../findings/kind.js";
import { profileFrameMissing, profileMissingRole } from "../findings/profiles.js";
import type { Host } from "../host/host.js";
import { joinPath } from "../host/paths.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { FormatProfile, FrameSource, HeadingFormat, LineRule, Look, TextAlign } from "../model/profile.js";
import { roles } from "../model/roles.js";
import { readSource } from "../source/read-source.js";
import { conventionsOf } from "./conventions.js";
import { pageOf, withinText } from "./page-format.js";
import { type ProfileValues, profileHead, readProfileValues } from "./profile-file.js";
import { inkAndPlace } from "./profile-looks.js";
import { addresseesOf, legalBasesOf, marksOf } from "./profile-marks.js";
import { optionsOf } from "./profile-options.js";
import { type ValueForm, ValueReader } from "./value-reader.js";

/**
 * Reads a profile by id. Undefined if there is none. `dots`: the outline's numbers take dots instead of hyphens; a profile's own
 * choice takes precedence.
 */
export function readProfile(
  host: Host,
  folders: readonly string[],
  id: string,
  dots = false,
): Outcome<FormatProfile> | undefined {
  const read = readProfileValues(host, folders, id);
  if (read === undefined) return undefined;
  const diagnostics: Diagnostic[] = [];
  const value = profileOf(host, read.value, dots, diagnostics);
  // If the extended profile is missing, all missing values have that one cause.
  const orphan = read.diagnostics.some((diagnostic) => diagnostic.code === "profile-unknown-parent");
  return { value, diagnostics: orphan ? read.diagnostics : [...read.diagnostics, ...diagnostics] };
}

/** The form of each value of a profile, by path: `trang.rong` in mm. Empty if there is no such profile. */
export function valueForms(host: Host, folders: readonly string[], id: string): ReadonlyMap<string, ValueForm> {
  const read = readProfileValues(host, folders, id);
  const forms = new Map<string, ValueForm>();
  for (const path of read?.value.values.keys() ?? []) forms.set(path, "text");
  if (read !== undefined) profileOf(host, read.value, false, [], (path, form) => forms.set(path, form));
  return forms;
}

function profileOf(
  host: Host,
  source: ProfileValues,
  dots: boolean,
  diagnostics: Diagnostic[],
  asked?: (path: string, form: ValueForm) => void,
): FormatProfile {
  const reader = new ValueReader(source, diagnostics, asked);
  const text = (path: string): string => reader.text(path);
  const { ownDots, twoSided, toned } = optionsOf(reader);
  const frame = (name: string): FrameSource | undefined => frameOf(host, source, name, toned, diagnostics);
  const [firstHeader, firstFooter] = [frame("dau-trang-1.hbs"), frame("chan-trang-1.hbs")];
  const page = pageOf(reader, twoSided);
  const given = roleNames(source);
  for (const role of Object.values(roles)) {
    if (!given.includes(role)) diagnostics.push(finding(profileMissingRole, source.placeOf("vai_tro"), { role }));
  }
  return {
    ...profileHead(source.id, source.values),
    name: text("ten"),
    lineage: source.lineage,
    font: text("phong_chu"),
    language: text("ngon_ngu"),
    page,
    roles: styledApart(given.map((role) => lookOf(role, reader))),
    headings: headingsOf(source, reader, ownDots ?? dots),
    labels: {
      table: toned(text("nhan.bang")),
      picture: toned(text("nhan.hinh")),
      section: toned(text("nhan.muc")),
      draft: toned(text("nhan.du_thao")),
      draftNumbered: toned(text("nhan.du_thao_lan")),
      none: toned(text("nhan.khong_co")),
      copies: text("nhan.so_ban"),
      contact: toned(text("nhan.lien_he")),
      contents: toned(text("nhan.muc_luc")),
    },
    annexes: {
      label: toned(text("phu_luc.nhan")),
      referred: reader.flag("phu_luc.phai_dan"),
      ownPages: reader.choice("phu_luc.danh_so_trang", (typed) => pageCounts[typed], "rieng hoặc tiep", false),
      head: frame("phu-luc.hbs") ?? missingFrame(source, "phu-luc.hbs", diagnostics),
    },
    recipients: { between: text("noi_nhan.giua"), last: text("noi_nhan.cuoi") },
    addressees: addresseesOf(reader),
    legalBases: legalBasesOf(reader),
    marks: marksOf(source, reader, toned),
    conventions: conventionsOf(source.values),
    endOfText: text("het_bai"),
    columns: {
      head: withinText(reader.numbers("khung.cot_dau"), page),
      tail: withinText(reader.numbers("khung.cot_cuoi"), page),
      addressees: withinText(reader.numbers("khung.cot_kinh_gui"), page),
    },
    head: frame("dau.hbs") ?? missingFrame(source, "dau.hbs", diagnostics),
    tail: frame("cuoi.hbs") ?? missingFrame(source, "cuoi.hbs", diagnostics),
    ...defined({ firstHeader, firstFooter }),
    values: [...source.values.values()].filter((value) => !technical.test(value.path)),
  };
}

/** Values that control Word rather than repeat a rule: names of styles, keep-together. */
const technical = /^(ten|ke_thua)$|^hieu_luc\.|^loai_don_vi|\.(kieu|cap_dan_bai|giu_voi_sau)$/;

const pageCounts: Readonly<Record<string, boolean>> = { rieng: true, tiep: false };

const baseRole = "mac_dinh";

function roleNames(source: ProfileValues): readonly string[] {
  const names = [...source.values.keys()].map((path) => /^vai_tro\.([^.]+)\./.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

function lookOf(role: string, reader: ValueReader): Look {
  const at = (key: string): string =>
    reader.has(`vai_tro.${role}.${key}`) ? `vai_tro.${role}.${key}` : `vai_tro.${baseRole}.${key}`;
  const yes = (key: string): boolean => reader.flag(at(key));
  const mm = (key: string): number => reader.number(at(key), "mm");
  const pt = (key: string): number => reader.number(at(key), "pt");
  const { line, lineRule } = reader.choice(at("dong"), lineOf, "“dung 18 pt”, “it_nhat 18 pt” hoặc “boi 1.15”", single);
  const level = reader.has(`vai_tro.${role}.cap_dan_bai`)
    ? reader.number(`vai_tro.${role}.cap_dan_bai`, "")
    : undefined;
  return {
    role,
    style: reader.choice(
      `vai_tro.${role}.kieu`,
      // Word separates aliases by commas.
      (typed) => (/^[^,;]{1,100}$/.test(typed) ? typed : undefined),
      "tên kiểu không có dấu phẩy",
      role,
    ),
    size: reader.halfPoints(at("co")),
    bold: yes("dam"),
    italic: yes("nghieng"),
    underline: yes("gach_chan"),
    capitals: yes("hoa"),
    align: reader.choice(at("can"), (typed) => aligns[typed], Object.keys(aligns).join(", "), "left"),
    firstLine: mm("thut_dau_dong"),
    left: mm("thut_trai"),
    right: mm("thut_phai"),
    before: pt("cach_truoc"),
    after: pt("cach_sau"),
    line,
    lineRule,
    keepWithNext: yes("giu_voi_sau"),
    ...defined({ outlineLevel: level }),
    ...inkAndPlace(role, reader),
  };
}

/** Word has one style of a name: a second role that asks for it gets one named after itself. */
function styledApart(looks: readonly Look[]): ReadonlyMap<string, Look> {
  const styles = new Set<string>();
  const apart = looks.map((look): Look => {
    const style = styles.has(look.style.toLowerCase()) ? `${look.style} (${look.role})` : look.style;
    styles.add(style.toLowerCase());
    return { ...look, style };
  });
  return new Map(apart.map((look) => [look.role, look]));
}

const aligns: Readonly<Record<string, TextAlign>> = { trai: "left", giua: "center", phai: "right", deu: "both" };
const single: { line: number; lineRule: LineRule } = { line: 1, lineRule: "multiple" };

function lineOf(typed: string): { line: number; lineRule: LineRule } | undefined {
  const found = /^(dung|it_nhat)\s+(\d+(?:\.\d+)?)\s*pt$|^(boi)\s+(\d+(?:\.\d+)?)$/.exec(typed);
  if (found === null) return undefined;
  if (found[3] !== undefined) return { line: Number(found[4]), lineRule: "multiple" };
  return { line: Number(found[2]), lineRule: found[1] === "dung" ? "exact" : "atLeast" };
}

function headingsOf(source: ProfileValues, reader: ValueReader, dots: boolean): readonly HeadingFormat[] {
  const formats: HeadingFormat[] = [];
  for (let depth = 1; source.values.has(`de_muc.cap_${depth}.vai_tro`); depth++) {
    const at = `de_muc.cap_${depth}`;
    const pattern = dots && reader.has(`${at}.so_cham`) ? `${at}.so_cham` : `${at}.so`;
    formats.push({ role: reader.text(`${at}.vai_tro`), pattern: reader.text(pattern) });
  }
  return formats;
}

/** The frame of this profile, or of the nearest one it extends. */
function frameOf(
  host: Host,
  source: ProfileValues,
  name: string,
  toned: (words: string) => string,
  diagnostics: Diagnostic[],
): FrameSource | undefined {
  const file = source.folders.map((folder) => joinPath(folder, name)).find((path) => host.kind(path) === "file");
  if (file === undefined) return undefined;
  const read = readSource(host, file);
  diagnostics.push(...read.diagnostics);
  return { file: read.value.file, text: toned(read.value.text) };
}

function missingFrame(source: ProfileValues, name: string, diagnostics: Diagnostic[]): FrameSource {
  diagnostics.push(finding(profileFrameMissing, source.placeOf(""), { name }));
  return { file: source.file, text: "" };
}
