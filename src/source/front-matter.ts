/**
 * The front matter of every file a person edits: where it begins and ends, its keys with their lines, and the body below.
 * gray-matter does the splitting with the `yaml` package as its engine. Its own guesses are never used: other languages
 * after `---` would be executed, an unclosed block would swallow the text, and YAML 1.1 would turn `010` into 8. So the
 * block is found first (`fences.ts`), and every scalar stays the text a person typed.
 */

import matter from "gray-matter";
import * as k from "../findings/front-matter.js";
import { finding } from "../findings/kind.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
import { fencedParts } from "./fences.js";
import { preparedYaml } from "./prepared.js";
import { linesOf, rawLinesOf, type SourceText, typedLinesOf } from "./text.js";
import { linesRange, type TypedLines } from "./typed-lines.js";
import { laterRead, readYaml, type TypedMap, type TypedValue, unread, type YamlReading } from "./yaml.js";
import { nestedTooDeep, withPlainSpaces } from "./yaml-lines.js";
import { placeAt } from "./yaml-places.js";

export type { TypedMap, TypedValue } from "./yaml.js";

export interface FrontMatter {
  readonly file: string;
  /** Own keys only, on an object without prototype. */
  readonly data: TypedMap;
  /** False when the block was missing or could not be read; `data` then holds nothing. */
  readonly usable: boolean;
  /** Where a value stands, or its key (`ky.ho_ten`, `noi_nhan.2`); its nearest parent, else line 1, when it was not typed. */
  readonly placeOf: (path: string, of?: "key") => Place;
  readonly body: string;
  /** Line of the body's first character. */
  readonly bodyLine: number;
  /** All lines of the file as typed, where they are read otherwise. */
  readonly raw?: readonly string[] | undefined;
}

const known = new WeakMap<SourceText, Outcome<FrontMatter>>(); // A remembered source is read once.
/** Reads front matter. `required`: a file without a block is an error (sections, report files); else it is just body. */
export function readFrontMatter(source: SourceText, required = true): Outcome<FrontMatter> {
  const read = (required ? known.get(source) : undefined) ?? frontMatterOf(source, required);
  if (required) known.set(source, read);
  return read;
}

function frontMatterOf(source: SourceText, required: boolean): Outcome<FrontMatter> {
  const { file } = source;
  const parts = fencedParts(file, linesOf(source), required);
  const raw = rawLinesOf(source);
  const body = { body: parts.body.join("\n"), bodyLine: parts.bodyLine, raw };
  if (parts.block === undefined) {
    const value = { file, data: {}, usable: false, placeOf: () => emptyRange(file), ...body };
    return { value, diagnostics: wholeLines(parts.diagnostics, typedLinesOf(source)) };
  }
  const typed = { file, first: 2, lines: parts.block, raw };
  const { data, places, diagnostics, usable } = readBlock(typed);
  const placeOf: FrontMatter["placeOf"] = (path, of) => placeAt(places, file, path, of ?? "value");
  // What holds no fields is text between two rules, and as little lost as the text below.
  const isText = diagnostics.some(({ code }) => code === k.frontMatterNotFields.code);
  const text = isText ? { body: [...parts.block, "", ...parts.body].join("\n"), bodyLine: 2, raw } : body;
  return {
    value: { file, data, usable, placeOf, ...text },
    diagnostics: wholeLines([...parts.diagnostics, ...diagnostics], typedLinesOf(source)),
  };
}

type BlockReading = YamlReading<TypedMap>;

/** A file that is YAML from its first line on: tables of figures. `data` is absent when a finding says why. */
export function readYamlFile(source: SourceText): Outcome<{
  readonly data?: TypedValue;
  readonly placeOf: (path: string) => Place;
}> {
  const { file } = source;
  const typed = typedLinesOf(source);
  const { lines, diagnostics: spaces } = withPlainSpaces(file, typed.lines, 1);
  const odd = nestedTooDeep(lines);
  const broken = (line: number, code: string): Diagnostic => finding(k.dataSyntax, emptyRange(file, line), { code });
  const { data, usable, places, diagnostics } =
    odd === undefined
      ? readYaml(typed, lines.join("\n"), broken)
      : { ...unread, diagnostics: [broken(odd + 1, "DEEP")] };
  const placeOf = (path: string): Place => placeAt(places, file, path, "value");
  return {
    value: { ...(usable ? { data } : {}), placeOf },
    diagnostics: wholeLines([...spaces, ...diagnostics], typed),
  };
}

/** What is wrong with a line is so with all of it. A block that is missing stands nowhere. */
function wholeLines(diagnostics: readonly Diagnostic[], lines: TypedLines): readonly Diagnostic[] {
  return diagnostics.map((each) => {
    const { line, column, endLine, endColumn } = each.at;
    const empty = line === endLine && column === 1 && endColumn === 1;
    return empty && each.code !== "front-matter-missing" ? { ...each, at: linesRange(lines, line - 1, line) } : each;
  });
}

function readBlock(typed: TypedLines): BlockReading {
  const { file, lines } = typed;
  // Of what was read without a finding when the program was built nothing more is asked.
  const known = preparedYaml(lines.join("\n"));
  if (known !== undefined) return asMap(file, { ...unread, ...laterRead(known, typed), usable: true });
  const { lines: block, diagnostics: spaces } = withPlainSpaces(file, lines, 2);
  const odd = nestedTooDeep(block);
  if (odd !== undefined)
    return {
      ...unread,
      diagnostics: [...spaces, finding(k.frontMatterSyntax, emptyRange(file, odd + 2), { code: "DEEP" })],
    };
  // gray-matter never asks for a block without fields.
  if (block.every((line) => /^\s*(#.*)?$/.test(line))) return { ...unread, usable: true, diagnostics: spaces };
  let reading: BlockReading = { ...unread, diagnostics: [] };
  const parse = (yaml: string): object => {
    // gray-matter leaves the line end of the opening fence in front.
    reading = readFields(typed, yaml.replace(/^\n/, ""));
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

function readFields(typed: TypedLines, yaml: string): BlockReading {
  return asMap(
    typed.file,
    readYaml(typed, yaml, (line, code) => finding(k.frontMatterSyntax, emptyRange(typed.file, line), { code })),
  );
}

function asMap(file: string, reading: YamlReading<TypedValue>): BlockReading {
  const { data } = reading;
  if (typeof data === "object" && !Array.isArray(data)) return { ...reading, data: data as TypedMap };
  return { ...unread, diagnostics: [finding(k.frontMatterNotFields, emptyRange(file, 2), {})] };
}
