/**
 * Elements of one form differ only in what stands in them: a form is made by npm docx once, written once, and filled in from
 * then on. Where the library itself needs the document, to lay out its pages or to compile it whole, all is made anew.
 */
import { type ParagraphChild, type TextRun, XmlComponent } from "docx";
import { type Form, xmlOf } from "./xml.js";

export interface Making {
  /** A run of one text. `key`: of its form, that is, of all that `make` knows but the text. */
  readonly run: (key: string, make: (text: string) => TextRun, text: string) => ParagraphChild;
  /** An element around others, which are named `inside`: `w:r`. */
  readonly filled: <C extends XmlComponent | ParagraphChild, T extends XmlComponent>(
    key: string,
    make: (children: readonly C[]) => T,
    inside: string,
    children: readonly C[],
  ) => T;
}

/** Every element an object of npm docx. */
export const anew: Making = {
  run: (_, make, text) => make(text),
  filled: (_, make, __, children) => make(children),
};

/** Elements that only `xml.ts` can write quickly; whoever asks one for more gets npm docx's own. */
export const fromForms: Making = {
  run: (key, make, text) => {
    const form = formOf(`w:r ${key}`, () => make(gap));
    return new Filled(form, text, () => make(text)) as unknown as ParagraphChild;
  },
  filled: (key, make, inside, children) => {
    type Made = ReturnType<typeof make>;
    const form = formOf(key, () => make([new Gap(inside) as unknown as (typeof children)[number]]));
    return new Filled(form, children, () => make(children)) as unknown as Made;
  },
};

/** A sign that no text of a report keeps (source/text.ts), and that XML is written with as it stands. */
const gap = "\uFFFF";

class Gap extends XmlComponent {
  /** What npm docx looks for in a row of a table. */
  readonly cells: readonly unknown[] = [];
  readonly form: Form = { name: "", before: gap, after: "" };
  readonly inside = "";
}

/** Named as what it stands for, since npm docx goes by that. */
class Filled extends XmlComponent {
  readonly cells: readonly unknown[] = [];

  constructor(
    readonly form: Form,
    /** A text, or elements. */
    readonly inside: string | readonly unknown[],
    private readonly made: () => XmlComponent,
  ) {
    super(form.name);
  }

  override prepForXml(context: Parameters<XmlComponent["prepForXml"]>[0]): ReturnType<XmlComponent["prepForXml"]> {
    return this.made().prepForXml(context);
  }
}

const forms = new Map<string, Form>();
/** Those of cells differ by the widths of their columns, so every table brings a few. */
const most = 2_000;

function formOf(key: string, make: () => XmlComponent): Form {
  const known = forms.get(key);
  if (known !== undefined) return known;
  // A form is written without a document around it: what asks for one is no form.
  const [before = "", after, more] = xmlOf(make(), { file: undefined, viewWrapper: undefined, stack: [] }).split(gap);
  if (after === undefined || more !== undefined) throw new Error(`what is filled in stands not once in ${key}`);
  const made = { name: /^<([^\s/>]+)/.exec(before)?.[1] ?? "", before, after };
  if (forms.size >= most) forms.clear();
  forms.set(key, made);
  return made;
}
