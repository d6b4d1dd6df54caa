/**
 * A shape as JSON Schema, for editors and other programs. It is a little wider than the reader: YAML turns `7` into a number,
 * `true` into a truth and an empty field into null before a schema sees them, where this program keeps what was typed.
 */
import * as z from "zod";
import type { Language } from "../model/diagnostic.js";
import { wordsOf } from "./field-words.js";
import type { Shape } from "./fields.js";

type Json = z.core.JSONSchema.BaseSchema;

/** The same fields where each may be left out, since another file may give it. */
export function partialShapeSchema(shape: Shape, title: string, language: Language): object {
  const optional = Object.entries(shape).map(([key, field]) => [key, field.optional()]);
  return shapeSchema(Object.fromEntries(optional) as Shape, title, language);
}

export function shapeSchema(shape: Shape, title: string, language: Language): object {
  const made = z.toJSONSchema(z.object(shape), {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const words = wordsOf(zodSchema as unknown as z.ZodType);
      if (words !== undefined) {
        const basis = words.basis === undefined ? "" : ` (${words.basis})`;
        jsonSchema.description = `${words.name[language]}: ${words.expected[language]}${basis}.`;
      }
      if (jsonSchema.type === "string" && jsonSchema.enum === undefined) {
        jsonSchema.type = ["string", "number", "boolean"] as unknown as "string";
      }
      if (jsonSchema.enum?.includes("true") === true) {
        Object.assign(jsonSchema, { type: ["string", "boolean"], enum: [...jsonSchema.enum, true, false] });
      }
      // A name is a text, whatever its value.
      if (typeof jsonSchema.propertyNames === "object") jsonSchema.propertyNames = { type: "string" };
      // Not every program that reads schemas knows classes of letters.
      if (jsonSchema.pattern?.includes("\\p{") === true) delete jsonSchema.pattern;
      if (jsonSchema.properties !== undefined) closed(jsonSchema);
    },
  });
  return { title, ...made };
}

/** Other names are errors; a field that may be left out may be left empty. */
function closed(schema: Json): void {
  schema.additionalProperties = false;
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (schema.required?.includes(key) === true || typeof field === "boolean") continue;
    const { type, enum: values, anyOf } = field as Json;
    // zod comes to a shape once for each layer around it, so null may be there already.
    if (type !== undefined) Object.assign(field, { type: [...new Set([type, "null"].flat())] });
    if (values !== undefined) Object.assign(field, { enum: [...new Set([...values, null])] });
    if (anyOf !== undefined && !anyOf.some((each) => typeof each === "object" && each.type === "null"))
      Object.assign(field, { anyOf: [...anyOf, { type: "null" }] });
  }
}
