/** Joins the parts of a sharded run into one result, in the order of the run. Refuses parts that do not form one complete run. */
import type { Part, PartReport } from "../print/part.js";
import { listDigest } from "./list-digest.js";
import { misshapen, type PartFile, refusal } from "./part-files.js";
import { shareSize } from "./shard.js";
import { UsageError } from "./usage-error.js";

export interface Whole extends Pick<Part, "command" | "options" | "places"> {
  /** Records with all their findings, in the order of the run. */
  readonly reports: readonly PartReport[];
}

/** Throws UsageError if the parts are not one complete run: half a result would look like a whole one. */
export function joined(files: readonly PartFile[]): Whole {
  const [first, ...others] = [...files].sort((a, b) => a.part.number - b.part.number);
  if (first === undefined) throw new Error("no parts");
  for (const other of others) refuseOtherRun(first, other);
  refuseTwice([first, ...others]);
  refuseMissing([first, ...others]);
  for (const each of [first, ...others]) refuseUnfinished(each);
  const { command, options, total, count, list } = first.part;
  const parts = [first, ...others].map(({ part }) => part.reports);
  // Every part is complete, so the counts add up.
  const reports = Array.from({ length: total }, (_, at) => parts[at % count]?.[Math.floor(at / count)]).filter(
    (report) => report !== undefined,
  );
  if (listDigest(reports.map(({ folder }) => folder)) !== list) {
    throw new UsageError({
      vi: "Các phần không ghép lại thành danh sách báo cáo ban đầu: có tệp đã bị sửa. Chạy lại mọi phần.",
      en: "The parts do not add up to the reports of the run: a file has been changed. Run all parts again.",
    });
  }
  const places = [...new Set(files.flatMap(({ part }) => part.places))];
  return { command, options, places, reports };
}

function refuseOtherRun(first: PartFile, other: PartFile): void {
  const [a, b] = [first.part, other.part];
  const names = { vi: `“${first.file}” và “${other.file}”`, en: `“${first.file}” and “${other.file}”` };
  if (a.count !== b.count) {
    throw new UsageError({
      vi: `${names.vi} không cùng một lần chia: ${words(a).vi} và ${words(b).vi}.`,
      en: `${names.en} are not of one division: ${words(a).en} and ${words(b).en}.`,
    });
  }
  if (a.command !== b.command) {
    throw new UsageError({
      vi: `${names.vi} không cùng một lệnh: ${a.command} và ${b.command}.`,
      en: `${names.en} are of two commands: ${a.command} and ${b.command}.`,
    });
  }
  const differing = (["giai-doan", "fail-on", "draft", "to"] as const).filter(
    (name) => a.options[name] !== b.options[name],
  );
  if (differing.length > 0) {
    const listed = differing.map((name) => `--${name}`).join(", ");
    throw new UsageError({
      vi: `${names.vi} không được làm với cùng tùy chọn ${listed}. Chạy lại mọi phần với cùng các tùy chọn.`,
      en: `${names.en} differ in ${listed}. Run all parts with the same options.`,
    });
  }
  if (a.total !== b.total || a.list !== b.list) {
    throw new UsageError({
      vi: `${names.vi} không cùng một danh sách báo cáo. Chạy lại mọi phần trên cùng một bản của các tệp, với cùng tên thư mục.`,
      en: `${names.en} are not of the same reports. Run all parts on the same state of the files, with the same folders.`,
    });
  }
}

function refuseTwice(files: readonly PartFile[]): void {
  for (const [index, { file, part }] of files.entries()) {
    const before = files[index - 1];
    if (before?.part.number !== part.number) continue;
    throw new UsageError({
      vi: `“${before.file}” và “${file}” đều là ${words(part).vi}. Chỉ giữ một tệp.`,
      en: `“${before.file}” and “${file}” are both ${words(part).en}. Keep one of them.`,
    });
  }
}

/** How many missing parts are named before “and so many others”. */
const named = 10;

function refuseMissing(files: readonly PartFile[]): void {
  const count = files[0]?.part.count ?? 0;
  const there = new Set(files.map(({ part }) => part.number));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !there.has(number));
  if (missing.length === 0) return;
  const listed = missing.slice(0, named).map((number) => `${number}/${count}`);
  const more = missing.length - listed.length;
  throw new UsageError({
    vi: `Còn thiếu phần ${listed.join(", ")}${more > 0 ? ` và ${more} phần nữa` : ""}. Gộp lại khi đã đủ các phần.`,
    en: `Missing: part ${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Merge again when all are there.`,
  });
}

function refuseUnfinished({ file, part }: PartFile): void {
  const all = shareSize(part.total, part);
  const finished = part.reports.length;
  if (finished === all) return;
  if (finished > all) throw refusal(file, misshapen);
  throw refusal(file, {
    vi: `là ${words(part).vi} nhưng mới làm ${finished} trên ${all} báo cáo, vì bị dừng giữa chừng; hãy chạy lại phần ấy`,
    en: `is ${words(part).en} but was stopped after ${finished} of ${all} reports; run that part again`,
  });
}

function words({ number, count }: Part): { readonly vi: string; readonly en: string } {
  return { vi: `phần ${number}/${count}`, en: `part ${number}/${count}` };
}
