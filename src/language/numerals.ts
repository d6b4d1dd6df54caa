/** Formats numbers of headings: Roman numerals and letters. */

const romanParts: readonly (readonly [number, string])[] = [
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

export function romanOf(value: number): string {
  let rest = value;
  let roman = "";
  for (const [worth, letters] of romanParts) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

// The order of điểm: no f, j, w, z, and đ after d (HD36 1.6.2, HD05 6.2.4đ, NĐ30 II.6đ).
const letters = [
  "a",
  "b",
  "c",
  "d",
  "đ",
  "e",
  "g",
  "h",
  "i",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
  "r",
  "s",
  "t",
  "u",
  "v",
  "x",
  "y",
];

/** `a`, `b`, … `y`, then `aa`, `ab`. */
export function letterOf(value: number): string {
  const index = value - 1;
  const tail = letters[index % letters.length] ?? "";
  return index < letters.length ? tail : letterOf(Math.floor(index / letters.length)) + tail;
}
