/**
 * The list labels that Word makes and prints but stores nowhere ("1-", "2.1-", "a)"). Without them neither the visible
 * text nor the numbers of a built file can be compared with what was meant.
 */
import { type Cascade, listPlace } from "./cascade.js";
import type { List, ListLevel } from "./style-sheet.js";
import type { XmlElement } from "./xml.js";

export type Label = { readonly text: string; readonly bullet: boolean };

/** Gives each paragraph its label; call it with the paragraphs of one story, in order. */
export function labelParagraphs(cascade: Cascade, paragraphs: readonly XmlElement[]): ReadonlyMap<XmlElement, Label> {
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  const labels = new Map<XmlElement, Label>();
  for (const paragraph of paragraphs) {
    const place = listPlace(cascade, paragraph);
    const list = place && cascade.lists.get(place.id);
    const level = list?.levels.get(place?.level ?? 0);
    if (!place || !list || !level) continue;
    const counts = counters.get(list.key) ?? [];
    counters.set(list.key, counts);
    const restart = `${place.id} ${place.level}`;
    const override = started.has(restart) ? undefined : list.startOverrides.get(place.level);
    started.add(restart);
    count(counts, list, place.level, override);
    labels.set(paragraph, { text: print(level, list, counts), bullet: level.format === "bullet" });
  }
  return labels;
}

function count(counts: number[], list: List, level: number, override: number | undefined): void {
  for (let above = 0; above < level; above++) counts[above] ??= list.levels.get(above)?.start ?? 0;
  const current = counts[level];
  counts[level] = override ?? (current === undefined ? (list.levels.get(level)?.start ?? 0) : current + 1);
  for (let below = level + 1; below < counts.length; below++) {
    if (list.levels.get(below)?.restarts ?? true) delete counts[below];
  }
}

function print(level: ListLevel, list: List, counts: readonly number[]): string {
  if (level.format === "none") return "";
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const format = level.legal ? "decimal" : (list.levels.get(place)?.format ?? "decimal");
    return formatNumber(counts[place] ?? 0, format);
  });
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return letter(value).toLowerCase();
    case "upperLetter":
      return letter(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    default:
      return String(value);
  }
}

/** A…Z, then AA, BB …: Word repeats the letter. */
function letter(value: number): string {
  if (value < 1) return "";
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  return steps
    .map(([size, sign]) => {
      const times = Math.max(0, Math.floor(rest / size));
      rest -= times * size;
      return sign.repeat(times);
    })
    .join("");
}
