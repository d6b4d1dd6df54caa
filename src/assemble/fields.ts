/** Typed fields → what the heading block, the signature and the recipients say. */
import { given, type ReportFile } from "../content/report-file.js";
import type { Outline } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import type { ReportFields, ReportMarks } from "../model/report.js";

export function fieldsOf(
  { fields }: ReportFile,
  outline: Outline,
  profile: FormatProfile,
  draft: boolean,
): ReportFields {
  const subject = fields.trich_yeu ?? outline.subject;
  const unit: Partial<NonNullable<typeof fields.don_vi>> = fields.don_vi ?? {};
  const signer: Partial<NonNullable<typeof fields.ky>> = fields.ky ?? {};
  const mark = draftMark(fields.du_thao, profile, draft);
  return clean({
    parentBody: given(fields.co_quan_cap_tren),
    body: given(fields.co_quan),
    number: fields.so?.padStart(2, "0"),
    issuerSymbol: fields.ky_hieu,
    place: fields.dia_danh?.replace(/[\s,;.]+$/, ""),
    date: fields.ngay,
    subject,
    unitKind: unit.loai,
    unitFields: unit.linh_vuc?.flatMap((each) => each.split(/\s*,\s*/)),
    memberCount: unit.so_dang_vien,
    signer: clean({ authority: given(signer.tham_quyen), position: given(signer.chuc_vu), name: signer.ho_ten }),
    recipients: fields.noi_nhan ?? [],
    draft: mark,
    marks: marksOf(fields),
  });
}

function marksOf(fields: ReportFile["fields"]): ReportMarks {
  return clean({
    addressees: fields.kinh_gui ?? [],
    secrecy: fields.do_mat,
    urgency: fields.do_khan,
    circulation: fields.luu_hanh ?? [],
    drafter: fields.danh_may,
    copies: fields.so_ban,
    contact: clean(fields.lien_he ?? {}),
  });
}

function draftMark(typed: string | undefined, profile: FormatProfile, draft: boolean): string | undefined {
  if (typed !== undefined && /^\d+$/.test(typed)) {
    return profile.labels.draftNumbered.replace("{so}", String(Number(typed)));
  }
  return draft || typed === "co" || typed === "true" ? profile.labels.draft : undefined;
}

/** Without the keys that have no value, which `exactOptionalPropertyTypes` keeps apart from undefined ones. */
type Clean<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function clean<T extends object>(values: T): Clean<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Clean<T>;
}
