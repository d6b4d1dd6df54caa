/** Numbers as Vietnamese texts write them: dots between thousands, a comma before decimals. */

export interface Figure {
  readonly value: number;
  /** Digits behind the comma. */
  readonly decimals: number;
}

/** Reads a whole text as one number: `1.234`, `97,9`, `100,0`, `52,4%`; undefined for anything else. */
export function figureOf(text: string): Figure | undefined {
  const typed = text.replace(/[\s\u00A0]*%$/u, "").trim();
  const found = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(typed);
  if (found?.[1] === undefined) return undefined;
  const decimals = found[2] ?? "";
  return { value: Number(`${found[1].replaceAll(".", "")}.${decimals || "0"}`), decimals: decimals.length };
}

/** A number as a text would write it, with so many decimals. */
export function written(value: number, decimals: number): string {
  const [whole = "", rest] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return rest === undefined ? grouped : `${grouped},${rest}`;
}

/** Sums without the noise of binary fractions. */
export function sumOf(figures: readonly Figure[]): Figure {
  const decimals = Math.max(0, ...figures.map((each) => each.decimals));
  const scale = 10 ** decimals;
  const sum = figures.reduce((total, { value }) => total + Math.round(value * scale), 0);
  return { value: sum / scale, decimals };
}
