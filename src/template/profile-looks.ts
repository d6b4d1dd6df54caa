/** The colour and position of a role, which only few roles have, beside the look that every role has. */
import type { Anchor, Look } from "../model/profile.js";
import { roles } from "../model/roles.js";
import type { ValueReader } from "./value-reader.js";

export function inkAndPlace(
  role: string,
  reader: ValueReader,
): Pick<Look, "color" | "lineAbove" | "anchor" | "inline" | "length"> {
  const own = (key: string): string => `vai_tro.${role}.${key}`;
  const yes = (key: string): boolean => reader.has(own(key)) && reader.flag(own(key));
  const ink = reader.has(own("mau")) ? own("mau") : `vai_tro.${roles.base}.mau`;
  const color = reader.choice(ink, (typed) => colors[typed], Object.keys(colors).join(", "), "");
  const anchor = reader.has(own("vi_tri"))
    ? reader.choice(own("vi_tri"), placeOf, "“tai_cho”, “cuoi_trang” hoặc “cach_mep_duoi 10 mm”", inText)
    : inText;
  return {
    lineAbove: yes("ke_tren"),
    inline: yes("trong_dong"),
    ...(color === "" ? {} : { color }),
    ...anchor,
    ...(reader.has(own("dai")) ? { length: reader.number(own("dai"), "") } : {}),
  };
}

/** Ink as hex; black is the default and has no value. */
const colors: Readonly<Record<string, string>> = { den: "", do: "FF0000" };

type Placed = { readonly anchor?: Anchor };
const inText: Placed = {};

function placeOf(typed: string): Placed | undefined {
  if (typed === "tai_cho") return inText;
  if (typed === "cuoi_trang") return { anchor: { kind: "text-foot" } };
  const found = /^cach_mep_duoi\s+(\d+(?:\.\d+)?)\s*mm$/.exec(typed);
  return found === null ? undefined : { anchor: { kind: "paper-foot", distance: Number(found[1]) } };
}
