/**
 * Numbers as Vietnamese texts write them, `1.234.567` and `12,5`, counted exactly. What is not certainly a number is none:
 * a sum must never rest on a guess.
 */

/** `digits` / 10^`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
// `05` is how counts below ten are written; `0012` is a code.
const plain = /^(?:0|0?[1-9]|[1-9]\d*)$/;
const longest = 40;

/** Undefined for `5%`, `12/05`, `0012`, `khoảng 30`, an empty cell, and `12,345`, which may be meant as thousands. */
export function readDecimal(typed: string): Decimal | undefined {
  const [, minus = "", whole = "", fraction = ""] = /^([-−]?)([\d.]+)(?:,(\d+))?$/.exec(typed.trim()) ?? [];
  if (!(grouped.test(whole) || plain.test(whole)) || whole.length + fraction.length > longest) return undefined;
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return undefined;
  const digits = BigInt(whole.replaceAll(".", "") + fraction);
  return { digits: minus === "" ? digits : -digits, scale: fraction.length };
}

export function sumOf(values: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...values.map((each) => each.scale));
  return { digits: values.reduce((total, each) => total + scaled(each, scale), 0n), scale };
}

function scaled({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

/** `part` of `whole` in percent, to one decimal, halves away from zero: `83,3`, `100`. Undefined of nothing. */
export function percentOf(part: Decimal, whole: Decimal): string | undefined {
  const scale = Math.max(part.scale, whole.scale);
  const [over, under] = [scaled(part, scale) * 1000n, scaled(whole, scale)];
  if (under === 0n) return undefined;
  const negative = over < 0n !== under < 0n;
  const [up, down] = [over < 0n ? -over : over, under < 0n ? -under : under];
  const rounded = (up * 2n + down) / (down * 2n);
  return printDecimal({ digits: negative ? -rounded : rounded, scale: 1 }).replace(/,0$/, "");
}

/** `1.234.567,5` */
export function printDecimal({ digits, scale }: Decimal): string {
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const whole = all.slice(0, all.length - scale).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${digits < 0n ? "-" : ""}${whole}${scale === 0 ? "" : `,${all.slice(all.length - scale)}`}`;
}
