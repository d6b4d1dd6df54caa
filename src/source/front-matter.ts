/**
 * The front matter of every file a person edits: where it begins and ends, its keys with their lines, and the body below.
 * gray-matter does the splitting with the `yaml` package as its engine. Its own guesses are never used: other languages
 * after `---` would be executed, an unclosed block would swallow the text, and YAML 1.1 would turn `010` into 8. So the
 * block is found first (`fences.ts`), and every scalar stays the text a person typed.
 */

import matter from "gray-matter";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import * as k from "../findings/front-matter.js";
import { finding } from "../findings/kind.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import { fencedParts } from "./fences.js";
import { flatYaml } from "./flat-yaml.js";
import { type PreparedYaml, preparedYaml } from "./prepared.js";
import { linesOf, readValue, type SourceText } from "./text.js";
import {
  causeOf,
  type KeyLines,
  lineOf,
  mergedList,
  nestedTooDeep,
  openBracket,
  openQuote,
  withPlainSpaces,
} from "./yaml-lines.js";

/** Nested plain data whose every scalar is a string, exactly as typed. */
export type TypedValue = string | readonly TypedValue[] | { readonly [key: string]: TypedValue };
export type TypedMap = { readonly [key: string]: TypedValue };

export interface FrontMatter {
  readonly file: string;
  /** Own keys only, on an object without prototype. */
  readonly data: TypedMap;
  /** False when the block was missing or could not be read; `data` then holds nothing. */
  readonly usable: boolean;
  /** Where a key stands (`ky.ho_ten`, `noi_nhan.2`); its nearest parent, else line 1, when it was not typed. */
  readonly placeOf: (path: string) => Place;
  readonly body: string;
  /** Line of the body's first character. */
  readonly bodyLine: number;
}

const known = new WeakMap<SourceText, Outcome<FrontMatter>>(); // A kept source is read once.
/** Reads front matter. `required`: a file without a block is an error (sections, report files); else it is just body. */
export function readFrontMatter(source: SourceText, required = true): Outcome<FrontMatter> {
  const read = (required ? known.get(source) : undefined) ?? frontMatterOf(source, required);
  if (required) known.set(source, read);
  return read;
}

function frontMatterOf(source: SourceText, required: boolean): Outcome<FrontMatter> {
  const { file } = source;
  const parts = fencedParts(file, linesOf(source), required);
  const body = { body: parts.body.join("\n"), bodyLine: parts.bodyLine };
  if (parts.block === undefined) {
    const value = { file, data: {}, usable: false, placeOf: () => ({ file, line: 1 }), ...body };
    return { value, diagnostics: parts.diagnostics };
  }
  const { data, lines, diagnostics, usable } = readBlock(file, parts.block);
  const placeOf = (path: string): Place => ({ file, line: lineOf(lines, path) });
  // What holds no fields is text between two rules, and as little lost as the text below.
  const isText = diagnostics.some(({ code }) => code === k.frontMatterNotFields.code);
  const text = isText ? { body: [...parts.block, "", ...parts.body].join("\n"), bodyLine: 2 } : body;
  return {
    value: { file, data, usable, placeOf, ...text },
    diagnostics: [...parts.diagnostics, ...diagnostics],
  };
}

interface YamlReading<T> {
  readonly data: T;
  readonly usable: boolean;
  readonly lines: KeyLines;
  readonly diagnostics: readonly Diagnostic[];
}
type BlockReading = YamlReading<TypedMap>;

/** A file that is YAML from its first line on: tables of figures. `data` is absent when a finding says why. */
export function readYamlFile({ file, text }: SourceText): Outcome<{
  readonly data?: TypedValue;
  readonly placeOf: (path: string) => Place;
}> {
  const { lines: typed, diagnostics: spaces } = withPlainSpaces(file, text.split("\n"), 1);
  const odd = nestedTooDeep(typed);
  const broken = (line: number, code: string): Diagnostic => finding(k.dataSyntax, { file, line }, { code });
  const { data, usable, lines, diagnostics } =
    odd === undefined
      ? readYaml(file, typed.join("\n"), 1, broken)
      : { ...unread, diagnostics: [broken(odd + 1, "DEEP")] };
  const placeOf = (path: string): Place => ({ file, line: lineOf(lines, path) });
  return { value: { ...(usable ? { data } : {}), placeOf }, diagnostics: [...spaces, ...diagnostics] };
}

const unread = { data: {}, usable: false, lines: new Map<string, number>(), diagnostics: [] };

