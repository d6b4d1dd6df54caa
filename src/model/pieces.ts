/** Texts cut and joined together with the pieces that say where their letters were typed. */
import { type Text, text } from "./block.js";
import type { Piece, Range } from "./source.js";

export function textAt(words: string, pieces: readonly Piece[] | undefined): Text {
  return pieces === undefined || pieces.length === 0 ? text(words) : { kind: "text", text: words, pieces };
}

/** Words that fill a range letter for letter, in quotation marks or without; elsewhere their letters are not known. */
export function textOfRange(words: string, at: Range): Text {
  const lead = (at.endColumn - at.column - words.length) / 2;
  if (at.line !== at.endLine || (lead !== 0 && lead !== 1)) return text(words);
  const { length } = words;
  return textAt(words, [{ index: 0, length, line: at.line, column: at.column + lead, width: length }]);
}

/** Letters `from` to `to`. */
export function cut(whole: Text, from: number, to = whole.text.length): Text {
  if (from <= 0 && to >= whole.text.length) return whole;
  const words = whole.text.slice(from, to);
  return whole.pieces === undefined ? text(words) : textAt(words, piecesIn(whole.pieces, from, to, 0));
}

export function joinTexts(texts: readonly Text[]): Text {
  let words = "";
  const pieces: Piece[] = [];
  for (const each of texts) {
    for (const piece of each.pieces ?? []) add(pieces, { ...piece, index: piece.index + words.length });
    words += each.text;
  }
  return textAt(words, pieces);
}

/** The same text in other words: letters that begin it as before stay where they were typed. */
export function reworded(whole: Text, words: string): Text {
  let same = 0;
  while (same < words.length && words[same] === whole.text[same]) same++;
  return whole.pieces === undefined ? text(words) : textAt(words, piecesIn(whole.pieces, 0, same, 0));
}

/** Spaces, tabs and line ends in a row become one space, which stands for all of them. */
export function singleSpaced(whole: Text): Text {
  if (!/[\t\n]| {2}/.test(whole.text)) return whole;
  const parts: Text[] = [];
  let from = 0;
  for (const { 0: spaces, index } of whole.text.matchAll(/[ \t\n]+/g)) {
    if (spaces === " ") continue;
    parts.push(cut(whole, from, index), spaceOf(cut(whole, index, index + spaces.length)));
    from = index + spaces.length;
  }
  return joinTexts([...parts, cut(whole, from)]);
}

function spaceOf({ pieces = [] }: Text): Text {
  const [first, ...rest] = pieces;
  if (first === undefined) return text(" ");
  let end = first.column + first.width;
  for (const { line, column, width } of rest) if (line === first.line && column === end) end += width;
  return textAt(" ", [{ ...first, index: 0, length: 1, width: end - first.column }]);
}

/** Pieces of the letters `from` to `to`, the first of which stands at `index`. */
export function piecesIn(pieces: readonly Piece[], from: number, to: number, index: number): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const [start, end] = [Math.max(from, piece.index), Math.min(to, piece.index + piece.length)];
    if (start >= end) continue;
    const at = index + start - from;
    const straight = piece.length === piece.width;
    found.push(
      straight
        ? { ...piece, index: at, length: end - start, column: piece.column + start - piece.index, width: end - start }
        : { ...piece, index: at, length: end - start },
    );
  }
  return found;
}

/** Straight neighbours are one piece. */
export function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const straight = last?.length === last?.width && piece.length === piece.width;
  if (
    last !== undefined &&
    straight &&
    last.code === piece.code &&
    last.line === piece.line &&
    last.index + last.length === piece.index &&
    last.column + last.width === piece.column
  ) {
    pieces[pieces.length - 1] = { ...last, length: last.length + piece.length, width: last.width + piece.width };
  } else pieces.push(piece);
}
