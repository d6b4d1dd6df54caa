/** Inlines → Word runs. Bold and italic are character styles; the rest has no style and is set directly. */
import { CarriageReturn, FootnoteReferenceRun, type ParagraphChild, Tab, TextRun, XmlComponent } from "docx";
import type { Inline, MarkName, NoteMark, Reference } from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { inlineText } from "../../model/walk.js";
import type { Surroundings } from "./blocks.js";
import { type Face, field, referenceField } from "./fields.js";
import { emphasis, inlineStyleId, strong, strongEmphasis } from "./styles.js";

export type RunSurroundings = Pick<Surroundings, "anchors" | "making">;

/** `look`: of the paragraph around, since Word's bold switches off inside bold. `looks`: for words of another role inside. */
export function runsOf(
  inlines: readonly Inline[],
  look: Look | undefined,
  around: RunSurroundings,
  looks?: ReadonlyMap<string, Look>,
): ParagraphChild[] {
  return inlines.flatMap((inline) => {
    const other = inline.kind === "mark" && inline.mark === "look" ? looks?.get(inline.role ?? "") : undefined;
    if (inline.kind !== "mark" || other?.inline !== true) return runsOfOne(inline, noMarks, look, around);
    return [new TextRun({ text: inlineText(inline.children), style: inlineStyleId(other) })];
  });
}

const noMarks: ReadonlySet<MarkName> = new Set();

function runs(
  inlines: readonly Inline[],
  marks: ReadonlySet<MarkName>,
  look: Look | undefined,
  around: RunSurroundings,
): ParagraphChild[] {
  return inlines.flatMap((inline) => runsOfOne(inline, marks, look, around));
}

function runsOfOne(
  inline: Inline,
  marks: ReadonlySet<MarkName>,
  look: Look | undefined,
  around: RunSurroundings,
): ParagraphChild[] {
  switch (inline.kind) {
    case "text":
      return textRun(inline.text, marks, look, around);
    case "mark":
      return runs(inline.children, new Set([...marks, inline.mark]), look, around);
    case "break":
      return [new TextRun({ break: 1 })];
    case "fact":
      return textRun(inline.value ?? `{{${inline.name}}}`, marks, look, around);
    case "note":
      return noteMark(inline, look, around);
    case "reference":
      return reference(inline, marks, look, around);
  }
}

/** Word makes the number of a note's first mark; another mark of the same note repeats it. */
function noteMark({ number = 0, first }: NoteMark, look: Look | undefined, around: RunSurroundings): ParagraphChild[] {
  if (first !== false) return [new FootnoteReferenceRun(number)];
  return textRun(String(number), new Set<MarkName>(["superscript"]), look, around);
}

/** Plain words where nothing printed can be led to. */
function reference(
  { id, text = `[[${id}]]`, anchor: to = "" }: Reference,
  marks: ReadonlySet<MarkName>,
  look: Look | undefined,
  around: RunSurroundings,
): ParagraphChild[] {
  const anchor = around.anchors.get(to);
  if (anchor === undefined) return textRun(text, marks, look, around);
  return field(referenceField(anchor, text, marks.size > 0), text, faceOf(marks, look));
}

function textRun(
  text: string,
  marks: ReadonlySet<MarkName>,
  look: Look | undefined,
  { making }: RunSurroundings,
): ParagraphChild[] {
  if (text === "") return [];
  const face = faceOf(marks, look);
  if (/[\n\t]/.test(text)) return [new TextRun({ children: pieces(text), ...face })];
  const { style = "", underline, superScript, subScript } = face;
  const key = `${style} ${underline !== undefined} ${superScript} ${subScript}`;
  return [making.run(key, (words) => new TextRun({ text: words, ...face }), text)];
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
function pieces(text: string): XmlComponent[] {
  return text
    .split(/([\n\t])/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\n" ? new CarriageReturn() : piece === "\t" ? new Tab() : new Words(piece)));
}

/** A text as npm docx writes it, whatever it says: among the children of a run the library takes `CURRENT` for a page number. */
class Words extends XmlComponent {
  constructor(text: string) {
    super("w:t");
    this.root.push({ _attr: { "xml:space": "preserve" } }, text);
  }
}

function styleFor(bold: boolean, italic: boolean): string | undefined {
  return bold ? (italic ? strongEmphasis : strong) : italic ? emphasis : undefined;
}
