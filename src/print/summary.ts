/** Summarises a report beside its findings: each entry of the outline, its state and why. */
import { defined } from "../model/defined.js";
import type { Language, Sentence } from "../model/diagnostic.js";
import { allSections, type Report, type Section, type SectionState } from "../model/report.js";
import { blockLines } from "../model/walk.js";
import type { SectionLine } from "./record-shape.js";

export const stateNames: Readonly<Record<SectionState, Sentence>> = {
  written: { vi: "đã viết", en: "written" },
  empty: { vi: "chưa có nội dung", en: "empty" },
  "none-declared": { vi: "báo không có nội dung", en: "declared none" },
  "not-asked": { vi: "không phải viết", en: "not asked" },
  "optional-absent": { vi: "không viết, được phép", en: "left out, allowed" },
  missing: { vi: "thiếu", en: "missing" },
};

export function sectionLines(report: Report | undefined): readonly SectionLine[] {
  return allSections(report?.sections ?? []).map((section) => {
    const reason = reasonFor(section);
    const { entry, state, files } = section;
    const { number, id, title, depth } = entry;
    return { number, id, title, depth, state, ...defined({ reason }), files };
  });
}

function reasonFor({ entry, state, notAsked, none }: Section): Sentence | undefined {
  if (notAsked?.kind === "reserved") {
    const who = notAsked.reporters.join(", ");
    return { vi: `dành cho ${who} báo cáo`, en: `reserved to ${who}` };
  }
  if (notAsked?.kind === "condition") {
    const values = notAsked.values.join(", ");
    return { vi: `chỉ hỏi đơn vị có ${values}`, en: `asked only of units with ${values}` };
  }
  if (none !== undefined) {
    const words = blockLines([none]).join(" ");
    return { vi: words, en: words };
  }
  if (state === "none-declared") return { vi: "theo mục cha", en: "as its parent" };
  if (entry.optional && state === "optional-absent")
    return { vi: "đề cương ghi nếu có", en: "the outline says if any" };
  return undefined;
}

/** `12/14 mục đã viết` */
export function written(lines: readonly SectionLine[], language: Language): string {
  const asked = lines.filter((line) => line.state !== "not-asked" && line.state !== "optional-absent");
  const finished = asked.filter((line) => line.state === "written");
  const none = asked.filter((line) => line.state === "none-declared").length;
  const apart =
    none === 0 ? { vi: "", en: "" } : { vi: `, ${none} mục báo không có nội dung`, en: `, ${none} declared none` };
  return {
    vi: `${finished.length}/${asked.length} mục đã viết${apart.vi}`,
    en: `${finished.length} of ${asked.length} entries written${apart.en}`,
  }[language];
}

/** `, 2 phụ lục`; empty if there is none. */
export function annexed({ annexes }: { readonly annexes: readonly unknown[] }, language: Language): string {
  const count = annexes.length;
  if (count === 0) return "";
  return { vi: `, ${count} phụ lục`, en: count === 1 ? ", 1 annex" : `, ${count} annexes` }[language];
}
