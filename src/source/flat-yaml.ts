/**
 * The front matter that most files have: keys with one plain value each, or with lines of such keys or values below them. A
 * file of a section has one line of it, and a parser that is ready for all of YAML takes longer for that than everything
 * else takes with the file. What is read here is read as the parser reads it, which a test holds; anything else is
 * left to the parser.
 */

// Letters and digits with the marks that mean nothing to YAML between or behind them.
const letters = "0-9A-Za-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u1E00-\\u1EFF";
const marks = ".,;/()%“”–_";
const value = `[${letters}](?:[${letters}${marks} -]*[${letters}${marks}-])?`;
const key = "[a-z_]{1,80}";

const field = new RegExp(`^(${key}):(?: +(${value}))?$`);
const innerField = new RegExp(`^  (${key}):(?: +(${value}))?$`);
const item = new RegExp(`^  - +(${value})$`);

/** On an object without prototype. */
export type FlatMap = Record<string, string | string[] | Record<string, string>>;

export interface FlatYaml {
  readonly data: Readonly<FlatMap>;
  readonly lines: ReadonlyMap<string, number>;
}

/** `first`: the line of the file on which the YAML begins. Undefined for what is not so plain, or holds a key twice. */
export function flatYaml(yaml: string, first: number): FlatYaml | undefined {
  const data: FlatMap = Object.create(null);
  const lines = new Map<string, number>();
  let last = "";
  for (const [index, line] of yaml.replace(/\n$/, "").split("\n").entries()) {
    const note = (path: string): boolean => !lines.has(path) && lines.set(path, first + index) !== undefined;
    if (!line.startsWith(" ")) {
      const [, name, typed = ""] = field.exec(line) ?? [];
      if (name === undefined || !note(name)) return undefined;
      data[name] = typed;
      last = name;
      continue;
    }
    const above = data[last];
    const [, listed] = item.exec(line) ?? [];
    if (listed !== undefined) {
      // Below a value it would go on with it.
      const list = above === "" ? [] : above;
      if (!Array.isArray(list) || !note(`${last}.${list.length}`)) return undefined;
      data[last] = list;
      list.push(listed);
      continue;
    }
    const [, name, typed = ""] = innerField.exec(line) ?? [];
    const group = above === "" ? (Object.create(null) as Record<string, string>) : above;
    if (name === undefined || typeof group !== "object" || Array.isArray(group)) return undefined;
    if (!note(`${last}.${name}`)) return undefined;
    data[last] = group;
    group[name] = typed;
  }
  return { data, lines };
}
