/** Tables of a guide beside what they are held to: the keys of a schema. */
import * as z from "zod";
import { codeIn, type Guide, sectionOf, tableUnder } from "./documents.js";

type Shape = Readonly<Record<string, z.ZodType>>;

/** `don_vi.loai` for keys inside a group, with whether each may be left out. */
export function keysOf(shape: Shape): readonly { readonly key: string; readonly optional: boolean }[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const group = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    if (!(group instanceof z.ZodObject)) return [{ key, optional: schema.safeParse(undefined).success }];
    return keysOf(group.shape as Shape).map((each) => ({ ...each, key: `${key}.${each.key}` }));
  });
}

/** The table under a heading whose first column is named so. */
export function tableOf(guide: Guide, heading: string, column: string): readonly (readonly string[])[] {
  return tableUnder(sectionOf(guide, heading), column);
}

/** The names in the first column. */
export function names(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map(([cell]) => codeIn(cell));
}
