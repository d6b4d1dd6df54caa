/** `decuong new`: the report file and a stub for each entry that the unit is asked. Nothing that exists is overwritten. */
import { closedOrdinals, meantUnit, notAsked, type Unit } from "../../assemble/conditions.js";
import { placeSections } from "../../assemble/placement.js";
import { UsageError } from "../../batch/usage-error.js";
import { readDraft } from "../../content/draft.js";
import { reportFileName } from "../../content/report-name.js";
import type { Host } from "../../host/host.js";
import { joinPath } from "../../host/paths.js";
import { defined } from "../../model/defined.js";
import { hasErrors, type Outcome } from "../../model/diagnostic.js";
import type { Draft } from "../../model/draft.js";
import { allEntries, nameOf, type Outline, type OutlineEntry } from "../../model/outline.js";
import { outlineFolder, outlineIds, profileIds, templateFolders } from "../../template/library.js";
import { readOutline } from "../../template/outline.js";
import { makeReportStub, makeStub, stubEntries, stubSource } from "../../template/stub.js";
import type { Command } from "../command.js";
import { type Arguments, textOption } from "../option.js";

const unitKind = textOption({
  name: "loai",
  value: "<loai>",
  help: { vi: "ví dụ dang_bo_co_so, chi_bo, doan_khoi", en: "the unit's kind, such as chi_bo" },
});

const unitFields = textOption({
  name: "linh-vuc",
  value: "<linh_vuc>",
  help: {
    vi: "ví dụ giao_duc; nhiều lĩnh vực cách nhau bằng dấu phẩy",
    en: "fields of work, separated by commas",
  },
});

export const newReport: Command = {
  name: "new",
  usage: { vi: "decuong new <mã mẫu> <thư mục>", en: "decuong new <template> <folder>" },
  summary: {
    vi: "Tạo sẵn tệp báo cáo và một tệp cho mỗi mục phải viết; không ghi đè tệp đã có.",
    en: "Makes the report file and one file for each entry asked; overwrites nothing.",
  },
  options: [unitKind, unitFields],
  examples: [
    "decuong new so-ket-chi-thi-05 content/chi-bo-a --loai chi_bo",
    "decuong new so-ket-chi-thi-05 content/truong-b --loai dang_bo_co_so --linh-vuc giao_duc",
  ],
  run: async (args, { host, streams, language }) => {
    const [id, folder, more] = args.positionals;
    if (id === undefined || folder === undefined || more !== undefined) {
      throw new UsageError({
        vi: "Ghi mã mẫu và thư mục, ví dụ: decuong new so-ket-chi-thi-05 content/chi-bo-a.",
        en: "Name a template and a folder, for example: decuong new so-ket-chi-thi-05 content/unit-a.",
      });
    }
    const place = folder.replace(/[\\/]+$/, "");
    if ((host.kind(place) ?? "folder") !== "folder") {
      throw new UsageError({ vi: `“${place}” không phải thư mục.`, en: `“${place}” is not a folder.` });
    }
    const templates = templateFolders(host, place);
    const from = /^[a-z0-9_-]+$/.test(id) ? outlineFolder(host, templates, id) : undefined;
    if (from === undefined) {
      const ids = outlineIds(host, templates).join(", ");
      throw new UsageError({
        vi: `Không có mẫu “${id}”. Các mẫu: ${ids}.`,
        en: `There is no template “${id}”. There are: ${ids}.`,
      });
    }
    const { value: outline, diagnostics } = readOutline(host, from, profileIds(host, templates));
    if (hasErrors(diagnostics)) {
      throw new UsageError({
        vi: `Mẫu “${id}” còn lỗi; xem bằng lệnh: decuong outline ${id}.`,
        en: `The template “${id}” has faults; see: decuong outline ${id}.`,
      });
    }
    const existing = draftIn(host, place);
    const unit = unitOf(existing, args);
    checkUnit(unit, outline);
    const made = scaffold(host, place, outline, unit, existing, from, templates);
    streams.out(told(made, outline, unit, language === "vi"));
    return 0;
  },
};

function draftIn(host: Host, folder: string): Draft | undefined {
  return host.kind(joinPath(folder, reportFileName)) === "file" ? readDraft(host, folder).value : undefined;
}

/** What the report already says of the unit counts before what was typed now. */
function unitOf(existing: Draft | undefined, args: Arguments): Unit {
  const known = existing?.header.unit;
  const fields = args
    .value(unitFields)
    ?.split(/\s*,\s*/)
    .filter(Boolean);
  return defined({ kind: known?.kind ?? args.value(unitKind), fields: known?.fields ?? fields });
}

