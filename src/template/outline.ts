/**
 * Reads an outline folder: the manifest `mau.md` and the entries of `de-cuong.md`. Everything official about a campaign is in
 * these two files; the compiler knows none of it.
 */

import { createHash } from "node:crypto";
import * as z from "zod";
import { finding } from "../findings/kind.js";
import * as k from "../findings/outlines.js";
import { unknownProfile } from "../findings/profiles.js";
import type { Host } from "../host/host.js";
import { baseName, joinPath } from "../host/paths.js";
import { compareDates, readDate } from "../model/date.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { Deadline, Outline } from "../model/outline.js";
import { emptyRange } from "../model/source.js";
import { field } from "../source/field-words.js";
import { id, line, lines, listOf, readFields } from "../source/fields.js";
import { readFrontMatter } from "../source/front-matter.js";
import { readSource } from "../source/read-source.js";
import type { SourceText } from "../source/text.js";
import { documentsOf } from "./citations.js";
import { readOutlineEntries, readPreamble } from "./outline-file.js";

const date = z
  .string()
  .trim()
  .transform((typed, context) => {
    const reading = readDate(typed);
    if (reading.ok && reading.date.day !== undefined) return reading.date;
    context.addIssue("date");
    return z.NEVER;
  });

const dateWords = {
  vi: "ngày có thật như 30/4/2020 hoặc 2020-04-30",
  en: "a real date such as 30/4/2020 or 2020-04-30",
};
const textWords = { vi: "một dòng chữ", en: "a line of text" };
const dateField = (vi: string, en: string): typeof date =>
  field(date.clone(), { name: { vi, en }, expected: dateWords });
const textField = (vi: string, en: string): typeof line =>
  field(line.clone(), { name: { vi, en }, expected: textWords });

const deadline = z.object({
  ngay: date,
  truoc: z
    .enum(["true", "false", "co", "khong"])
    .default("true")
    .transform((typed) => typed === "true" || typed === "co"),
});

/** The keys of `mau.md`. */
export const manifestShape = {
  ten: textField("Tên mẫu", "The template's name"),
  phien_ban: textField("Phiên bản", "The version"),
  loai_van_ban: textField("Tên loại văn bản", "The document type"),
  ky_hieu_loai: field(
    z
      .string()
      .trim()
      .regex(/^\p{L}{1,6}$/u),
    {
      name: { vi: "Ký hiệu tên loại", en: "The type's symbol" },
      expected: { vi: "chữ viết tắt như BC, KH, TTr", en: "an abbreviation such as BC, KH, TTr" },
      basis: "Hướng dẫn 36-HD/VPTW, điểm 1.3.1",
    },
  ),
  trich_yeu: field(lines.optional(), {
    name: { vi: "Trích yếu", en: "The subject line" },
    expected: { vi: "một hoặc vài dòng chữ", en: "one or several lines of text" },
  }),
  ban_hanh: z
    .object({
      so: textField("Số, ký hiệu văn bản ban hành", "The issuing document's number"),
      ngay: dateField("Ngày văn bản ban hành", "The issuing document's date"),
      co_quan: textField("Cơ quan ban hành", "The issuing body"),
    })
    .optional(),
  van_ban: field(listOf(line, 0).optional(), {
    name: { vi: "Các văn bản được dẫn", en: "The documents that are cited" },
    expected: {
      vi: "mỗi dòng một văn bản, ví dụ - Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị",
      en: "one document a line, such as - Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị",
    },
  }),
  gui_ve: field(line.clone().optional(), {
    name: { vi: "Nơi phải gửi báo cáo về", en: "Whom the report is sent to" },
    expected: { vi: "tên cơ quan, ví dụ Ban Tuyên giáo Đảng ủy Khối", en: "a body's name" },
  }),
  han: field(z.record(z.string(), deadline).optional(), {
    name: { vi: "Thời hạn", en: "The deadlines" },
    expected: { vi: "các dòng “tên: {ngay, truoc}”", en: "entries “name: {ngay, truoc}”" },
  }),
  ky_bao_cao: z
    .object({
      tu: dateField("Ngày đầu kỳ báo cáo", "The first day of the period"),
      den: dateField("Ngày cuối kỳ báo cáo", "The last day of the period"),
    })
    .optional(),
  so_vang: field(z.enum(["giu", "don"]).default("giu"), {
    name: { vi: "Cách đánh số khi vắng mục", en: "Numbers when an entry is absent" },
    expected: { vi: "giu hoặc don", en: "giu or don" },
  }),
  dau_so: field(z.enum(["gach", "cham"]).default("gach"), {
    name: { vi: "Dấu sau số của đề mục", en: "The mark after heading numbers" },
    expected: { vi: "gach (I-, 1-) hoặc cham (I., 1.)", en: "gach (I-, 1-) or cham (I., 1.)" },
  }),
  the_thuc: field(id.optional(), {
    name: { vi: "Thể thức", en: "The format profile" },
    expected: { vi: "mã thể thức như dang-2018", en: "a profile id such as dang-2018" },
  }),
} as const;

