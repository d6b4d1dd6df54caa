/**
 * T-050. Handlebars' own cases are in no package, so these are made by rule: every form that frames may use, two inside each
 * other, over every kind of value, and what each prints worked out here without Handlebars. Forms that frames refuse are
 * T-047's.
 */
import { expect, test } from "vitest";
import { fillTemplate } from "../../src/template/frame.js";
import type { FrameContext } from "../../src/template/frame-program.js";

type Value = string | readonly string[] | undefined;
type Form =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | {
      readonly kind: "if" | "unless";
      readonly name: string;
      readonly shown: readonly Form[];
      readonly other: readonly Form[];
    }
  | { readonly kind: "each"; readonly name: string; readonly shown: readonly Form[]; readonly other: readonly Form[] };

const context: FrameContext & Readonly<Record<string, Value>> = {
  chu: "R&D <b> “x”",
  so: "0",
  ngoac: "{{chu}} {{{so}}}",
  trong: "",
  khong: undefined,
  mot: ["a"],
  hai: ["một & hai", "", "{{#if}}"],
  rong: [],
};
const names = Object.keys(context);

function source(form: Form): string {
  switch (form.kind) {
    case "text":
      return form.text;
    case "name":
      return `{{${form.name}}}`;
    default: {
      const other = form.other.length === 0 ? "" : `{{else}}${form.other.map(source).join("")}`;
      return `{{#${form.kind} ${form.name}}}${form.shown.map(source).join("")}${other}{{/${form.kind}}}`;
    }
  }
}

/** `inside`: the item of the loop around it, whose names are looked up with `../`. */
function printed(form: Form, inside?: string): string {
  const all = (forms: readonly Form[], item = inside): string => forms.map((each) => printed(each, item)).join("");
  if (form.kind === "text") return form.text;
  const value = form.name === "this" ? inside : context[form.name.replace("../", "")];
  const holds = value !== undefined && value.length > 0;
  switch (form.kind) {
    case "name":
      return value === undefined ? "" : String(value);
    case "if":
      return all(holds ? form.shown : form.other);
    case "unless":
      return all(holds ? form.other : form.shown);
    case "each":
      return Array.isArray(value) && holds ? value.map((item) => all(form.shown, item)).join("") : all(form.other);
  }
}

const text = (words: string): Form => ({ kind: "text", text: words });
const named = (name: string): Form => ({ kind: "name", name });

function cases(): readonly Form[] {
  const inner = (up: string): readonly Form[] => names.flatMap((name) => [named(`${up}${name}`), text(`[${name}]`)]);
  const simple = names.map(named);
  const blocks = (["if", "unless"] as const).flatMap((kind) =>
    names.flatMap((name) =>
      names.flatMap((other): Form[] => [
        { kind, name, shown: [named(other)], other: [] },
        { kind, name, shown: [text("có "), named(other)], other: [text("không "), named(other)] },
        {
          kind,
          name,
          shown: [{ kind: "unless", name: other, shown: [text("x")], other: [named(other)] }],
          other: [text("y")],
        },
      ]),
    ),
  );
  const loops = names.flatMap((name): Form[] => [
    { kind: "each", name, shown: [named("this"), text(",")], other: [] },
    { kind: "each", name, shown: [named("this"), ...inner("../")], other: [text("không")] },
    {
      kind: "each",
      name,
      shown: [{ kind: "if", name: "this", shown: [named("this")], other: [text("-")] }],
      other: inner(""),
    },
  ]);
  return [...simple, ...blocks, ...loops];
}

test("T-050 every form of a frame over every value prints what it should", () => {
  const all = cases();
  expect(all.length).toBeGreaterThan(338);
  const wrong = all.flatMap((form) => {
    const made = fillTemplate({ file: "dau.hbs", text: source(form) }, context, (value) => value);
    const due = printed(form);
    return made.value === due && made.diagnostics.length === 0 ? [] : [`${source(form)}: ${made.value} ≠ ${due}`];
  });
  expect(wrong).toEqual([]);
});
