/** Groups repeated findings of a habit for people: one finding with all its lines. Formats for programs report each separately. */
import type { Diagnostic, Sentence } from "../model/diagnostic.js";
import type { Printer } from "./printer.js";
import type { ReportRecord } from "./record.js";

export function groupHabits(print: Printer): Printer {
  return (reports, options) =>
    print(
      reports.map((each) => ({ ...each, record: withHabits(each.record) })),
      options,
    );
}

function withHabits(record: ReportRecord): ReportRecord {
  const waived = new Map<string, Diagnostic[]>();
  for (const { finding, reason } of record.waived) {
    const found = waived.get(reason);
    if (found === undefined) waived.set(reason, [finding]);
    else found.push(finding);
  }
  return {
    ...record,
    diagnostics: gathered(record.diagnostics),
    waived: [...waived].flatMap(([reason, found]) => gathered(found).map((finding) => ({ finding, reason }))),
  };
}

/** In the order of the first finding of each group. */
export function gathered(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const [index, each] of found.entries()) {
    const { code, severity, habit, at } = each;
    const key = habit === undefined ? String(index) : [code, severity, habit === "file" ? at.file : ""].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].map(([first, ...rest]) => {
    const also = elsewhere(first, rest);
    const message = { vi: before(first.message.vi, also.vi), en: before(first.message.en, also.en) };
    return also.vi === "" ? first : { ...first, message };
  });
}

/** How many lines are named before “and so many others”. */
const named = 5;

/** ` (còn ở dòng 5, 8 và 2 tệp khác)`; empty if all are on the same line. */
function elsewhere({ at }: Diagnostic, rest: readonly Diagnostic[]): Sentence {
  const here = rest.filter((each) => each.at.file === at.file);
  const lines = [...new Set(here.map((each) => each.at.line))].filter((line) => line !== at.line);
  const files = new Set(rest.map((each) => each.at.file).filter((file) => file !== at.file)).size;
  if (lines.length === 0 && files === 0) return { vi: "", en: "" };
  const shown = lines.slice(0, named).join(", ");
  const more = lines.length - Math.min(lines.length, named);
  const vi = [
    ...(lines.length === 0 ? [] : [`dòng ${shown}`]),
    ...(more === 0 ? [] : [`${more} dòng nữa`]),
    ...(files === 0 ? [] : [`${files} tệp khác`]),
  ];
  const en = [
    ...(lines.length === 0 ? [] : [`on line ${shown}`]),
    ...(more === 0 ? [] : [`${more} more`]),
    ...(files === 0 ? [] : [`in ${files} other files`]),
  ];
  return { vi: ` (còn ở ${listed(vi, "và")})`, en: ` (also ${listed(en, "and")})` };
}

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}

/** Inserts words before the final punctuation. */
function before(sentence: string, words: string): string {
  return `${sentence.slice(0, -1)}${words}${sentence.slice(-1)}`;
}
