/**
 * One report under every profile: its words change where the profiles' own data differ, and nowhere else. Each change is
 * listed with the value of the profile that makes it; what is left over fails.
 */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import type { Block } from "../../src/model/block.js";
import type { FormatProfile } from "../../src/model/profile.js";
import type { Report } from "../../src/model/report.js";
import { allBlocks, blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { root } from "../docs/documents.js";
import { filesIn } from "../support/cases/run.js";
import { sampleFolders } from "../support/samples.js";

const profiles = ["dang-2018", "dang-2026", "nd30", "doan"] as const;
type Name = (typeof profiles)[number];

function under(folder: string, profile: Name): Report {
  const files = [...filesIn(`${root}${folder}`)].map(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    if (path !== "bao-cao.md") return [`r/${path}`, text] as const;
    return [
      `r/${path}`,
      text.replace(/^the_thuc: .*\n/m, "").replace(/^mau: .*$/m, `$&\nthe_thuc: ${profile}`),
    ] as const;
  });
  const { report } = compile(memoryHost(Object.fromEntries(files), nodeHost()), "r");
  if (report === undefined) throw new Error(`${folder} has no report`);
  return report;
}

function lines(blocks: readonly Block[]): readonly string[] {
  // Where a line of the frame is broken is a matter of its letters' size.
  return blockLines(blocks).map((line) => line.replace(/\s+/g, " "));
}

/** A change of the printed words, and the data of the profile that it comes from. */
interface Change {
  readonly why: string;
  readonly of: (line: string, profile: FormatProfile) => string;
}

const sign: Change = {
  why: "noi_nhan.giua, noi_nhan.cuoi",
  of: (line, { recipients }) => (line.startsWith("- ") ? line.replace(/,$/, recipients.between) : line),
};
const row = (hyphens: number): Change => ({
  why: "dau.hbs, gach",
  of: (line) => (line === "-----" ? "-".repeat(hyphens) : line),
});
const words = (why: string, from: string, to: string): Change => ({ why, of: (line) => line.replace(from, to) });

/** Whose mark stood there is written as the other rules write it. */
const mark: Change = {
  why: "ky.dau_quyen_han",
  of: (line, { conventions }) => line.replace(/^(T\/M|TM\.)(?= )/, conventions.authorityMarks[0] ?? ""),
};

/** What the frame of each profile prints otherwise than that of dang-2018. */
const frameChanges: Readonly<Record<Name, readonly Change[]>> = {
  "dang-2018": [],
  "dang-2026": [sign],
  nd30: [
    sign,
    mark,
    words("quoc-hieu, tieu-ngu", "ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    { why: "so-ky-hieu (dấu hai chấm, gạch chéo)", of: (line) => line.replace(/^Số (.*)-(.*)\/(.*)$/, "Số: $1/$2-$3") },
  ],
  doan: [
    mark,
    words("tieu-de", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐOÀN TNCS HỒ CHÍ MINH"),
    { why: "dau-sao", of: (line) => (line === "*" ? "***" : line) },
    { why: "so-ky-hieu (dấu hai chấm)", of: (line) => line.replace(/^Số /, "Số: ") },
    row(10),
  ],
};
/** Lines that only one of the two has. */
const gone: Readonly<Record<Name, readonly string[]>> = {
  "dang-2018": [],
  "dang-2026": [],
  nd30: ["*", "-----"],
  doan: [],
};
const added: Readonly<Record<Name, readonly string[]>> = {
  "dang-2018": [],
  "dang-2026": [],
  nd30: ["Độc lập - Tự do - Hạnh phúc"],
  doan: [],
};

/** The number of a heading without the profile's own delimiter. */
function core(label: string): string {
  return label.replace(/[-.)]$/, "");
}

describe.each(sampleFolders)("%s", (folder) => {
  const base = under(folder, "dang-2018");

  test.each(profiles)("under %s: heading block, signature and recipients", (name) => {
    const report = under(folder, name);
    const [was, now] = [base, report].map((each) => {
      const { front, back } = flowOf(each, false);
      return [...lines(front), ...lines(back)];
    });
    const expected = (was ?? [])
      .filter((line) => !gone[name].includes(line))
      .map((line) => frameChanges[name].reduce((text, change) => change.of(text, report.profile), line));
    expect([...(now ?? [])].sort()).toEqual([...expected, ...added[name]].sort());
  });

  test.each(profiles)("under %s: the text, but for delimiters of numbers and the mark at its end", (name) => {
    const report = under(folder, name);
    const [was, now] = [base, report].map((each) => allBlocks(flowOf(each, false).body));
    const text = (blocks: readonly Block[] | undefined, end: string): readonly string[] =>
      (blocks ?? [])
        .filter((block) => block.kind !== "list" && block.kind !== "quote")
        .flatMap((block) =>
          block.kind === "heading"
            ? [`${core(block.label)} ${blockLines([{ ...block, label: "" }]).join(" ")}`]
            : blockLines([block]).map((line) => line.replace(/^(\d[\d.]*\d|\d+|[a-zđ])[-.)] /, "$1 ")),
        )
        .map((line, index, all) =>
          index === all.length - 1 && line.endsWith(end) ? line.slice(0, -end.length) : line,
        );
    expect(text(now, report.profile.endOfText)).toEqual(text(was, "."));
    const last = blockLines(flowOf(report, false).body).at(-1) ?? "";
    expect(last.endsWith(report.profile.endOfText)).toBe(true);
    const labels = (now ?? []).flatMap((block) => (block.kind === "heading" ? [block.label] : []));
    const delimiters = new Set(labels.filter((label) => /\d/.test(label)).map((label) => label.at(-1)));
    expect([...delimiters]).toEqual([name === "nd30" ? "." : "-"]);
  });
});
