/** Inlines → Word runs. Bold and italic are character styles; the rest has no style and is set directly. */
import { FootnoteReferenceRun, type ParagraphChild, TextRun } from "docx";
import type { Inline, MarkName, NoteMark } from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { inlineText } from "../../model/walk.js";
import { emphasis, inlineStyleId, strong, strongEmphasis } from "./styles.js";

/** `look`: of the paragraph around, since Word's bold switches off inside bold. `looks`: for words of another role inside. */
export function runsOf(
  inlines: readonly Inline[],
  look: Look | undefined,
  looks?: ReadonlyMap<string, Look>,
): ParagraphChild[] {
  return inlines.flatMap((inline) => {
    const other = inline.kind === "mark" && inline.mark === "look" ? looks?.get(inline.role ?? "") : undefined;
    if (inline.kind !== "mark" || other?.inline !== true) return runsOfOne(inline, new Set(), look);
    return [new TextRun({ text: inlineText(inline.children), style: inlineStyleId(other) })];
  });
}

function runs(inlines: readonly Inline[], marks: ReadonlySet<MarkName>, look: Look | undefined): ParagraphChild[] {
  return inlines.flatMap((inline) => runsOfOne(inline, marks, look));
}

function runsOfOne(inline: Inline, marks: ReadonlySet<MarkName>, look: Look | undefined): ParagraphChild[] {
  switch (inline.kind) {
    case "text":
      return textRun(inline.text, marks, look);
    case "mark":
      return runs(inline.children, new Set([...marks, inline.mark]), look);
    case "break":
      return [new TextRun({ break: 1 })];
    case "fact":
      return textRun(inline.value ?? `{{${inline.name}}}`, marks, look);
    case "note":
      return noteMark(inline, look);
    case "reference":
      return textRun(inline.text ?? `[[${inline.id}]]`, marks, look);
  }
}

/** Word makes the number of a note's first mark; another mark of the same note repeats it. */
function noteMark({ number = 0, first }: NoteMark, look: Look | undefined): ParagraphChild[] {
  if (first !== false) return [new FootnoteReferenceRun(number)];
  return textRun(String(number), new Set<MarkName>(["superscript"]), look);
}

function textRun(text: string, marks: ReadonlySet<MarkName>, look: Look | undefined): ParagraphChild[] {
  if (text === "") return [];
  const style = styleFor(marks.has("strong") && look?.bold !== true, marks.has("emphasis"));
  return [
    new TextRun({
      text,
      ...(style === undefined ? {} : { style }),
      ...(marks.has("underline") ? { underline: {} } : {}),
      ...(marks.has("superscript") ? { superScript: true } : {}),
      ...(marks.has("subscript") ? { subScript: true } : {}),
    }),
  ];
}

function styleFor(bold: boolean, italic: boolean): string | undefined {
  return bold ? (italic ? strongEmphasis : strong) : italic ? emphasis : undefined;
}
