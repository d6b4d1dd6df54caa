/**
 * `bao-cao.md` with what it takes over from `chung.md` → the header and facts of a draft. The keys an author types end
 * here: whoever comes after knows the model's names only.
 */
import { finding } from "../findings/kind.js";
import { headingInReportFile } from "../findings/markdown.js";
import type { Block, Comment } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { Draft, Header } from "../model/draft.js";
import { type Fact, factValue } from "../model/fact.js";
import type { ReportMarks } from "../model/report.js";
import type { LevelSetting, Waiver } from "../model/settings.js";
import { readFields } from "../source/fields.js";
import { type FrontMatter, readFrontMatter, type TypedValue } from "../source/front-matter.js";
import type { SourceText } from "../source/text.js";
import type { Assets } from "./author-blocks.js";
import { readBody } from "./author-blocks.js";
import { fieldPlaces } from "./report-places.js";
import { reportShape } from "./report-shape.js";
import { blockWaivers, frontWaivers, isWaiver, levelSettings } from "./settings.js";
import { withShared } from "./shared-files.js";
import { NOTHING } from "./signature-fields.js";

type Typed = ReturnType<typeof readFields<typeof reportShape>>["value"];

export interface ReportFile extends Pick<Draft, "header" | "facts" | "at" | "places"> {
  readonly body: readonly Block[];
  readonly comments: readonly Comment[];
  readonly levels: readonly LevelSetting[];
  readonly waivers: readonly Waiver[];
}

/** `shared`: fields of `chung.md`, the nearest first; their own faults are reported where they are read. */
export function readReportFile(
  source: SourceText,
  assets?: Assets,
  shared: readonly FrontMatter[] = [],
): Outcome<ReportFile> {
  const own = readFrontMatter(source);
  const front = withShared(own.value, shared, reportShape);
  const fields = readFields(front, reportShape);
  const inherited = shared.map(({ file }) => file);
  const body = readBody(front, assets);
  const headings = body.blocks.filter((block) => block.kind === "heading");
  const value: ReportFile = {
    header: headerOf(fields.value),
    facts: factsOf(fields.value, front),
    at: front.placeOf(""),
    places: fieldPlaces(front),
    body: body.blocks,
    comments: body.comments.filter((comment) => !isWaiver(comment)),
    levels: levelSettings(fields.value.muc_do, front, inherited),
    waivers: [
      ...frontWaivers(fields.value.bo_qua, front, inherited),
      ...blockWaivers(body.comments, body.blocks, front.file),
    ],
  };
  const diagnostics: readonly Diagnostic[] = [
    ...own.diagnostics,
    ...fields.diagnostics.filter(({ at }) => !inherited.includes(at.file)),
    ...body.diagnostics,
    ...headings.map((heading) => finding(headingInReportFile, heading.at, {})),
  ];
  return { value, diagnostics };
}

function headerOf(typed: Typed): Header {
  const unit: Partial<NonNullable<Typed["don_vi"]>> = typed.don_vi ?? {};
  const signer: Partial<NonNullable<Typed["ky"]>> = typed.ky ?? {};
  return defined({
    template: typed.mau,
    profile: typed.the_thuc,
    stage: typed.giai_doan ?? "nhap",
    parentBody: given(typed.co_quan_cap_tren),
    body: given(typed.co_quan),
    number: typed.so,
    issuerSymbol: typed.ky_hieu,
    place: typed.dia_danh?.replace(/[\s,;.]+$/, ""),
    date: typed.ngay,
    subject: typed.trich_yeu,
    unit: defined({
      kind: unit.loai,
      fields: unit.linh_vuc?.flatMap((each) => each.split(/\s*,\s*/)),
      members: unit.so_dang_vien,
    }),
    signer: defined({ authority: given(signer.tham_quyen), position: given(signer.chuc_vu), name: signer.ho_ten }),
    recipients: typed.noi_nhan ?? [],
    draft: draftOf(typed.du_thao),
    marks: marksOf(typed),
    none: {
      parentBody: typed.co_quan_cap_tren === NOTHING,
      authority: signer.tham_quyen === NOTHING,
      position: signer.chuc_vu === NOTHING,
    },
  });
}

function draftOf(typed: string | undefined): boolean | number {
  return typed !== undefined && /^\d+$/.test(typed) ? Number(typed) : typed === "co" || typed === "true";
}

function marksOf(typed: Typed): ReportMarks {
  return defined({
    addressees: typed.kinh_gui ?? [],
    secrecy: typed.do_mat,
    urgency: typed.do_khan,
    circulation: typed.luu_hanh ?? [],
    drafter: typed.danh_may,
    copies: typed.so_ban,
    contact: defined(typed.lien_he ?? {}),
  });
}

/** `khong_co` in a field says that the document has none, which a blank field does not. */
function given(typed: string | undefined): string | undefined {
  return typed === NOTHING ? undefined : typed;
}

/** Every name typed below `so_lieu` and `don_vi`, with a value where it can be used. */
function factsOf({ so_lieu: values = {} }: Typed, { data, placeOf }: FrontMatter): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const [name, typed] of Object.entries(values)) {
    facts.set(name, { value: factValue(typed.trim()), at: placeOf(`so_lieu.${name}`) });
  }
  for (const key of ["so_lieu", "don_vi"]) {
    for (const name of keysOf(data[key])) {
      if (!facts.has(name)) facts.set(name, { at: placeOf(`${key}.${name}`) });
    }
  }
  return facts;
}

function keysOf(typed: TypedValue | undefined): readonly string[] {
  return typeof typed === "object" && !Array.isArray(typed) ? Object.keys(typed) : [];
}
