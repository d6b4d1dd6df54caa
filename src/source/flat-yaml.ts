/**
 * The front matter that most files have: lines of a key and one plain value. A file of a section has one such line, and a
 * parser that is ready for all of YAML takes longer for it than everything else with the file. What is read here is
 * read as the parser reads it, which a test holds; anything else is left to the parser.
 */

/** A key, and letters with the marks that mean nothing to YAML between or behind them. */
const field =
  /^([a-z_]{1,80}):(?: +([0-9A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\u024F\u1E00-\u1EFF](?:[0-9A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\u024F\u1E00-\u1EFF .,;/()%“”–_-]*[0-9A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\u024F\u1E00-\u1EFF.,;/()%“”–_-])?))?$/;

export interface FlatYaml {
  /** Without prototype. */
  readonly data: Readonly<Record<string, string>>;
  readonly lines: ReadonlyMap<string, number>;
}

/** `first`: the line of the file on which the YAML begins. Undefined for what is not flat, or holds a key twice. */
export function flatYaml(yaml: string, first: number): FlatYaml | undefined {
  const data: Record<string, string> = Object.create(null);
  const lines = new Map<string, number>();
  for (const [index, line] of yaml.replace(/\n$/, "").split("\n").entries()) {
    const [, key, value = ""] = field.exec(line) ?? [];
    if (key === undefined || lines.has(key)) return undefined;
    data[key] = value;
    lines.set(key, first + index);
  }
  return { data, lines };
}
