/** Inlines → Word runs. Bold and italic are character styles; the rest has no style and is set directly. */
import { CarriageReturn, FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from "docx";
import type { Inline, MarkName, NoteMark, Reference } from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { inlineText } from "../../model/walk.js";
import type { Anchors } from "../anchors.js";
import { type Face, field, referenceField } from "./fields.js";
import { emphasis, inlineStyleId, strong, strongEmphasis } from "./styles.js";

/** `look`: of the paragraph around, since Word's bold switches off inside bold. `looks`: for words of another role inside. */
export function runsOf(
  inlines: readonly Inline[],
  look: Look | undefined,
  anchors: Anchors,
  looks?: ReadonlyMap<string, Look>,
): ParagraphChild[] {
  return inlines.flatMap((inline) => {
    const other = inline.kind === "mark" && inline.mark === "look" ? looks?.get(inline.role ?? "") : undefined;
    if (inline.kind !== "mark" || other?.inline !== true) return runsOfOne(inline, noMarks, look, anchors);
    return [new TextRun({ text: inlineText(inline.children), style: inlineStyleId(other) })];
  });
}

const noMarks: ReadonlySet<MarkName> = new Set();

function runs(
  inlines: readonly Inline[],
  marks: ReadonlySet<MarkName>,
  look: Look | undefined,
  anchors: Anchors,
): ParagraphChild[] {
  return inlines.flatMap((inline) => runsOfOne(inline, marks, look, anchors));
}

function runsOfOne(
  inline: Inline,
  marks: ReadonlySet<MarkName>,
  look: Look | undefined,
  anchors: Anchors,
): ParagraphChild[] {
  switch (inline.kind) {
    case "text":
      return textRun(inline.text, marks, look);
    case "mark":
      return runs(inline.children, new Set([...marks, inline.mark]), look, anchors);
    case "break":
      return [new TextRun({ break: 1 })];
    case "fact":
      return textRun(inline.value ?? `{{${inline.name}}}`, marks, look);
    case "note":
      return noteMark(inline, look);
    case "reference":
      return reference(inline, marks, look, anchors);
  }
}

/** Word makes the number of a note's first mark; another mark of the same note repeats it. */
function noteMark({ number = 0, first }: NoteMark, look: Look | undefined): ParagraphChild[] {
  if (first !== false) return [new FootnoteReferenceRun(number)];
  return textRun(String(number), new Set<MarkName>(["superscript"]), look);
}

/** Plain words where nothing printed can be led to. */
function reference(
  { id, text = `[[${id}]]`, anchor: to = "" }: Reference,
  marks: ReadonlySet<MarkName>,
  look: Look | undefined,
  anchors: Anchors,
): ParagraphChild[] {
  const anchor = anchors.get(to);
  if (anchor === undefined) return textRun(text, marks, look);
  return field(referenceField(anchor, text, marks.size > 0), text, faceOf(marks, look));
}

function textRun(text: string, marks: ReadonlySet<MarkName>, look: Look | undefined): ParagraphChild[] {
  return text === "" ? [] : [new TextRun({ children: pieces(text), ...faceOf(marks, look) })];
}

function faceOf(marks: ReadonlySet<MarkName>, look: Look | undefined): Face {
  const style = styleFor(marks.has("strong") && look?.bold !== true, marks.has("emphasis"));
  return {
    ...(style === undefined ? {} : { style }),
    ...(marks.has("underline") ? { underline: {} } : {}),
    ...(marks.has("superscript") ? { superScript: true } : {}),
    ...(marks.has("subscript") ? { subScript: true } : {}),
  };
}

/** A line end or a tab in a value is an element of its own: as a character Word shows it as a space. */
function pieces(text: string): (string | CarriageReturn | Tab)[] {
  if (!/[\n\t]/.test(text)) return [text];
  return text
    .split(/([\n\t])/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\n" ? new CarriageReturn() : piece === "\t" ? new Tab() : piece));
}

function styleFor(bold: boolean, italic: boolean): string | undefined {
  return bold ? (italic ? strongEmphasis : strong) : italic ? emphasis : undefined;
}
