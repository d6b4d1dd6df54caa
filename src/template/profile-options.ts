/** `tuy_chon`: choices of a unit that no rule settles. */
import { placeTone, type TonePlace } from "../language/tone.js";
import type { ValueReader } from "./value-reader.js";

export interface ProfileOptions {
  /** Numbers take dots; undefined: as the outline says. */
  readonly ownDots: boolean | undefined;
  readonly twoSided: boolean;
  /** Writes tone marks of the program's own words in the chosen style; an author's words stay as typed. */
  readonly toned: (words: string) => string;
}

export function optionsOf(reader: ValueReader): ProfileOptions {
  const { dots } = reader.choice(
    "tuy_chon.dau_so",
    (typed) => delimiters[typed],
    Object.keys(delimiters).join(", "),
    {},
  );
  const { place } = reader.choice("tuy_chon.dat_dau", (typed) => tones[typed], Object.keys(tones).join(", "), {});
  const twoSided = reader.flag("tuy_chon.in_hai_mat");
  return { ownDots: dots, twoSided, toned: (words) => (place === undefined ? words : placeTone(words, place)) };
}

const delimiters: Readonly<Record<string, { readonly dots?: boolean }>> = {
  theo_mau: {},
  gach: { dots: false },
  cham: { dots: true },
};

const tones: Readonly<Record<string, { readonly place?: TonePlace }>> = {
  giu: {},
  uỷ: { place: "uỷ" },
  ủy: { place: "ủy" },
};
