/** Reads single values of a profile by path and reports missing or malformed ones, each once. */
import { finding } from "../findings/kind.js";
import { profileValue } from "../findings/profiles.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { ProfileValues } from "./profile-file.js";

/** The form of a value, for `decuong schema the-thuc`. */
export type ValueForm = "text" | "mm" | "pt" | "number" | "flag" | "widths";

export class ValueReader {
  readonly #reported = new Set<string>();

  constructor(
    private readonly source: ProfileValues,
    private readonly diagnostics: Diagnostic[],
    /** Called with the form of every value that is read; the last call for a path has the narrowest form. */
    private readonly asked: (path: string, form: ValueForm) => void = () => undefined,
  ) {}

  has(path: string): boolean {
    return this.source.values.has(path);
  }

  text(path: string): string {
    this.asked(path, "text");
    const found = this.source.values.get(path)?.value;
    if (found === undefined) this.report(path, "không được bỏ trống", "must be given");
    return found ?? "";
  }

  /** A number followed by its unit: `20 mm`, `6 pt`. `0` needs none. */
  number(path: string, unit: "mm" | "pt" | ""): number {
    const found = /^(-?\d+(?:\.\d+)?)\s*(mm|pt)?$/.exec(this.text(path));
    this.asked(path, unit === "" ? "number" : unit);
    const value = Number(found?.[1]);
    if (found !== null && (found[2] ?? unit) === unit) return value;
    this.report(path, `cần một số kèm đơn vị ${unit}`, `must be a number with the unit ${unit}`);
    return 0;
  }

  /** A type size in pt: Word counts in half points, and anything finer would be cut silently. */
  halfPoints(path: string): number {
    const size = this.number(path, "pt");
    if (size > 0 && Number.isInteger(size * 2)) return size;
    this.report(path, "cần cỡ chữ là bội của 0.5 pt", "must be a multiple of 0.5 pt");
    return 14;
  }

  flag(path: string): boolean {
    const value = this.choice(path, (typed) => flags[typed], "co hoặc khong", false);
    this.asked(path, "flag");
    return value;
  }

  /** Several widths in mm separated by spaces. */
  numbers(path: string): readonly number[] {
    const typed = this.text(path);
    this.asked(path, "widths");
    const parts = typed.replace(/mm$/, "").trim().split(/\s+/).map(Number);
    if (parts.length > 0 && parts.every((part) => part > 0)) return parts;
    this.report(path, "cần các độ rộng tính bằng mm", "must be widths in mm");
    return [80, 85];
  }

  choice<T>(path: string, read: (typed: string) => T | undefined, expected: string, otherwise: T): T {
    const value = read(this.text(path));
    if (value === undefined) this.report(path, `cần ${expected}`, `expected ${expected}`);
    return value ?? otherwise;
  }

  /** Once a path: “Giá trị … của thể thức” goes on with `vi`. */
  report(path: string, vi: string, en: string): void {
    if (this.#reported.has(path)) return;
    this.#reported.add(path);
    this.diagnostics.push(finding(profileValue, this.source.placeOf(path), { path, fault: { vi, en } }));
  }
}

const flags: Readonly<Record<string, boolean>> = { co: true, khong: false };
