/**
 * CSV as programs for tables write it (RFC 4180): cells in straight quotes may hold separators, line ends and doubled quotes.
 * The separator is whichever of `;`, tab and `,` the first line has most of, since a Vietnamese Excel writes `;`.
 */

export interface CsvRow {
  readonly cells: readonly string[];
  /** Where each cell stands in the text, quotes included. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

export interface CsvReading {
  readonly rows: readonly CsvRow[];
  /** A quote that is never closed, or closed with more text behind it: nothing from there on is sure. */
  readonly brokenAt?: number;
}

/** `text` has `\n` line ends. Rows without any text are left out. */
export function readCsv(text: string): CsvReading {
  const named = /^sep=(.)\n/.exec(text);
  const separator = named?.[1] ?? separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let spans: [number, number][] = [];
  let line = named === null ? 1 : 2;
  for (let at = named?.[0].length ?? 0; at <= text.length; at++) {
    let cell: string;
    const from = at;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      const next = text[end + 1];
      if (end < 0 || (next !== undefined && next !== "\n" && next !== separator)) return { rows, brokenAt: line };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += cell.split("\n").length - 1;
      at = end + 1;
    } else {
      const end = nextEnd(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    spans.push([from, at]);
    if (text[at] === separator) continue;
    if (cells.some((each) => each.trim() !== "")) rows.push({ cells, spans });
    cells = [];
    spans = [];
    line++;
  }
  return { rows };
}

/** Counted outside quotes, up to the end of the first line that holds anything. */
function separatorOf(text: string): string {
  const plain = text
    .slice(0, 10_000)
    .replace(/^\s*\n/, "")
    .replace(/"(?:[^"]|"")*"/g, "");
  const header = plain.slice(0, nextEnd(plain, 0, "\n"));
  let best = ",";
  let most = 0;
  for (const each of [";", "\t", ","]) {
    const count = header.split(each).length - 1;
    if (count > most) [best, most] = [each, count];
  }
  return best;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function nextEnd(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) if (text[at] === separator || text[at] === "\n") return at;
  return text.length;
}
