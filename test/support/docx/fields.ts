/**
 * Fields such as PAGE or HYPERLINK are three marks strewn over runs (begin, separate, end). This reads them back as
 * one instruction with its result, and names what does not fit: one missing mark and Word shows field code as text.
 */
import { runText } from "./walk.js";
import { attr, textOf, type XmlElement } from "./xml.js";

export type Field = { readonly instruction: string; readonly result: string };
export type FieldReading = { readonly fields: readonly Field[]; readonly problems: readonly string[] };

type OpenField = { instruction: string; result: string; separated: boolean };
type Reading = { fields: Field[]; problems: string[] };

/** A field must end where it began: in the same cell, text box or note. */
const SCOPES: ReadonlySet<string> = new Set(["w:tc", "w:txbxContent", "w:footnote", "w:endnote", "w:comment"]);

export function readFields(story: XmlElement): FieldReading {
  const reading: Reading = { fields: [], problems: [] };
  readScope(story, reading);
  return reading;
}

function readScope(scope: XmlElement, reading: Reading): void {
  const open: OpenField[] = [];
  visit(scope, open, reading);
  for (const field of open) reading.problems.push(`field “${field.instruction.trim()}” is never ended`);
}

function visit(element: XmlElement, open: OpenField[], reading: Reading): void {
  for (const below of element.children) {
    if (SCOPES.has(below.name)) readScope(below, reading);
    else if (below.name === "w:r") visitRun(below, open, reading);
    else {
      if (below.name === "w:fldSimple") reading.fields.push(simpleField(below, reading));
      visit(below, open, reading);
    }
  }
}

function visitRun(run: XmlElement, open: OpenField[], reading: Reading): void {
  for (const element of run.children) {
    const field = open.at(-1);
    if (element.name === "w:fldChar") mark(attr(element, "w:fldCharType"), open, reading);
    else if (element.name === "w:instrText") {
      if (field === undefined || field.separated) reading.problems.push(`field code “${element.text}” outside a field`);
      else field.instruction += element.text;
    } else {
      const shown = runText({ name: "w:r", attributes: {}, children: [element], text: "" });
      for (const around of open) if (around.separated) around.result += shown;
      visit(element, open, reading);
    }
  }
}

function mark(type: string | undefined, open: OpenField[], { fields, problems }: Reading): void {
  const field = open.at(-1);
  if (type === "begin") open.push({ instruction: "", result: "", separated: false });
  else if (field === undefined) problems.push(`field mark “${type}” without a begin`);
  else if (type === "separate" && !field.separated) field.separated = true;
  else if (type === "end") {
    if (field.instruction.trim() === "") problems.push("field without an instruction");
    fields.push({ instruction: field.instruction.trim(), result: field.result });
    open.pop();
  } else problems.push(`field mark “${type}” where it does not belong`);
}

function simpleField(element: XmlElement, { problems }: Reading): Field {
  const instruction = (attr(element, "w:instr") ?? "").trim();
  if (instruction === "") problems.push("field without an instruction");
  return { instruction, result: textOf(element) };
}
