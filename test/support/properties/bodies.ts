/** Bodies of section files: tame ones, of which it is known what is to be printed, and wild ones made of bits of every mark. */
import fc from "fast-check";
import { oddLine, phrase, words } from "./letters.js";

/** What is typed, with what must be printed of it, in order. */
export interface Typed {
  readonly text: string;
  readonly printed: readonly string[];
}

const plain = (text: string): Typed => ({ text, printed: [text] });

/** A phrase with a mark around some of it. */
const marked: fc.Arbitrary<Typed> = fc
  .tuple(phrase, phrase, phrase, fc.constantFrom("**", "*", "__", "***", "<u>", "<sup>", "`", "``"))
  .map(([before, inside, after, mark]) => {
    const end = mark.startsWith("<") ? mark.replace("<", "</") : mark;
    return { text: `${before} ${mark}${inside}${end} ${after}`, printed: [before, inside, after] };
  });

const line: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 4, arbitrary: phrase.map(plain) },
  { weight: 2, arbitrary: marked },
  fc.tuple(phrase, phrase).map(([a, b]) => ({ text: `${a}<br>${b}`, printed: [a, b] })),
  fc.tuple(phrase, phrase).map(([a, b]) => ({ text: `${a} \\* \\# \\_ ${b}`, printed: [a, "* # _", b] })),
  fc.tuple(phrase, phrase).map(([a, b]) => ({ text: `${a} {{so_truong}} ${b}`, printed: [a, "1.234", b] })),
  fc.tuple(phrase, phrase).map(([a, b]) => ({ text: `${a} <${b}>`, printed: [a, `<${b}>`] })),
  fc
    .tuple(phrase, phrase)
    .map(([a, b]) => ({ text: `${a} [${b}](https://a.vn/x_y)`, printed: [a, b, "(https://a.vn/x_y)"] })),
  fc
    .constantFrom("2*3*4 = 24", "so_lieu_a", "R&D &amp; &copy;", "C:\\tmp", "a@b.vn", "(c) +- ... -- x", "5 < 6 > 4")
    .map((text) => plain(text)),
);

const paragraph: fc.Arbitrary<Typed> = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => together(lines, "\n"));

const list: fc.Arbitrary<Typed> = fc
  .tuple(fc.constantFrom("-", "+", "1.", "3)", "12."), fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([mark, items]) => {
    const first = Number.parseInt(mark, 10);
    const marks = items.map((_, index) => (Number.isNaN(first) ? mark : `${first + index}${mark.at(-1)}`));
    return {
      text: items.map(({ text }, index) => `${marks[index]} ${text}`).join("\n"),
      printed: items.flatMap(({ printed }, index) => [marks[index] ?? "", ...printed]),
    };
  });

const nested: fc.Arbitrary<Typed> = fc.tuple(phrase, phrase, phrase).map(([a, b, c]) => ({
  text: `- ${a}\n  + ${b}\n\n    ${c}`,
  printed: ["-", a, "+", b, c],
}));

const quote: fc.Arbitrary<Typed> = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({
  text: lines.map(({ text }) => `> ${text}`).join("\n"),
  printed: lines.flatMap(({ printed }) => printed),
}));

