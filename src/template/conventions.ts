/** Reads what a profile says of signing, numbering and citing. All of it is optional: without a value nothing is checked. */
import { defined } from "../model/defined.js";
import type { Conventions, SourcedValue } from "../model/profile.js";

export function conventionsOf(values: ReadonlyMap<string, SourcedValue>): Conventions {
  const one = (path: string): string | undefined => values.get(path)?.value || undefined;
  const list = (path: string): readonly string[] => split(one(path), ",");
  const below = (path: string): readonly SourcedValue[] =>
    [...values].filter(([key]) => key.startsWith(`${path}.`)).map(([, value]) => value);
  const lastPart = ({ path }: SourcedValue): string => path.slice(path.lastIndexOf(".") + 1);
  const deputyMark = one("ky.dau_ky_thay");
  const comma = one("trich_dan.phay_truoc_ngay");
  const pairs = (path: string): readonly (readonly [string, string])[] =>
    below(path).map(({ value }) => [split(value, "=")[0] ?? "", split(value, "=")[1] ?? ""]);
  return {
    authorityMarks: list("ky.dau_quyen_han"),
    ...defined({ deputyMark }),
    neverByDeputy: list("ky.khong_ky_thay"),
    bodiesInPosition: list("ky.chuc_vu_khong_kem"),
    titlesInName: list("ky.ho_ten_khong_kem"),
    signersByKind: new Map(below("ky.theo_loai").map((each) => [lastPart(each), split(each.value, ",")])),
    issuerSymbols: pairs("ky_hieu.co_quan")
      .map(([body, symbols]) => ({ body, symbols: split(symbols, ",") }))
      .sort((a, b) => b.body.length - a.body.length),
    typeSymbols: new Map(pairs("ky_hieu.ten_loai")),
    ...defined({ commaBeforeDate: comma === undefined ? undefined : comma === "co" }),
    foreignMottos: list("khong_dung"),
  };
}

function split(value: string | undefined, mark: string): readonly string[] {
  return (value ?? "")
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
