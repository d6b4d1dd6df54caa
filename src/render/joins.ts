/**
 * Marks the spaces at which no line may end: inside the name Hồ Chí Minh, between a number and its unit, between `số`, `ngày`,
 * `mục` and their number. Runs once before rendering, so that all outputs break lines alike. It changes only the kind of space.
 * Hyphens stay: a non-breaking hyphen is another character to anyone who searches for `05-CT/TW`.
 */
import type { Block, Inline } from "../model/block.js";
import type { Look } from "../model/profile.js";
import { inlineText, mapLines } from "../model/walk.js";
import { faceOf, textWidth } from "./metrics/text-width.js";
import { mmToPt } from "./units.js";

const hardSpace = "\u00A0";

/** `room` in mm. What is set in one line anyway stays as typed; cells of tables are too narrow for longer words. */
export function joined(blocks: readonly Block[], look: Look | undefined, room: number): readonly Block[] {
  return mapLines(blocks, (line, where) => (where === "cell" || fits(line, look, room) ? line : joinedLine(line)));
}

function fits(line: readonly Inline[], look: Look | undefined, room: number): boolean {
  const { size = 14, firstLine = 0 } = look ?? {};
  const face = faceOf(look ?? { bold: true, italic: false });
  const free = mmToPt(room - firstLine);
  // A long paragraph need not be measured: 1 pt is narrower than any letter.
  const fit = (words: string): boolean => words.length < free && textWidth(words, size, face) <= free;
  return inlineText(line).split("\n").every(fit);
}

function joinedLine(line: readonly Inline[]): readonly Inline[] {
  const spaces = hardSpaces(line.map(wordsOf).join(""));
  let at = 0;
  // Inlines are visited in order, so each space is tested once.
  let next = 0;
  const harden = (words: string): string => {
    const from = at;
    at += words.length;
    let hardened = "";
    let copied = 0;
    for (let space = spaces[next]; space !== undefined && space < at; space = spaces[++next]) {
      hardened += words.slice(copied, space - from) + hardSpace;
      copied = space - from + 1;
    }
    return copied === 0 ? words : hardened + words.slice(copied);
  };
  const rewrite = (inline: Inline): Inline => {
    switch (inline.kind) {
      case "text":
        return { ...inline, text: harden(inline.text) };
      case "mark":
        return { ...inline, children: inline.children.map(rewrite) };
      case "fact":
        return inline.value === undefined ? skipped(inline) : { ...inline, value: harden(inline.value) };
      case "reference":
        return inline.text === undefined ? skipped(inline) : { ...inline, text: harden(inline.text) };
      case "note":
        return { ...skipped(inline), children: joinedLine(inline.children) };
      case "break":
        return skipped(inline);
    }
  };
  const skipped = <T extends Inline>(inline: T): T => {
    at += wordsOf(inline).length;
    return inline;
  };
  return line.map(rewrite);
}

/** The text of an inline within the line; a letter that joins nothing for an inline without words. */
function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "mark":
      return inline.children.map(wordsOf).join("");
    case "fact":
      return inline.value ?? "\n";
    case "reference":
      return inline.text ?? "\n";
    case "note":
    case "break":
      return "\n";
  }
}

// The patterns start with rare characters and test the text before them last; the other order takes
// a tenth of the time of printing.
const name = /Hồ Chí Minh(?!\p{L})(?<!\p{L}Hồ Chí Minh)/giu;

/** The number of a day, a document, a table or a part is joined to the word before it. */
const numbered =
  / (?:(?=\d)(?<=(?<![\p{L}\p{N}])(?:ngày|tháng|năm|số|điều|khoản|điểm|bảng|hình) )|(?=\d|[IVX]+(?![\p{L}\p{N}]))(?<=(?<![\p{L}\p{N}])(?:quý|khóa|khoá|phần|mục) ))/giu;

const counted = new RegExp(
  `(?=\\d)(?<![\\p{L}\\p{N}.,/-])\\d+(?:[.,/]\\d+)* (?:%|(?:${[
    "năm|tháng|ngày|tuần|quý|giờ|lần|lượt|buổi|cuộc|đợt|kỳ|khóa|khoá",
    "người|đảng viên|đoàn viên|đồng chí|cán bộ|học sinh|giáo viên|tập thể|cá nhân",
    "đảng bộ|chi bộ|tổ chức|đơn vị|trường|lớp|xã|phường|huyện|thôn",
    "nghìn|triệu|tỷ|tỉ|đồng|mm|cm|km|m|ha|kg|tấn",
  ].join("|")})(?![\\p{L}\\p{N}]))`,
  "giu",
);

/** The offsets of the spaces that must not break, in order. */
function hardSpaces(line: string): readonly number[] {
  const spaces = new Set<number>();
  if (!line.includes(" ")) return [];
  for (const { 0: found, index } of line.matchAll(name)) {
    for (const [offset, letter] of [...found].entries()) if (letter === " ") spaces.add(index + offset);
  }
  for (const { index } of line.matchAll(numbered)) spaces.add(index);
  for (const { 0: found, index } of line.matchAll(counted)) {
    // `ngày 06 tháng 3`: the number is joined already.
    if (!spaces.has(index - 1)) spaces.add(index + found.indexOf(" "));
  }
  return [...spaces].sort((a, b) => a - b);
}
