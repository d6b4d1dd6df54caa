/**
 * Reads numbers as Vietnamese texts write them, `1.234.567` and `12,5`, and computes exactly. Facts, computed columns and the
 * rules about tables all use this reader. Text that is not certainly a number is not one, since a sum must never rest on a
 * guess.
 */

/** `digits` / 10^`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };

const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
// `05` is how counts below ten are written; `0012` is a code.
const plain = /^(?:0|0?[1-9]|[1-9]\d*)$/;
const longest = 40;

/** Undefined for `5%`, `12/05`, `0012`, `khoảng 30`, an empty cell, and `12,345`, which may be meant as thousands. */
export function readNumber(typed: string): Decimal | undefined {
  const [, minus = "", whole = "", fraction = ""] = /^([-−]?)([\d.]+)(?:,(\d+))?$/.exec(typed.trim()) ?? [];
  if (!(grouped.test(whole) || plain.test(whole)) || whole.length + fraction.length > longest) return undefined;
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return undefined;
  const digits = BigInt(whole.replaceAll(".", "") + fraction);
  return { digits: minus === "" ? digits : -digits, scale: fraction.length };
}

/** A cell of a column of shares: the same with or without its sign, `52,4%`. */
export function readShare(typed: string): Decimal | undefined {
  return readNumber(typed.replace(/[\s\u00A0]*%$/u, ""));
}

export function sumOf(values: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...values.map((each) => each.scale));
  return { digits: values.reduce((total, each) => total + scaled(each, scale), 0n), scale };
}

/** Negative when `a` is less than `b`. */
export function compareNumbers(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [scaled(a, scale), scaled(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How far apart two numbers are. */
export function distance(a: Decimal, b: Decimal): Decimal {
  const { digits, scale } = sumOf([a, { ...b, digits: -b.digits }]);
  return { digits: magnitude(digits), scale };
}

/** `part` of `whole` in percent, to so many decimals, halves away from zero. Undefined if `whole` is zero. */
export function shareOf(part: Decimal, whole: Decimal, decimals: number): Decimal | undefined {
  const scale = Math.max(part.scale, whole.scale);
  const [over, under] = [scaled(part, scale) * 10n ** BigInt(decimals + 2), scaled(whole, scale)];
  if (under === 0n) return undefined;
  const rounded = (magnitude(over) * 2n + magnitude(under)) / (magnitude(under) * 2n);
  return { digits: over < 0n === under < 0n ? rounded : -rounded, scale: decimals };
}

/** To one decimal, and none where it is a zero: `83,3`, `100`. */
export function percentOf(part: Decimal, whole: Decimal): string | undefined {
  const share = shareOf(part, whole, 1);
  return share === undefined ? undefined : printNumber(share).replace(/,0$/, "");
}

/** True if `share` is `part` of `whole` in percent, rounded or cut to the decimals it has. */
export function isShareOf(share: Decimal, part: Decimal, whole: Decimal): boolean {
  const scale = Math.max(part.scale, whole.scale);
  const [over, under] = [scaled(part, scale) * 100n, scaled(whole, scale)];
  // Less than one unit of its last decimal away.
  const off = over * 10n ** BigInt(share.scale) - share.digits * under;
  return magnitude(off) < magnitude(under);
}

/** True if the rounding of `count` figures to so many decimals explains a difference of `off` in their sum: half a unit each. */
export function isRounding(off: Decimal, count: number, decimals: number): boolean {
  return compareNumbers({ ...off, digits: off.digits * 2n }, { digits: BigInt(count), scale: decimals }) <= 0;
}

/** `1.234.567,5`, with all the decimals that the number has. */
export function printNumber({ digits, scale }: Decimal): string {
  const all = magnitude(digits)
    .toString()
    .padStart(scale + 1, "0");
  const whole = all.slice(0, all.length - scale).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${digits < 0n ? "-" : ""}${whole}${scale === 0 ? "" : `,${all.slice(all.length - scale)}`}`;
}

function scaled({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

function magnitude(digits: bigint): bigint {
  return digits < 0n ? -digits : digits;
}
