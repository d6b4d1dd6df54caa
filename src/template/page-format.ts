/** The page of a profile, and the widths that must fit between its margins. */
import type { PageFormat } from "../model/profile.js";
import type { ValueReader } from "./value-reader.js";

/** Less than this in mm between the margins is no room for text. */
const leastRoom = 40;

export function pageOf(reader: ValueReader, twoSided: boolean): PageFormat {
  const mm = (name: string): number => reader.number(`trang.${name}`, "mm");
  const [width, height] = [mm("rong"), mm("cao")];
  const margins = (first: string, second: string, size: number): readonly [number, number] => {
    const [one, other] = [mm(first), mm(second)];
    if (size === 0 || one + other <= size - leastRoom) return [one, other];
    reader.report(`trang.${first}`, "quá lớn so với khổ giấy, không còn chỗ cho chữ", "leaves no room for text");
    return [0, 0];
  };
  const [top, bottom] = margins("le_tren", "le_duoi", height);
  const [left, right] = margins("le_trai", "le_phai", width);
  const back = twoSided ? { back: { left: mm("mat_sau_le_trai"), right: mm("mat_sau_le_phai") } } : {};
  return { width, height, top, bottom, left, right, headerDistance: mm("so_trang_cach_mep"), ...back };
}

/** Margins may be a profile's own while the columns are those it extends: they are narrowed alike until the text holds them. */
export function withinText(columns: readonly number[], { width, left, right }: PageFormat): readonly number[] {
  const wide = columns.reduce((total, column) => total + column, 0);
  const room = width - left - right;
  // Down to tenths, so that rounding to Word's units does not add up to more than there is.
  return wide <= room ? columns : columns.map((column) => Math.floor((column * room * 10) / wide) / 10);
}
