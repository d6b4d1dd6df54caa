/**
 * A frame as a Handlebars program: the names it uses, its faults, and how it is filled in. Handlebars itself is loaded only for
 * a frame that the build has not compiled.
 */
import { createRequire } from "node:module";
import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import { perText } from "../language/memo.js";
import type { Sentence } from "../model/diagnostic.js";
import { helpers, misuseIn, type Path, visit } from "./frame-syntax.js";
import { type PreparedFrame, preparedFrames } from "./prepared-frames.js";

export type FrameValue = string | readonly string[] | undefined;
export type FrameContext = Readonly<Record<string, FrameValue>>;

export interface FrameProgram {
  /** Every name that it uses, in any branch, with its line, in order; helpers and `this` do not count. */
  readonly names: readonly (readonly [name: string, line: number])[];
  readonly fault?: Sentence & { readonly line: number };
  /** The values must be escaped before. Do not call it if there is a fault. */
  readonly fill: (values: FrameContext) => string;
}

const require = createRequire(import.meta.url);
const handlebars = (): typeof Handlebars => require("handlebars");

/** noEscape: the target is Markdown, not HTML. */
export const frameOptions = { noEscape: true, knownHelpersOnly: true, strict: false } as const;

export const frameProgram = perText((text): FrameProgram => {
  const prepared = preparedFrames.get(text);
  return prepared === undefined ? readProgram(text) : { names: prepared.names, fill: filling(prepared.program) };
});

export function readProgram(text: string): FrameProgram {
  let tree: unknown;
  try {
    tree = handlebars().parse(text);
  } catch (error) {
    // “Parse error on line 3” or “if doesn't match each - 3:5”.
    const line = Number(/line (\d+)| - (\d+):\d+$/m.exec(String(error))?.slice(1).find(Boolean) ?? 1);
    const fault = { line, vi: "Khung viết sai cú pháp", en: "The frame has a syntax error" };
    return { names: [], fault, fill: () => "" };
  }
  const names: (readonly [string, number])[] = [];
  visit(tree, (path) => {
    const name = nameOf(path);
    if (name !== "this" && !helpers.includes(name)) names.push([name, path.loc?.start.line ?? 1]);
  });
  const fault = misuseIn(tree);
  if (fault !== undefined) return { names, fault, fill: () => "" };
  const template = handlebars().compile<FrameContext>(text, frameOptions);
  return { names, fill: (values) => template(values, filledWith) };
}

const filledWith = { allowProtoPropertiesByDefault: false };

function filling(program: PreparedFrame["program"]): FrameProgram["fill"] {
  // Its types name no export.
  const template = (runtime as unknown as typeof Handlebars).template<FrameContext>(program);
  return (values) => template(values, filledWith);
}

/** Inside `{{#each}}` a name from outside is written `../ten`. */
function nameOf({ original = "" }: Path): string {
  return original.replace(/^(?:\.\.\/)+/, "");
}