/**
 * Reads an outline folder. `profiles`: the ids that `the_thuc` may name. Faults in the files are findings. Throws HostError if a
 * file cannot be opened.
 */
export function readOutline(host: Host, folder: string, profiles: readonly string[]): Outcome<Outline> {
  const [manifestFile, entriesFile] = [joinPath(folder, "mau.md"), joinPath(folder, "de-cuong.md")];
  const manifest = readSource(host, manifestFile);
  const present = host.kind(entriesFile) === "file";
  const nothing: Outcome<SourceText> = {
    value: { file: host.display(entriesFile), text: "", readable: false },
    diagnostics: [],
  };
  const entries = present ? readSource(host, entriesFile) : nothing;
  const front = readFrontMatter(manifest.value);
  const fields = readFields(front.value, manifestShape);
  const tree = readOutlineEntries(entries.value.file, entries.value.text);
  const typed = fields.value;
  const diagnostics: Diagnostic[] = [
    ...manifest.diagnostics,
    ...front.diagnostics,
    ...fields.diagnostics,
    ...entries.diagnostics,
    ...(entries.value.readable ? tree.diagnostics : []),
    ...(present ? [] : [finding(k.outlineMissingFile, emptyRange(manifest.value.file, 1), {})]),
  ];
  const { the_thuc: profile } = typed;
  if (profile !== undefined && !profiles.includes(profile)) {
    const facts = { typed: profile, meant: undefined, known: profiles };
    diagnostics.push(finding(unknownProfile, front.value.placeOf("the_thuc"), facts));
  }
  const period = typed.ky_bao_cao;
  if (period && compareDates(period.tu, period.den) > 0) {
    diagnostics.push(finding(k.outlinePeriod, front.value.placeOf("ky_bao_cao"), {}));
  }
  const documents = documentsOf(typed.van_ban ?? [], front.value.placeOf);
  diagnostics.push(...documents.diagnostics);
  const issued = typed.ban_hanh;
  const issuedWith = issued && { number: issued.so, date: issued.ngay, body: issued.co_quan };
  const outline: Outline = {
    id: baseName(folder),
    name: typed.ten ?? baseName(folder),
    version: typed.phien_ban ?? "",
    digest: digestOf(manifest.value.text, entries.value.text),
    documentType: typed.loai_van_ban ?? "",
    typeSymbol: typed.ky_hieu_loai ?? "",
    ...defined({ subject: typed.trich_yeu, issuedWith, sendTo: typed.gui_ve }),
    documents: [...(issuedWith === undefined ? [] : [issuedWith]), ...documents.value],
    deadlines: Object.entries(typed.han ?? {}).map(
      ([name, each]): Deadline => ({ name, date: each.ngay, exclusive: each.truoc }),
    ),
    ...defined({ period: period && { from: period.tu, to: period.den } }),
    absentNumbers: typed.so_vang === "don" ? "close" : "keep",
    ...defined({ profile }),
    dots: typed.dau_so === "cham",
    preamble: readPreamble(entries.value.text),
    entries: tree.value,
    at: emptyRange(manifest.value.file, 1),
  };
  return { value: outline, diagnostics };
}

function digestOf(...texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\n\u0000\n"), "utf8").digest("hex");
}
