/** The outline's instructions are not an answer to them. */
import { finding, kind } from "../../findings/kind.js";
import { perObject, perText } from "../../language/memo.js";
import { allEntries, type Outline, type OutlineEntry } from "../../model/outline.js";
import type { Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { bareWords, spanWords } from "../views/span-words.js";
import { spansOf } from "../views/spans.js";
import { entryEn, entryVi, outlineBasis } from "../words.js";

/** Shorter instructions share their few words with honest sentences. */
const fewest = 13;
const copied = 0.8;

const copiedGuidance = kind<{ entry: OutlineEntry | undefined }>("copied-guidance", {
  chapter: "entries",
  weight: "error",
  waivable: true,
  title: { vi: "Chép lời hướng dẫn của đề cương", en: "The instructions are copied" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry }) => ({
    vi: `Đoạn này chép lời hướng dẫn của đề cương${entry === undefined ? "" : ` ở ${entryVi(entry)}`}.`,
    en: `This paragraph is copied from the outline's instructions${entry === undefined ? "" : ` for the ${entryEn(entry)}`}.`,
  }),
  hint: {
    vi: "Thay bằng kết quả của đơn vị; lời hướng dẫn không in vào báo cáo.",
    en: "Write the unit's own results instead: the instructions are not printed.",
  },
  identity: ({ entry }) => (entry === undefined ? {} : { entry: entry.id }),
});

export const rule: Rule = {
  kinds: [copiedGuidance],
  run: (report) => {
    const { texts, pairs } = guidanceOf(report);
    return spansOf(report).flatMap((span) => {
      const { at, kind, section } = span;
      // A section that holds nothing else is reported as empty.
      if (kind === "heading" || section?.state === "empty") return [];
      const words = spanWords(span).bare;
      const rows = rowsIn(words, pairs);
      if (rows.size === 0) return [];
      const source = texts.find((each) => shareOf(each, rows) >= copied && standsTogether(each, words, pairs));
      if (source === undefined) return [];
      const { entry } = source;
      return [finding(copiedGuidance, at, { entry }, outlineBasis(report, entry))];
    });
  },
};

interface GuidanceText {
  readonly words: readonly string[];
  /** Every four words in a row, from the first on. */
  readonly rows: readonly string[];
  readonly entry?: OutlineEntry;
}

interface Guidance {
  readonly texts: readonly GuidanceText[];
  readonly pairs: Pairs;
}

/** By a word, the words that stand right behind it in the instructions. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** Reports of one campaign share their outline; by the subject line it is held against. */
const guidanceIn = perObject((outline: Outline) =>
  perText(
    (subject): Guidance => {
      const texts = textsOf(outline, subject);
      return { texts, pairs: pairsIn(texts.map(({ words }) => words)) };
    },
    { size: 20 },
  ),
);

function guidanceOf({ outline, fields }: Report): Guidance {
  return guidanceIn(outline)(outline.subject ?? fields.subject ?? "");
}

/** What repeats a title or the subject line is not distinguished from them. */
function textsOf(outline: Outline, subject: string): readonly GuidanceText[] {
  const preamble = outline.preamble.map((text) => ({ text, title: subject }));
  const entries = allEntries(outline.entries).flatMap((entry) =>
    entry.guidance.map((text) => ({ text, title: entry.title, entry })),
  );
  return [...entries, ...preamble].flatMap(({ text, title, ...entry }) => {
    const words = bareWords(text);
    const rows = words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(" "));
    const own = { words, rows, ...entry };
    const isTitle = shareOf(own, rowsIn(bareWords(title), pairsIn([words]))) >= copied;
    return words.length < fewest || isTitle ? [] : [own];
  });
}

const run = 4;

function pairsIn(texts: readonly (readonly string[])[]): Pairs {
  const pairs = new Map<string, Set<string>>();
  for (const words of texts) {
    for (const [at, word] of words.entries()) {
      const behind = pairs.get(word) ?? new Set<string>();
      pairs.set(word, behind.add(words[at + 1] ?? ""));
    }
  }
  return pairs;
}

/** Four words in a row that may stand in an instruction, since every two of them do: single words meet by chance. */
function rowsIn(words: readonly string[], pairs: Pairs): ReadonlySet<string> {
  const rows = new Set<string>();
  let length = 1;
  for (let at = 1; at < words.length; at++) {
    length = pairs.get(words[at - 1] ?? "")?.has(words[at] ?? "") === true ? length + 1 : 1;
    if (length >= run) rows.add(words.slice(at - run + 1, at + 1).join(" "));
  }
  return rows;
}

/** In one place: set phrases that an instruction and an honest long paragraph share stand far apart in it. */
function standsTogether(text: GuidanceText, words: readonly string[], pairs: Pairs): boolean {
  const step = Math.ceil(text.words.length / 2);
  const places = Math.max(1, Math.ceil(words.length / step) - 2);
  return Array.from({ length: places }, (_, place) => words.slice(place * step, (place + 3) * step)).some(
    (near) => shareOf(text, rowsIn(near, pairs)) >= copied,
  );
}

/** The share of the words of an instruction that stand in rows of four found in the other text. */
function shareOf({ words, rows }: GuidanceText, found: ReadonlySet<string>): number {
  // So few rows cannot hold so many words.
  if (found.size * run < words.length * copied) return 0;
  let held = 0;
  let until = 0;
  for (let at = 0; at < words.length; at++) {
    if (found.has(rows[at] ?? "")) until = at + run;
    if (at < until) held++;
  }
  return held / words.length;
}