/** A kind or field of work typed here goes into the report as it is, so it must be one word, and not a near miss. */
function checkUnit(unit: Unit, outline: Outline): void {
  const { strays } = meantUnit(unit, outline, () => ({ file: "", line: 1 }));
  const [slip] = strays.flatMap((stray) => (stray.kind === "unit-slip" ? [stray] : []));
  if (slip !== undefined) {
    throw new UsageError({
      vi: `“${slip.typed}” chưa đúng; đề cương dùng “${slip.meant}”.`,
      en: `“${slip.typed}” is not a value the outline knows; it uses “${slip.meant}”.`,
    });
  }
  const odd = [unit.kind ?? "a", ...(unit.fields ?? [])].find((each) => !/^[\p{L}\d_-]{1,60}$/u.test(each));
  if (odd === undefined) return;
  throw new UsageError({
    vi: `“${odd}” phải là một từ không dấu cách, ví dụ chi_bo, giao_duc.`,
    en: `“${odd}” must be one word such as chi_bo or giao_duc.`,
  });
}

interface Made {
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly left: readonly OutlineEntry[];
}

function scaffold(
  host: Host,
  folder: string,
  outline: Outline,
  unit: Unit,
  existing: Draft | undefined,
  from: string,
  templates: readonly string[],
): Made {
  const written: string[] = [];
  const kept: string[] = [];
  const write = (name: string, text: string): void => {
    const path = joinPath(folder, name);
    if (host.kind(path) !== undefined) kept.push(host.display(path));
    else {
      host.write(path, new TextEncoder().encode(text));
      written.push(host.display(path));
    }
  };
  // Every text is made before the first is written: a stub with a fault leaves no half of a folder behind.
  const texts: [name: string, text: string][] = [[reportFileName, reportStub(host, outline, unit, from, templates)]];
  const source = stubSource(host, from, templates, "muc.hbs");
  const has = placeSections(outline.entries, existing?.sections ?? [], closedOrdinals(outline, unit)).placed;
  const asked = stubEntries(outline.entries).filter((entry) => isAsked(entry, outline, unit));
  for (const [index, entry] of stubEntries(outline.entries).entries()) {
    if (!asked.includes(entry) || has.has(entry.id)) continue;
    texts.push([`${String(index + 1).padStart(2, "0")}-${entry.id}.md`, filled(makeStub(source, entry))]);
  }
  for (const [name, text] of texts) write(name, text);
  return { written, kept, left: stubEntries(outline.entries).filter((entry) => !asked.includes(entry)) };
}

/** An entry is asked when it and everything above it is; what cannot be decided yet is left out and told. */
function isAsked(entry: OutlineEntry, outline: Outline, unit: Unit): boolean {
  const above = allEntries(outline.entries).filter(
    (each) => each === entry || allEntries(each.children).includes(entry),
  );
  return above.every((each) => {
    return notAsked(each, unit) === undefined;
  });
}

function reportStub(host: Host, outline: Outline, unit: Unit, from: string, templates: readonly string[]): string {
  const all = allEntries(outline.entries);
  const kinds = [...new Set(all.flatMap((entry) => entry.reporters))];
  const fields = [...new Set(all.flatMap((entry) => entry.askedWhen))];
  const stub = makeReportStub(stubSource(host, from, templates, "bao-cao.hbs"), {
    mau: outline.id,
    loai: unit.kind ?? "",
    linh_vuc: unit.fields ?? [],
    loai_khac: kinds.join(", "),
    linh_vuc_khac: fields.join(", "),
    noi_nhan: [...(outline.sendTo === undefined ? [] : [outline.sendTo]), "Lưu Văn phòng"],
  });
  return filled(stub);
}

/** A stub that cannot be filled in would be an empty file. */
function filled({ value, diagnostics }: Outcome<string>): string {
  const [fault] = diagnostics;
  if (fault === undefined) return value;
  const { file, line } = fault.at;
  throw new UsageError({
    vi: `${file}, dòng ${line}: ${fault.message.vi}`,
    en: `${file}, line ${line}: ${fault.message.en}`,
  });
}

function told({ written, kept, left }: Made, outline: Outline, unit: Unit, vi: boolean): string {
  const lines = [
    vi ? `Đã tạo ${written.length} tệp theo mẫu ${outline.id}:` : `Made ${written.length} files after ${outline.id}:`,
    ...written.map((path) => `  ${path}`),
    ...(kept.length === 0
      ? []
      : [vi ? "Giữ nguyên tệp đã có:" : "Kept as they were:", ...kept.map((path) => `  ${path}`)]),
    ...(left.length === 0
      ? []
      : [vi ? "Không tạo các mục không hỏi đơn vị này:" : "Not made, since this unit is not asked:"]),
    ...left.map((entry) => `  ${nameOf(entry)} [${[...entry.askedWhen, ...entry.reporters].join(" | ")}]`),
  ];
  if (left.length > 0 && (unit.kind === undefined || unit.fields === undefined)) {
    lines.push(
      vi
        ? "Nếu đơn vị thuộc diện đó: điền loai, linh_vuc trong bao-cao.md rồi chạy lại lệnh này."
        : "If the unit is among them, fill in loai and linh_vuc in bao-cao.md and run this again.",
    );
  }
  return `${lines.join("\n")}\n`;
}
