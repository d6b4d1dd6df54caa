/** An annex that the body does not point to is found by nobody. */
import { finding, kind } from "../../findings/kind.js";
import { defined } from "../../model/defined.js";
import type { Annex, Report } from "../../model/report.js";
import { blockLines, eachInline } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { printedBody } from "../words.js";

const annexNotReferred = kind<{ id: string; label: string; title: string }>("annex-not-referred", {
  chapter: "layout",
  weight: "error",
  title: { vi: "Bài không dẫn đến phụ lục", en: "The body does not point to an annex" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 4.5",
  message: ({ label, title }) => ({
    vi: `Trong bài chưa có chỗ nào dẫn đến ${label} “${title}”.`,
    en: `Nothing in the text points to ${label} “${title}”.`,
  }),
  hint: ({ id, label }) => ({
    vi: `Ở chỗ cần dẫn trong bài, gõ [[${id}]]; trên giấy in thành “${label}”.`,
    en: `Type [[${id}]] where the text should point to it; it prints as “${label}”.`,
  }),
  identity: ({ id }) => ({ id }),
});

export const rule: Rule = {
  kinds: [annexNotReferred],
  run: (report) => {
    if (report.annexes.length === 0 || !report.profile.annexes.referred) return [];
    const body = printedBody(report);
    const ids = new Set<string>();
    const notes: string[] = [];
    eachInline(body, (inline) => {
      if (inline.kind === "reference") ids.add(inline.id);
      if (inline.kind === "note")
        notes.push(...blockLines([{ kind: "paragraph", role: "", children: inline.children, at: inline.at }]));
    });
    const basis = report.profile.values.find(({ path }) => path === "phu_luc.phai_dan")?.basis || undefined;
    const unlinked = report.annexes.filter(({ id }) => !ids.has(id));
    if (unlinked.length === 0) return [];
    const named = namedIn([...blockLines(body), ...notes], report);
    return unlinked
      .filter((annex) => !named(annex, report.annexes.indexOf(annex) + 1))
      .map(({ id, label, title, at }) => finding(annexNotReferred, at, { id, label, title }, defined({ basis })));
  },
};

const space = "[\\s\\u00A0]+";

/** `Phụ lục 1`, `các phụ lục 1, 2 và 3`, `phụ lục kèm theo`; of an only annex the bare word is enough. */
function namedIn(lines: readonly string[], { annexes }: Report): (annex: Annex, ordinal: number) => boolean {
  const text = lines.join("\n").normalize("NFC");
  if (annexes.length === 1) return () => /phụ[\s\u00A0]+lục/iu.test(text);
  if (/các[\s\u00A0]+phụ[\s\u00A0]+lục(?![\s\u00A0]+(?:số[\s\u00A0]+)?[\dIVX])/iu.test(text)) return () => true;
  const number = "(?:\\d{1,2}|[IVXLC]{1,6})(?![\\p{L}\\d])";
  const list = new RegExp(
    `phụ${space}lục${space}(?:số${space})?(${number}(?:(?:,|;|${space}và|${space}-|-|${space}đến)${space}${number})*)`,
    "giu",
  );
  const labels = annexes.map(({ label }) => label.split(/\s/).at(-1) ?? "");
  const numbers = new Set([...text.matchAll(list)].flatMap(([, found = ""]) => numbersIn(found.toUpperCase(), labels)));
  return (_, ordinal) => numbers.has(labels[ordinal - 1] ?? "");
}

/** `1, 2 và 4` are three numbers, `1 đến 4` four. */
function numbersIn(found: string, labels: readonly string[]): readonly string[] {
  const numbers = found.match(/[\dIVXLC]+/g) ?? [];
  const [from, to] = [labels.indexOf(numbers[0] ?? ""), labels.indexOf(numbers.at(-1) ?? "")];
  return /ĐẾN|-/.test(found) && from >= 0 && to > from ? labels.slice(from, to + 1) : numbers;
}