function readBlock(file: string, typed: readonly string[]): BlockReading {
  // Of what was read without a finding when the program was built nothing more is asked.
  const known = preparedYaml(typed.join("\n"));
  if (known !== undefined) return asMap(file, { ...unread, ...laterRead(known, 2), usable: true });
  const { lines: block, diagnostics: spaces } = withPlainSpaces(file, typed, 2);
  const odd = nestedTooDeep(block);
  if (odd !== undefined)
    return {
      ...unread,
      diagnostics: [...spaces, finding(k.frontMatterSyntax, { file, line: odd + 2 }, { code: "DEEP" })],
    };
  // gray-matter never asks for a block without fields.
  if (block.every((line) => /^\s*(#.*)?$/.test(line))) return { ...unread, usable: true, diagnostics: spaces };
  let reading: BlockReading = { ...unread, diagnostics: [] };
  const parse = (yaml: string): object => {
    // gray-matter leaves the line end of the opening fence in front.
    reading = readFields(file, yaml.replace(/^\n/, ""));
    return reading.data;
  };
  const refuse = (): never => {
    throw new Error("only YAML front matter is read");
  };
  // Always with an options object: without one gray-matter keeps a cache that returns empty data after an error.
  matter(`---\n${block.join("\n")}\n---\n`, {
    language: "yaml",
    engines: { yaml: { parse }, json: refuse, javascript: refuse, js: refuse },
  });
  return { ...reading, diagnostics: [...spaces, ...reading.diagnostics] };
}

function readFields(file: string, yaml: string): BlockReading {
  return asMap(
    file,
    readYaml(file, yaml, 2, (line, code) => finding(k.frontMatterSyntax, { file, line }, { code })),
  );
}

/** Few of its lines are ever asked for. */
function laterRead({ data, lines }: PreparedYaml, first: number): Pick<YamlReading<TypedValue>, "data" | "lines"> {
  let made: ReadonlyMap<string, number> | undefined;
  const get = (path: string): number | undefined => {
    made ??= new Map(lines.map(([at, line]) => [at, line + first]));
    return made.get(path);
  };
  return { data: withoutPrototype(data), lines: { get } };
}

function asMap(file: string, reading: YamlReading<TypedValue>): BlockReading {
  const { data } = reading;
  if (typeof data === "object" && !Array.isArray(data)) return { ...reading, data: data as TypedMap };
  return { ...unread, diagnostics: [finding(k.frontMatterNotFields, { file, line: 2 }, {})] };
}

/** `first`: the line of the file on which the YAML begins. */
export function readYaml(
  file: string,
  yaml: string,
  first: number,
  wrong: (line: number, code: string) => Diagnostic,
): YamlReading<TypedValue> {
  const flat = flatYaml(yaml, first);
  if (flat !== undefined) return { ...flat, usable: true, diagnostics: [] };
  const counter = new LineCounter();
  // "failsafe" leaves every scalar as typed: 010, 12:30, 2020-04-30 and yes are texts; the schemas decide what they mean.
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + first - 1;
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
  const diagnostics = document.errors.map((error) => finding(k.duplicateKey, { file, line: lineAt(error.pos[0]) }, {}));
  const shared = sharedNode(document, yaml);
  if (shared !== undefined)
    return { ...unread, diagnostics: [finding(k.frontMatterAlias, { file, line: lineAt(shared) }, {})] };
  if (document.contents === null) return { data: {}, usable: true, lines: new Map(), diagnostics };
  const lines = new Map<string, number>();
  const cut: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const read = readValue(file, lineAt(node.range?.[0] ?? 0), String(node.value ?? ""));
      node.value = read.value;
      cut.push(...read.diagnostics);
    },
  });
  const merged = mergedList(yaml);
  if (merged !== undefined) cut.push(finding(k.valueMerged, { file, line: merged + first }, {}));
  const data = plain(document.contents, "", (path, offset, comment) => {
    if (!lines.has(path)) lines.set(path, lineAt(offset));
    if (comment) cut.push(finding(k.valueCut, { file, line: lineAt(offset) }, {}));
  });
  return { data, usable: true, lines, diagnostics: [...diagnostics, ...cut] };
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
function plain(node: unknown, path: string, note: (path: string, offset: number, cut: boolean) => void): TypedValue {
  if (isMap(node)) {
    const data: Record<string, TypedValue> = Object.create(null);
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value ?? "").normalize("NFC") : "";
      const at = path === "" ? key : `${path}.${key}`;
      const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      const value = pair.value;
      const plainScalar = isScalar(value) && value.type === "PLAIN" && value.comment != null && value.value !== "";
      note(at, offset, plainScalar);
      if (!(key in data)) data[key] = plain(value, at, note);
    }
    return data;
  }
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      const at = path === "" ? String(index) : `${path}.${index}`;
      const range = (item as { range?: readonly [number, number, number] | null }).range;
      note(at, range?.[0] ?? 0, isScalar(item) && item.type === "PLAIN" && item.comment != null && item.value !== "");
      return plain(item, at, note);
    });
  }
  return isScalar(node) ? String(node.value ?? "") : "";
}
