/** Every kind of finding there is, of readers, assembly and rules, and what settings may say of them by code. */
import { kinds as readerKinds } from "../findings/index.js";
import type { AnyKind } from "../findings/kind.js";
import { rules } from "./rules/index.js";
import type { Codes } from "./settings.js";

/** By code. A rule may find what readers find too. */
export const allKinds: ReadonlyMap<string, AnyKind> = new Map(
  [...readerKinds, ...rules.flatMap((rule) => rule.kinds)].map((kind) => [kind.code, kind]),
);

export const codes: Codes = {
  known: [...allKinds.keys()],
  waivable: new Set([...allKinds.values()].flatMap(({ code, waivable }) => (waivable === true ? [code] : []))),
};
