/** `{#id khi=a|b tuy_chon}`: the one form in which attributes are typed, on outline headings and on `:::` blocks. */

export interface Attributes {
  readonly id?: string;
  readonly values: ReadonlyMap<string, string>;
  readonly flags: readonly string[];
  /** Parts that fit none of these. */
  readonly odd: readonly string[];
}

export const noAttributes: Attributes = { values: new Map(), flags: [], odd: [] };

// Programs for writing turn straight quotes into curly ones.
const part = /#[^\s"=]+|[^\s"=]+=(?:"[^"]*"|“[^”]*”|[^\s"]+)|[^\s"]+|"[^"]*"?/g;

/** Reads what stands between the braces. */
export function readAttributes(typed: string): Attributes {
  const values = new Map<string, string>();
  const flags: string[] = [];
  const odd: string[] = [];
  let id: string | undefined;
  for (const found of typed.match(part) ?? []) {
    const equals = found.indexOf("=");
    if (found.startsWith("#") && id === undefined) id = found.slice(1);
    else if (equals > 0) values.set(found.slice(0, equals), found.slice(equals + 1).replace(/^["“]|["”]$/g, ""));
    else if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(found)) flags.push(found);
    else odd.push(found);
  }
  return { ...(id === undefined ? {} : { id }), values, flags, odd };
}

/** Takes attributes off the end of a heading: `Tiêu đề {#id}` → the title and its attributes. */
export function splitAttributes(typed: string): { readonly title: string; readonly attributes: Attributes } {
  const found = /^(.*?)\s*\{([^{}]*)\}\s*$/s.exec(typed);
  if (found?.[1] === undefined || found[2] === undefined) return { title: typed.trim(), attributes: noAttributes };
  return { title: found[1].trim(), attributes: readAttributes(found[2]) };
}
