/**
 * The subset of Handlebars that a frame may use: names, `if`, `unless` and `each`. Nothing may reach into the language, include
 * another file or loop without need. Checked on the syntax tree, before anything is filled in.
 */
import type { Sentence } from "../model/diagnostic.js";

export interface Path {
  readonly type: string;
  readonly original?: string;
  readonly loc?: { readonly start: { readonly line: number } };
}

export const helpers = ["if", "unless", "each"];

/** Calls `onPath` with every name in a tree. */
export function visit(node: unknown, onPath: (path: Path) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && node.type === "PathExpression") {
    onPath(node as Path);
    return;
  }
  for (const [key, value] of Object.entries(node)) if (key !== "loc") visit(value, onPath);
}

interface Statement extends Path {
  readonly path?: Path;
  readonly params?: readonly Path[];
  readonly hash?: unknown;
}

export type Misuse = Sentence & { readonly line: number };

const plain = ["Program", "ContentStatement", "CommentStatement", "PathExpression", "StripFlags"];

/** The first statement outside the subset, with its line. */
export function misuseIn(node: unknown, inLoop = false): Misuse | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const { type, path, params = [], hash, loc } = node as Statement;
  const line = loc?.start.line ?? 1;
  const named = path?.type === "PathExpression" && hash === undefined;
  const helper = helpers.includes(path?.original ?? "");
  const isLoop = type === "BlockStatement" && path?.original === "each";
  if (isLoop && inLoop) {
    // A list holds words, so such a loop has no meaning.
    return { line, vi: "Vòng lặp {{#each}} nằm trong một vòng lặp khác", en: "A loop stands inside a loop" };
  }
  const known =
    type === undefined ||
    plain.includes(type) ||
    (type === "MustacheStatement" && named && !helper && params.length === 0) ||
    (type === "BlockStatement" && named && helper && params.length === 1 && params[0]?.type === "PathExpression");
  if (!known) return { line, vi: "Khung viết sai cú pháp", en: "The frame has a syntax error" };
  for (const [key, value] of Object.entries(node)) {
    const found = key === "loc" ? undefined : misuseIn(value, inLoop || isLoop);
    if (found !== undefined) return found;
  }
  return undefined;
}
