/** Inlines → Word runs. Bold and italic are character styles; the rest has no style and is set directly. */
import type { Inline, Mark, MarkName, NoteMark, Reference } from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { inlineText } from "../../model/walk.js";
import type { Anchors } from "../anchors.js";
import { type Face, field, plain, referenceCode, run, textRun, textXml } from "./fields.js";
import { emphasis, inlineStyleId, noteReference, strong, strongEmphasis } from "./style-ids.js";
import { el } from "./xml.js";

export interface RunEnv {
  readonly anchors: Anchors;
  /** For words of another role inside the paragraph. */
  readonly looks?: ReadonlyMap<string, Look>;
}

/** `look`: of the paragraph around, since Word's bold switches off inside bold. */
export function runsOf(inlines: readonly Inline[], look: Look | undefined, env: RunEnv): string {
  let xml = "";
  for (const inline of inlines) {
    const other = inline.kind === "mark" ? lookInside(inline, env) : undefined;
    xml +=
      inline.kind === "mark" && other !== undefined
        ? textRun(inlineText(inline.children), { style: inlineStyleId(other) })
        : runsOfOne(inline, noMarks, look, env);
  }
  return xml;
}

function lookInside({ mark, role = "" }: Mark, { looks }: RunEnv): Look | undefined {
  const look = mark === "look" ? looks?.get(role) : undefined;
  return look?.inline === true ? look : undefined;
}

const noMarks: ReadonlySet<MarkName> = new Set();

function runsOfOne(inline: Inline, marks: ReadonlySet<MarkName>, look: Look | undefined, env: RunEnv): string {
  switch (inline.kind) {
    case "text":
      return words(inline.text, marks, look);
    case "mark": {
      const inside = new Set([...marks, inline.mark]);
      return inline.children.map((child) => runsOfOne(child, inside, look, env)).join("");
    }
    case "break":
      return run("<w:br/>");
    case "fact":
      return words(inline.value ?? `{{${inline.name}}}`, marks, look);
    case "note":
      return noteMark(inline, look);
    case "reference":
      return reference(inline, marks, look, env);
  }
}

/** Word numbers the first reference to a note; further references repeat the number. */
function noteMark({ number = 0, first }: NoteMark, look: Look | undefined): string {
  if (first !== false) return run(el("w:footnoteReference", { "w:id": number }), { style: noteReference });
  return words(String(number), new Set<MarkName>(["superscript"]), look);
}

/** Plain words if the target is not printed. */
function reference(
  { id, text = `[[${id}]]`, anchor: to = "" }: Reference,
  marks: ReadonlySet<MarkName>,
  look: Look | undefined,
  { anchors }: RunEnv,
): string {
  const anchor = anchors.get(to);
  if (anchor === undefined) return words(text, marks, look);
  const face = faceOf(marks, look);
  return field(referenceCode(anchor, text, marks.size > 0), textRun(text, face), face);
}

/** A line end or a tab in a value is its own element: Word shows the character as a space. */
function words(text: string, marks: ReadonlySet<MarkName>, look: Look | undefined): string {
  if (text === "") return "";
  const face = faceOf(marks, look);
  if (!/[\n\t]/.test(text)) return textRun(text, face);
  const pieces = text.split(/([\n\t])/).filter((piece) => piece !== "");
  return run(pieces.map((piece) => signs[piece] ?? textXml(piece)).join(""), face);
}

const signs: Readonly<Record<string, string>> = { "\n": "<w:cr/>", "\t": "<w:tab/>" };

function faceOf(marks: ReadonlySet<MarkName>, look: Look | undefined): Face {
  if (marks.size === 0) return plain;
  return {
    style: styleFor(marks.has("strong") && look?.bold !== true, marks.has("emphasis")),
    underline: marks.has("underline"),
    vertical: marks.has("subscript") ? "subscript" : marks.has("superscript") ? "superscript" : undefined,
  };
}

function styleFor(bold: boolean, italic: boolean): string | undefined {
  return bold ? (italic ? strongEmphasis : strong) : italic ? emphasis : undefined;
}
