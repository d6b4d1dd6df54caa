/** Reads what a profile says of addressees, legal bases and security and urgency marks: words by key, and the signs around them. */
import type { FormatProfile, MarkWords } from "../model/profile.js";
import type { ProfileValues } from "./profile-file.js";
import type { ValueReader } from "./value-reader.js";

/** Written to remove an inherited value that the profile's own rules do not have. */
export const without = "khong_co";

/** `toned`: writes tone marks of the profile's own words in the chosen style. */
export function marksOf(source: ProfileValues, reader: ValueReader, toned: (words: string) => string): MarkWords {
  return {
    secrecy: wordsOf("do_mat", source, reader, toned),
    urgency: wordsOf("do_khan", source, reader, toned),
    boxes: new Map(
      keysBelow("dong_khung", source)
        .filter((key) => source.values.get(`dong_khung.${key}`)?.value !== without)
        .map((key) => [key, reader.numbers(`dong_khung.${key}`)]),
    ),
    withheld: reader.text("luu_hanh.cho_rieng"),
  };
}

export function addresseesOf(reader: ValueReader): FormatProfile["addressees"] {
  return {
    types: listed(reader.text("kinh_gui.loai")),
    between: reader.text("kinh_gui.giua"),
    last: reader.text("kinh_gui.cuoi"),
    asAbove: reader.text("kinh_gui.nhu_tren"),
  };
}

export function legalBasesOf(reader: ValueReader): FormatProfile["legalBases"] {
  return {
    // A value loses the space at its end in the file.
    lead: reader.flag("can_cu_van_ban.gach_dau") ? "- " : "",
    between: reader.text("can_cu_van_ban.giua"),
    last: reader.text("can_cu_van_ban.cuoi"),
  };
}

/** `BC, TTr` → both; empty for `khong_co`. */
function listed(typed: string): readonly string[] {
  const each = typed.split(",").map((item) => item.trim());
  return each.filter((item) => item !== "" && item !== without);
}

function wordsOf(
  group: string,
  source: ProfileValues,
  reader: ValueReader,
  toned: (words: string) => string,
): ReadonlyMap<string, string> {
  const words = keysBelow(group, source).map((key) => [key, toned(reader.text(`${group}.${key}`))] as const);
  return new Map(words.filter(([, word]) => word !== without));
}

function keysBelow(group: string, { values }: ProfileValues): readonly string[] {
  return [...values.keys()].filter((path) => path.startsWith(`${group}.`)).map((path) => path.slice(group.length + 1));
}
