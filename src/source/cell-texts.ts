/** The cells of a typed row, divided as Markdown divides them, with the place of every letter. */
import type { TypedLines } from "./typed-lines.js";
import type { Stretch, TypedText } from "./typed-text.js";

// What may stand before the first cell: marks of quotes and of items.
const marks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

/** `\\|` is a bar within a cell, and loses its backslash. */
export function cellTexts(lines: TypedLines, line: number): readonly TypedText[] {
  const typed = lines.lines[line] ?? "";
  const from = marks.exec(typed)?.[0].length ?? 0;
  const end = typed.trimEnd().length;
  const bars = [...typed.matchAll(/(?<!\\)\|/g)].map(({ index }) => index).filter((index) => index >= from);
  const cells = [...bars, end].map((bar, order): [number, number] => [
    order === 0 ? from : (bars[order - 1] as number) + 1,
    bar,
  ]);
  if (bars[0] === from) cells.shift();
  if (bars.at(-1) === end - 1) cells.pop();
  return cells.map(([start, stop]) => cellText(lines, line, start, stop));
}

function cellText(lines: TypedLines, line: number, start: number, stop: number): TypedText {
  const typed = (lines.lines[line] ?? "").slice(start, stop);
  const words = typed.trim();
  const lead = words === "" ? Math.min(1, typed.length) : typed.length - typed.trimStart().length;
  const stretches: Stretch[] = [];
  let [from, dropped] = [0, 0];
  const take = (to: number): void => {
    stretches.push({ offset: from - dropped, length: to - from, line, column: start + lead + from });
  };
  for (const { index } of words.matchAll(/\\(?=\|)/g)) {
    take(index);
    from = index + 1;
    dropped++;
  }
  take(words.length);
  return { content: words.replaceAll("\\|", "|"), lines, stretches };
}
