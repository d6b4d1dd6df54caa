/**
 * Reads the files given to `decuong merge`. Each is a part of a run; anything else is refused in a sentence that names the file.
 */

import type { Host } from "../host/host.js";
import { joinPath } from "../host/paths.js";
import type { Sentence } from "../model/diagnostic.js";
import type { Part } from "../print/part.js";
import { readPart } from "../print/part-form.js";
import { deepest, isPattern, matching, mayHoldReports, withSlashes } from "./patterns.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";

export interface PartFile {
  /** As a person sees it. */
  readonly file: string;
  readonly part: Part;
}

/** Bytes of one file. A part of a thousand reports has some 20 MB. */
const mostBytes = 100_000_000;

/** Throws UsageError and HostError. */
export async function partFiles(host: Host, typed: readonly string[]): Promise<readonly PartFile[]> {
  const files = new Map<string, string>();
  for (const each of typed.map(withSlashes)) {
    for (const file of await filesFor(host, each)) files.set(host.absolute(file), host.display(file));
  }
  if (files.size > 0) return [...files.values()].map((file) => ({ file, part: partIn(host, file) }));
  throw new UsageError({
    vi: "Ghi tên các tệp kết quả của từng phần, ví dụ: decuong merge 1.json 2.json.",
    en: "Name the files that the parts left, for example: decuong merge 1.json 2.json.",
  });
}

async function filesFor(host: Host, typed: string): Promise<readonly string[]> {
  if (host.kind(typed) === "folder") {
    const found = below(host, typed, 0);
    if (found.length > 0) return found;
    throw new UsageError({
      vi: `Không có tệp .json nào trong “${typed}”.`,
      en: `There is no .json file in “${typed}”.`,
    });
  }
  if (!isPattern(host, typed)) return [typed];
  const found = await matching(host, typed, "file");
  if (found.length > 0) return found;
  throw new UsageError({ vi: `Không có tệp nào khớp với “${typed}”.`, en: `No file matches “${typed}”.` });
}

/** A folder means the files in it: CI services put each artifact in a folder of its own. */
function below(host: Host, folder: string, depth: number): readonly string[] {
  return host.list(folder).flatMap(({ name, kind }) => {
    const path = joinPath(folder, name);
    if (kind === "folder") return depth < deepest && mayHoldReports(name) ? below(host, path, depth + 1) : [];
    return kind === "file" && name.endsWith(".json") ? [path] : [];
  });
}

function partIn(host: Host, file: string): Part {
  if (host.size(file) > mostBytes) {
    throw refusal(file, {
      vi: `lớn hơn ${mostBytes / 1_000_000} MB; hãy chia thành nhiều phần hơn`,
      en: `is larger than ${mostBytes / 1_000_000} MB; spread the reports over more parts`,
    });
  }
  const data = parsed(file, host.read(file));
  const shard = fieldOf(data, "shard");
  if (shard === undefined) {
    throw refusal(file, Array.isArray(fieldOf(data, "reports")) ? withoutShard : foreign);
  }
  const program = fieldOf(shard, "program");
  const own = version(host) ?? null;
  // The version is tested first, since the form depends on it.
  if (program !== own && (program === null || (typeof program === "string" && /^[\w.+-]{1,40}$/.test(program)))) {
    throw refusal(file, {
      vi: `do phiên bản ${program ?? "khác"} làm ra, còn đây là ${own ?? "phiên bản khác"}; hãy dùng một phiên bản ở mọi máy`,
      en: `was made by version ${program ?? "unknown"}, and this is ${own ?? "another"}; use one version on every machine`,
    });
  }
  const part = readPart(shard);
  if (part === undefined) throw refusal(file, misshapen);
  return part;
}

function parsed(file: string, bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw refusal(file, empty);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw refusal(file, error instanceof TypeError ? notUtf8 : notJson);
  }
}

/** Reads own properties only. */
function fieldOf(data: unknown, name: string): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, name)) return undefined;
  return (data as Readonly<Record<string, unknown>>)[name];
}

/** `words` after the name of the file. */
export function refusal(file: string, words: Sentence): UsageError {
  return new UsageError({ vi: `“${file}” ${words.vi}.`, en: `“${file}” ${words.en}.` });
}

const empty: Sentence = {
  vi: "trống: lệnh làm phần ấy đã không làm được việc; hãy xem lời báo của nó rồi chạy lại",
  en: "is empty: the command of that part could not do its job; see what it said and run it again",
};

const notUtf8: Sentence = {
  vi: "không phải tệp chữ UTF-8; hãy ghi kết quả của decuong ra tệp đúng như nó in ra",
  en: "is not text in UTF-8; keep what decuong prints as it is",
};

const notJson: Sentence = {
  vi: "không phải JSON trọn vẹn, có thể đã bị cắt ngang; hãy chạy lại phần ấy với --format json",
  en: "is no whole JSON and may have been cut short; run that part again with --format json",
};

const foreign: Sentence = {
  vi: "không phải kết quả của decuong; hãy làm từng phần với --shard và --format json",
  en: "was not made by decuong; make each part with --shard and --format json",
};

const withoutShard: Sentence = {
  vi: "là kết quả của một lần chạy không có --shard nên không gộp được; hãy chạy lại với --shard, cả thảy là --shard 1/1",
  en: "was made without --shard and lacks what is needed; run again with --shard, or --shard 1/1 for everything",
};

export const misshapen: Sentence = {
  vi: "không đúng dạng mà decuong ghi ra, có thể đã bị sửa; hãy chạy lại phần ấy",
  en: "is not as decuong wrote it and may have been changed; run that part again",
};
