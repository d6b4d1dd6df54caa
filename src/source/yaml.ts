/**
 * YAML → plain data whose every scalar is the text a person typed, and where each key stands. YAML 1.1 would turn `010`
 * into 8; nodes that are used twice or hold themselves are refused.
 */
import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import * as k from "../findings/front-matter.js";
import { finding } from "../findings/kind.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
import type { PreparedYaml } from "./prepared.js";
import { readValue } from "./text.js";
import type { TypedLines } from "./typed-lines.js";
import { causeOf, mergedList, openBracket, openQuote } from "./yaml-lines.js";
import { type KeyPlaces, type Node, rangesIn } from "./yaml-places.js";

/** Nested plain data whose every scalar is a string, exactly as typed. */
export type TypedValue = string | readonly TypedValue[] | { readonly [key: string]: TypedValue };
export type TypedMap = { readonly [key: string]: TypedValue };

export interface YamlReading<T> {
  readonly data: T;
  readonly usable: boolean;
  readonly places: KeyPlaces;
  readonly diagnostics: readonly Diagnostic[];
}
export const unread = { data: {}, usable: false, places: () => undefined, diagnostics: [] };

/** Few of its places are ever asked for. */
export function laterRead(
  { data, nodes }: PreparedYaml,
  typed: TypedLines,
): Pick<YamlReading<TypedValue>, "data" | "places"> {
  let made: KeyPlaces | undefined;
  const places: KeyPlaces = (path) => {
    made ??= placesOf(
      new Map(nodes.map(([at, key, end, value, valueEnd]) => [at, { key: [key, end], value: [value, valueEnd] }])),
      rangesIn(typed.lines.join("\n"), typed),
    );
    return made(path);
  };
  return { data: withoutPrototype(data), places };
}

function placesOf(nodes: ReadonlyMap<string, Node>, rangeAt: ReturnType<typeof rangesIn>): KeyPlaces {
  return (path) => {
    const node = nodes.get(path);
    return node === undefined ? undefined : { key: rangeAt(...node.key), value: rangeAt(...node.value) };
  };
}

/** `yaml`: the typed lines with plain spaces. */
export function readYaml(
  typed: TypedLines,
  yaml: string,
  wrong: (line: number, code: string) => Diagnostic,
): YamlReading<TypedValue> & { readonly nodes?: ReadonlyMap<string, Node> } {
  const { file, first } = typed;
  // "failsafe" leaves every scalar as typed: 010, 12:30, 2020-04-30 and yes are texts; the schemas decide what they mean.
  const document = parseDocument(yaml, { schema: "failsafe", prettyErrors: false });
  const rangeAt = rangesIn(yaml, typed);
  const broken = [...document.errors, ...document.warnings].find((error) => error.code !== "DUPLICATE_KEY");
  if (broken !== undefined) {
    const [quote, bracket] = [openQuote(yaml), openBracket(yaml)];
    const { code, line } =
      quote !== undefined
        ? { code: "MISSING_CHAR", line: quote }
        : bracket !== undefined
          ? { code: "OPEN_BRACKET", line: bracket }
          : causeOf(broken, yaml);
    return { ...unread, diagnostics: [wrong(line + first, code)] };
  }
  const diagnostics = document.errors.map(({ pos }) => finding(k.duplicateKey, rangeAt(pos[0], pos[1]), {}));
  const shared = sharedNode(document, yaml);
  if (shared !== undefined)
    return { ...unread, diagnostics: [finding(k.frontMatterAlias, rangeAt(shared, shared + 1), {})] };
  if (document.contents === null) return { data: {}, usable: true, places: () => undefined, diagnostics };
  const cut: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const [from, to] = node.range ?? [0, 0];
      const { line } = rangeAt(from, from);
      const read = readValue(file, line, String(node.value ?? ""));
      node.value = read.value;
      cut.push(...read.diagnostics.map((each) => ({ ...each, at: rangeAt(from, to) })));
    },
  });
  const merged = mergedList(yaml);
  if (merged !== undefined) cut.push(finding(k.valueMerged, emptyRange(file, merged + first), {}));
  const nodes = new Map<string, Node>();
  const data = plain(document.contents, "", (path, node, comment) => {
    if (!nodes.has(path)) nodes.set(path, node);
    if (comment) cut.push(finding(k.valueCut, rangeAt(node.key[0], node.value[1]), {}));
  });
  return { data, usable: true, places: placesOf(nodes, rangeAt), nodes, diagnostics: [...diagnostics, ...cut] };
}

function withoutPrototype(data: unknown): TypedValue {
  if (typeof data !== "object" || data === null) return String(data);
  if (Array.isArray(data)) return data.map(withoutPrototype);
  const bare: Record<string, TypedValue> = Object.create(null);
  for (const [key, value] of Object.entries(data)) bare[key] = withoutPrototype(value);
  return bare;
}

function sharedNode(document: ReturnType<typeof parseDocument>, yaml: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      found ??= node.range?.[0] ?? 0;
    },
    Node: (_, node) => {
      // A block begins on the line below its mark.
      if ("anchor" in node && node.anchor) found ??= yaml.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
    },
  });
  return found;
}

/** YAML nodes → plain data, noting where each key stands. Objects have no prototype, so `__proto__` is just a key. */
function plain(value: unknown, path: string, note: (path: string, node: Node, cut: boolean) => void): TypedValue {
  if (isMap(value)) {
    const data: Record<string, TypedValue> = Object.create(null);
    for (const { key: typed, value: held } of value.items) {
      const key = isScalar(typed) ? String(typed.value ?? "").normalize("NFC") : "";
      const at = path === "" ? key : `${path}.${key}`;
      const [from, to] = spanOf(typed) ?? [0, 0];
      note(at, { key: [from, to], value: spanOf(held) ?? [to + 1, to + 1] }, isCut(held));
      if (!(key in data)) data[key] = plain(held, at, note);
    }
    return data;
  }
  if (isSeq(value)) {
    return value.items.map((item, index) => {
      const at = path === "" ? String(index) : `${path}.${index}`;
      const span = spanOf(item) ?? [0, 0];
      note(at, { key: span, value: span }, isCut(item));
      return plain(item, at, note);
    });
  }
  return isScalar(value) ? String(value.value ?? "") : "";
}

function spanOf(node: unknown): readonly [number, number] | undefined {
  const [from, to] = (node as { range?: readonly [number, number, number] | null } | null)?.range ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** A value with a comment behind it, which may have been meant as words. */
function isCut(node: unknown): boolean {
  return isScalar(node) && node.type === "PLAIN" && node.comment != null && node.value !== "";
}
