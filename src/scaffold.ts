/**
 * Creates a report folder: the report file and a stub for each entry that the unit is asked. Existing files are never
 * overwritten. All texts are made before the first is written, so a refusal leaves no half of a folder.
 */
import { closedOrdinals, meantUnit, notAsked, type Unit } from "./assemble/conditions.js";
import { placeSections } from "./assemble/placement.js";
import { readDraft } from "./content/draft.js";
import { reportFileName } from "./content/report-name.js";
import type { Host } from "./host/host.js";
import { joinPath } from "./host/paths.js";
import { defined } from "./model/defined.js";
import { hasErrors, type Outcome, type Sentence } from "./model/diagnostic.js";
import type { Draft } from "./model/draft.js";
import { allEntries, type Outline, type OutlineEntry } from "./model/outline.js";
import type { FrameSource } from "./model/profile.js";
import { emptyRange } from "./model/source.js";
import { outlineFolder, outlineIds, profileIds, templateFolders } from "./template/library.js";
import { readOutline } from "./template/outline.js";
import { makeReportStub, makeStub, stubEntries, stubSource } from "./template/stub.js";

export interface ScaffoldRequest {
  /** Id of the outline. */
  readonly template: string;
  readonly folder: string;
  /** An existing report file takes precedence over this. */
  readonly unit?: Unit;
}

export interface Scaffolded {
  readonly outline: Outline;
  readonly unit: Unit;
  /** Files as a person sees them. */
  readonly written: readonly string[];
  /** Files that were there before. */
  readonly existing: readonly string[];
  /** Entries that this unit is not asked. */
  readonly left: readonly OutlineEntry[];
}

export type Scaffolding =
  | (Scaffolded & { readonly ok: true })
  | {
      readonly ok: false;
      /** Why nothing was written. */
      readonly refusal: Sentence;
    };

/** Throws HostError when the machine cannot read or write. */
export function scaffold(host: Host, request: ScaffoldRequest): Scaffolding {
  const { template, unit: asked = {} } = request;
  const folder = request.folder.replace(/[\\/]+$/, "");
  if ((host.kind(folder) ?? "folder") !== "folder") {
    return refused(`“${folder}” không phải thư mục.`, `“${folder}” is not a folder.`);
  }
  const folders = templateFolders(host, folder);
  const from = outlineFolder(host, folders, template);
  if (from === undefined) {
    const ids = outlineIds(host, folders).join(", ");
    return refused(
      `Không có mẫu “${template}”. Các mẫu: ${ids}.`,
      `There is no template “${template}”. There are: ${ids}.`,
    );
  }
  const { value: outline, diagnostics } = readOutline(host, from, profileIds(host, folders));
  if (hasErrors(diagnostics)) {
    return refused(
      `Mẫu “${template}” còn lỗi; xem bằng lệnh: decuong outline ${template}.`,
      `The template “${template}” has faults; see: decuong outline ${template}.`,
    );
  }
  const existing = draftIn(host, folder);
  const known = existing?.header.unit;
  const unit: Unit = defined({ kind: known?.kind ?? asked.kind, fields: known?.fields ?? asked.fields });
  const slip = unitFault(unit, outline);
  if (slip !== undefined) return { ok: false, refusal: slip };
  const entries = stubEntries(outline.entries);
  const wanted = entries.filter((entry) => isAsked(entry, outline, unit));
  const has = placeSections(outline, existing?.sections ?? [], closedOrdinals(outline, unit)).placed;
  const source = stubSource(host, from, folders, "muc.hbs");
  const stubs: readonly Stub[] = [
    { name: reportFileName, text: reportStub(outline, unit, stubSource(host, from, folders, "bao-cao.hbs")) },
    ...entries.flatMap((entry, index): readonly Stub[] => {
      if (!wanted.includes(entry) || has.has(entry.id)) return [];
      return [{ name: `${String(index + 1).padStart(2, "0")}-${entry.id}.md`, text: makeStub(source, entry) }];
    }),
  ];
  const [fault] = stubs.flatMap(({ text }) => text.diagnostics);
  if (fault !== undefined) {
    // A stub that cannot be filled in would be an empty file.
    const { at, message } = fault;
    return refused(`${at.file}, dòng ${at.line}: ${message.vi}`, `${at.file}, line ${at.line}: ${message.en}`);
  }
  const files = writeNew(host, folder, stubs);
  return { ok: true, outline, unit, ...files, left: entries.filter((entry) => !wanted.includes(entry)) };
}

interface Stub {
  readonly name: string;
  readonly text: Outcome<string>;
}

function refused(vi: string, en: string): Scaffolding {
  return { ok: false, refusal: { vi, en } };
}

function draftIn(host: Host, folder: string): Draft | undefined {
  return host.kind(joinPath(folder, reportFileName)) === "file" ? readDraft(host, folder).value : undefined;
}

/** A kind or field of work is written into the report unchanged, so it must be one word, and not a misspelt known one. */
function unitFault(unit: Unit, outline: Outline): Sentence | undefined {
  const { slips } = meantUnit(unit, outline, () => emptyRange("", 1));
  const [slip] = slips;
  if (slip !== undefined) {
    return {
      vi: `“${slip.typed}” chưa đúng; đề cương dùng “${slip.meant}”.`,
      en: `“${slip.typed}” is not a value the outline knows; it uses “${slip.meant}”.`,
    };
  }
  const odd = [unit.kind ?? "a", ...(unit.fields ?? [])].find((each) => !/^[\p{L}\d_-]{1,60}$/u.test(each));
  if (odd === undefined) return undefined;
  return {
    vi: `“${odd}” phải là một từ không dấu cách, ví dụ chi_bo, giao_duc.`,
    en: `“${odd}” must be one word such as chi_bo or giao_duc.`,
  };
}

/** An entry is asked if it and all its ancestors are. Entries that cannot be decided yet are left out and reported. */
function isAsked(entry: OutlineEntry, outline: Outline, unit: Unit): boolean {
  const above = allEntries(outline.entries).filter(
    (each) => each === entry || allEntries(each.children).includes(entry),
  );
  return above.every((each) => notAsked(each, unit) === undefined);
}

function reportStub(outline: Outline, unit: Unit, source: FrameSource): Outcome<string> {
  const all = allEntries(outline.entries);
  const kinds = [...new Set(all.flatMap((entry) => entry.reporters))];
  const fields = [...new Set(all.flatMap((entry) => entry.askedWhen))];
  return makeReportStub(source, {
    mau: outline.id,
    loai: unit.kind ?? "",
    linh_vuc: unit.fields ?? [],
    loai_khac: kinds.join(", "),
    linh_vuc_khac: fields.join(", "),
    noi_nhan: [...(outline.sendTo === undefined ? [] : [outline.sendTo]), "Lưu Văn phòng"],
  });
}

function writeNew(host: Host, folder: string, stubs: readonly Stub[]): Pick<Scaffolded, "written" | "existing"> {
  const written: string[] = [];
  const existing: string[] = [];
  for (const { name, text } of stubs) {
    const path = joinPath(folder, name);
    const isThere = host.kind(path) !== undefined;
    if (!isThere) host.write(path, new TextEncoder().encode(text.value));
    (isThere ? existing : written).push(host.display(path));
  }
  return { written, existing };
}
