/** Where keys and values of YAML stand in their file, by the path of the key (`ky.ho_ten`, `noi_nhan.2`). */
import { emptyRange, type Range, rangeAround } from "../model/source.js";
import { columnAfter, columnBefore, type TypedLines } from "./typed-lines.js";

/** Offsets in the YAML: of a key, and of its value. Lines of a list have no key but their own value. */
export interface Node {
  readonly key: readonly [from: number, to: number];
  readonly value: readonly [from: number, to: number];
}

/** By the path; `ranges` of keys and values from line 1 of the YAML on, as the bundle keeps them. */
export type KeyPlaces = (path: string) => { readonly key: Range; readonly value: Range } | undefined;

/** The place of a path, or of the nearest above it that was typed; the beginning of the file without any. */
export function placeAt(places: KeyPlaces, file: string, path: string, of: "key" | "value"): Range {
  for (let at = path; at !== ""; at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "") {
    const found = places(at);
    if (found === undefined) continue;
    if (of === "key") return found.key;
    // A list stands below its key.
    return found.value.line === found.key.line ? found.value : rangeAround(found.key, found.value);
  }
  return emptyRange(file);
}

/** Ranges of a text by offsets. The lines of the text may differ from those typed by the spaces they begin with. */
export function rangesIn(text: string, typed: TypedLines): (from: number, to: number) => Range {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const letter = (line: number, offset: number): number => {
    const start = starts[line] as number;
    const end = (starts[line + 1] ?? text.length + 1) - 1;
    return Math.max(0, (typed.lines[line] ?? "").length - (end - start) + offset - start);
  };
  return (from, to) => {
    let end = Math.min(to, text.length);
    while (end > from && /\s/.test(text[end - 1] ?? "")) end--;
    const [first, last] = [lineOf(from), lineOf(end)];
    return {
      file: typed.file,
      line: typed.first + first,
      column: columnBefore(typed, first, letter(first, from)),
      endLine: typed.first + last,
      endColumn:
        end === from ? columnBefore(typed, first, letter(first, from)) : columnAfter(typed, last, letter(last, end)),
    };
  };
}
