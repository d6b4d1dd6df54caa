/** A mark stands right behind its word and a space follows it; brackets and quotation marks hug what they hold. */
import { finding, kind } from "../../findings/kind.js";
import { perText } from "../../language/memo.js";
import type { Rule } from "../rule.js";
import { fixIn, placeIn } from "../views/span-ranges.js";
import { writtenSpans } from "../views/spans.js";

const punctuationSpace = kind<{ words: string; right: string; missing: boolean }>("punctuation-space", {
  chapter: "wording",
  weight: "warning",
  habit: "file",
  title: { vi: "Dấu cách cạnh dấu câu chưa đúng", en: "A space beside a mark is wrong" },
  message: ({ words, missing }) => ({
    vi: `${missing ? "Thiếu dấu cách" : "Thừa dấu cách"} cạnh dấu câu: ${quoted(words)}.`,
    en: `${missing ? "A space is missing" : "There is a space too many"} beside a mark: ${quoted(words)}.`,
  }),
  hint: ({ right }) => ({ vi: `Sửa thành ${quoted(right)}.`, en: `Change it to ${quoted(right)}.` }),
});

export const rule: Rule = {
  kinds: [punctuationSpace],
  run: (report) =>
    writtenSpans(report).flatMap((span) =>
      slipsIn(span.text).map(({ index, words, right, missing }) =>
        finding(
          punctuationSpace,
          placeIn(span, index, words.length),
          { words, right, missing },
          fixIn(span, index, words.length, right),
        ),
      ),
    ),
};

/** Quotation marks that are themselves the matter stand bare. */
function quoted(words: string): string {
  return /[“”]/.test(words) ? words : `“${words}”`;
}

interface Slip {
  readonly index: number;
  readonly words: string;
  readonly right: string;
  readonly missing: boolean;
}

interface Pattern {
  /** Finds the mark with the space that is wrong, or without the space that is missing. */
  readonly core: RegExp;
  readonly right: (core: string) => string;
}

const letters = "\\p{L}\\p{N}%";
const closed = (core: string): string => core.replace(/[ \u00A0]+/u, "");
const opened = (core: string): string => `${core} `;

/** The words on both sides are reported with it; so they are no part of the pattern, which keeps long texts quick. */
const patterns: readonly Pattern[] = [
  // “chi bộ ,”: not the ratio “5 : 3”, nor an ending such as “ .docx” or an omission “ ...”.
  { core: new RegExp(`(?<=[${letters}”)])[ \\u00A0]+[,;:!?](?![^\\s”)])`, "gu"), right: closed },
  { core: new RegExp(`(?<=[${letters}”)])[ \\u00A0]+\\.(?=\\s|$)`, "gu"), right: closed },
  // “( nếu có )”, “ đẩy mạnh ”: blanks to be filled in by hand hold no words.
  { core: new RegExp(`[(“][ \\u00A0]+(?=[${letters}])`, "gu"), right: closed },
  { core: new RegExp(`(?<=[${letters}.])[ \\u00A0]+[)”]`, "gu"), right: closed },
  // “Đảng,Nhà nước”: words of one letter are formulas and lists of names.
  { core: /(?<=\p{L}{2})[,;:](?=\p{L}{2})/gu, right: opened },
  { core: /(?<=\p{Ll}{2})[.?!](?=\p{Lu}\p{Ll})/gu, right: opened },
  { core: /(?<=\p{L}{2})[)”](?=\p{L}{2})/gu, right: opened },
  { core: /(?<=\p{L}{2})\((?=\p{L}{2})/gu, right: (core) => ` ${core}` },
  { core: /(?<=\p{Ll}{2})\((?=\d)/gu, right: (core) => ` ${core}` },
  // “giữ vững;“thượng tôn””, “97,14%;tiết kiệm”, “năm 2019.Trong đó”: figures hold marks of their own.
  { core: /(?<=\p{L}{2}|[%)])[,;:](?=“\p{L})/gu, right: opened },
  { core: /(?<=[\p{N}%)”])[,;](?=\p{Ll}{2})/gu, right: opened },
  { core: /(?<=[%)”]|(?:19|20)\d\d)\.(?=\p{Lu}\p{Ll})/gu, right: opened },
];

/** Whether a text has anything for the patterns to look at; most have not. Marks come first: they are fewer than letters. */
const any =
  /[ \u00A0][,;:!?.)”]|[(“][ \u00A0]|[,;:.?!)”(](?=[\p{L}“])(?<=[\p{L}\p{N}%)”][,;:.?!)”(])|\((?=\d)(?<=\p{L}\()/u;

const slipsIn = perText((text): readonly Slip[] => {
  if (!any.test(text)) return [];
  return patterns
    .flatMap(({ core, right }) =>
      [...text.matchAll(core)].flatMap((found): readonly Slip[] => {
        const end = found.index + found[0].length;
        const before =
          /(?:[\p{L}\p{N}%”).]|(?<=\d),(?=\d))*$/u.exec(text.slice(Math.max(0, found.index - 40), found.index))?.[0] ??
          "";
        const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 40))?.[0] ?? "";
        const [index, words] = [found.index - before.length, before + found[0] + after];
        const missing = !/\s/u.test(found[0]);
        return meant(text, index, words) ? [{ index, words, right: before + right(found[0]) + after, missing }] : [];
      }),
    )
    .sort((a, b) => a.index - b.index);
});

/** Whether a quotation is still open at the end. */
function isOpen(before: string): boolean {
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

const vietnamese = /[à-ỹđ]/iu;

/** Addresses, file names and ratios are written their own way. */
function meant(text: string, index: number, words: string): boolean {
  const end = index + words.length;
  // A mark typed the wrong way round takes no space: one that begins a quotation, and one that ends it.
  const opens = /\s”(?=[\p{L}\p{N}])/u.exec(words);
  if (opens !== null && !isOpen(text.slice(0, index + opens.index))) return false;
  const closes = /[\p{L}\p{N}%.]“\s/u.exec(words);
  if (closes !== null && isOpen(text.slice(0, index + closes.index + 1))) return false;
  const before = /\S*$/u.exec(text.slice(Math.max(0, index - 100), index))?.[0] ?? "";
  const after = /^\S*/u.exec(text.slice(end, end + 100))?.[0] ?? "";
  const whole = before + words + after;
  if (/[@\\_]|:\/\/|www\.|\]\(/u.test(whole)) return false;
  // “05-CT/TW ,” is no address.
  if (!/\s/u.test(words) && /\p{L}\/\p{L}/u.test(whole)) return false;
  if (/^[\d,]+\s+:$/u.test(words) && /^\s*\d/.test(text.slice(end, end + 10))) return false;
  if (/[\p{L}\p{N}%)][,;:.?!()”]+[\p{L}“]/u.test(words) || /\p{L}\(\d*$/u.test(words)) {
    return vietnamese.test(whole) || /^(?:19|20)\d\d\.\p{Lu}\p{Ll}+$/u.test(whole);
  }
  return true;
}
