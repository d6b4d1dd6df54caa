/**
 * Where a centred name too long for its column is broken. Word breaks at the last space that fits, which leaves a single
 * syllable on a line and cuts `ĐÀO / TẠO` in two; here lines are of like width and begin where a new part of a name begins.
 */
import type { Look } from "../../model/profile.js";
import { faceOf, textWidth } from "./text-width.js";

// Words that open a part of an agency's or a place's name.
const openers = new Set(
  "BAN BỘ CÁC CHI CÔNG CƠ CỤC ĐẢNG ĐOÀN HỘI HUYỆN KHỐI LIÊN PHƯỜNG PHÒNG QUẬN SỞ THÀNH THỊ TỈNH TỔNG TRUNG TRƯỜNG ỦY UỶ VĂN VIỆN XÃ".split(
    " ",
  ),
);
const joiners = new Set(["VÀ", "-"]);
// No line ends on these.
const leaders = new Set(["CÁC", "CỦA", "VÀ", "-", "THUỘC", "TẠI"]);
// Second syllables: `THÀNH PHỐ`, `CƠ QUAN`, `ĐẢNG BỘ` are one part each.
const seconds = new Set("BỘ ỦY UỶ QUAN PHỐ TÂM PHÒNG THỨC ĐOÀN HỘI BAN TÁC AN".split(" "));

/** The text with line breaks, each line at most `room` pt wide where the words allow it. */
export function balanced(text: string, room: number, look: Look): string {
  return text
    .split("\n")
    .map((line) => balancedLine(line, room, look))
    .join("\n");
}

function balancedLine(text: string, room: number, look: Look): string {
  const width = (words: readonly string[]): number => textWidth(words.join(" "), look.size, faceOf(look));
  const words = text.split(" ");
  if (width(words) <= room) return text;
  // best[i]: the cheapest way to set the first i words; cost grows with the square of what a line leaves empty.
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const set = width(words.slice(from, end));
      if (set > room && from < end - 1) break;
      const slack = Math.max(0, room - set) / room;
      const cost = (best[from]?.cost ?? 0) + 1 + slack * slack + (from === 0 ? 0 : breakCost(words, from));
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const lines: string[] = [];
  for (let end = words.length; end > 0; ) {
    const from = best[end]?.from ?? end - 1;
    lines.unshift(words.slice(from, end).join(" "));
    end = from;
  }
  return lines.join("\n");
}

function breakCost(words: readonly string[], at: number): number {
  const word = (words[at] ?? "").toUpperCase();
  const before = (words[at - 1] ?? "").toUpperCase();
  if (leaders.has(before)) return 1;
  if (openers.has(word) && !(openers.has(before) && seconds.has(word))) return 0;
  return joiners.has(word) ? 0.2 : 0.6;
}