const table: fc.Arbitrary<Typed> = fc
  .integer({ min: 2, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(phrase, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
  )
  .map(([head = [], ...rows]) => {
    const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
    return {
      text: [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n"),
      printed: [head, ...rows].flat(),
    };
  });

const captioned: fc.Arbitrary<Typed> = fc.tuple(phrase, table).map(([caption, { text, printed }]) => ({
  text: `:::bang ${caption}\n${text}\n:::`,
  printed: [caption, ...printed],
}));

const heading: fc.Arbitrary<Typed> = fc
  .tuple(fc.constantFrom("##", "###"), phrase, phrase)
  // A title that begins with a figure would be one with its number typed.
  .map(([marks, title, below]) => ({ text: `${marks} Việc ${title}\n\n${below}`, printed: [`Việc ${title}`, below] }));

const code: fc.Arbitrary<Typed> = fc
  .array(fc.oneof(phrase, fc.constantFrom("# a *b* | c |", "- {{x}} [[y]]", "<br> \\* <!-- z -->")), {
    minLength: 1,
    maxLength: 3,
  })
  .map((lines) => ({ text: ["```", ...lines, "```"].join("\n"), printed: lines }));

const sideways: fc.Arbitrary<Typed> = table.map(({ text, printed }) => ({ text: `:::ngang\n${text}\n:::`, printed }));

const odd: fc.Arbitrary<Typed> = oddLine.map(plain);

export const block: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  list,
  nested,
  quote,
  table,
  captioned,
  heading,
  code,
  sideways,
);

/** Blocks with an empty line between them. The first is a paragraph, so that there is something before a heading. */
export const tameBlocks: fc.Arbitrary<readonly Typed[]> = fc
  .tuple(paragraph, fc.array(block, { maxLength: 6 }))
  .map(([first, rest]) => [first, ...rest]);

export const tameBody: fc.Arbitrary<Typed> = tameBlocks.map((blocks) => together(blocks, "\n\n"));

/** Lines of any letters, each a paragraph. */
export const oddBody: fc.Arbitrary<Typed> = fc
  .array(odd, { minLength: 1, maxLength: 5 })
  .map((lines) => together(lines, "\n\n"));

export function together(parts: readonly Typed[], between: string): Typed {
  return { text: parts.map(({ text }) => text).join(between), printed: parts.flatMap(({ printed }) => printed) };
}

const bits = [
  "\n",
  "\n",
  "\n\n",
  "\n\n",
  " ",
  " ",
  " ",
  "  \n",
  "\\\n",
  "\t",
  "    ",
  "\u00A0",
  "#",
  "## ",
  "### ",
  "#",
  "-",
  "- ",
  "+ ",
  "* ",
  "1. ",
  "2) ",
  "> ",
  ">",
  "*",
  "**",
  "***",
  "_",
  "__",
  "`",
  "``",
  "```",
  "~~~",
  "~",
  "|",
  " | ",
  "| --- |",
  "|---|---|",
  "\n| - | - |\n",
  "[",
  "]",
  "(",
  ")",
  "](",
  "![",
  "<",
  ">",
  "</",
  "/>",
  "<!--",
  "-->",
  "<!-- x -->",
  "<br>",
  "<u>",
  "</u>",
  "<sup>",
  "</sup>",
  "<b>",
  "{{",
  "}}",
  "{{so_truong}}",
  "[[",
  "]]",
  "[[I]]",
  "[^",
  "[^a]",
  "[^a]: ",
  "\n[^a]: ",
  ":::",
  "\n:::\n",
  ":::bang ",
  "\n:::bang{#b} ",
  "\n:::ngang\n",
  "\n::ngat-trang\n",
  "::muc-luc",
  "::",
  "{",
  "}",
  "{#x}",
  "<<",
  "^^",
  "\\",
  "\\*",
  "&amp;",
  "&#10;",
  "&",
  "---",
  "\n---\n",
  "===",
  "\n***\n",
  "http://a.vn",
  "<https://a.vn>",
  "a@b.vn",
  "a.png",
  "\n![h](a.png)\n",
  "!",
  ":",
  ".",
  ",",
  "“",
  "”",
  '"',
  "'",
  "…",
  "\u200B",
  "\u0000",
  "e\u0302\u0301",
] as const;

/** Bits of every mark in any order, with words between them that occur once: what is lost can be named. */
export const wildBody: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.constantFrom("\u0001", "\u0001", "\u0001"), fc.constantFrom(...words)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((some) => {
    let count = 0;
    return some.join("").replaceAll("\u0001", () => ` từ${++count}x `);
  });

/** Those words. */
export function wordsIn(body: string): readonly { readonly word: string; readonly line: number }[] {
  return body
    .split("\n")
    .flatMap((text, index) => (text.match(/từ\d+x/g) ?? []).map((word) => ({ word, line: index + 1 })));
}

/** The same few bits again and again, between what opens and what closes: as long as it is asked to be. */
export const rows: fc.Arbitrary<{ readonly before: string; readonly unit: string; readonly after: string }> = fc.record(
  {
    before: fc.oneof(fc.constant(""), fc.constantFrom(...bits)),
    unit: fc
      .array(fc.oneof(fc.constantFrom(...bits), fc.constantFrom("a", "1", ...words)), { minLength: 1, maxLength: 4 })
      .map((some) => some.join("")),
    after: fc.oneof(fc.constant(""), fc.constantFrom(...bits)),
  },
);
