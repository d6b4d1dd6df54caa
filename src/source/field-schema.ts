/**
 * A shape as JSON Schema, for editors and other programs. It is a little wider than the reader: YAML turns `7` into a number,
 * `true` into a truth and an empty field into null before a schema sees them, where this program keeps what was typed.
 */
import * as z from "zod";
import type { Language } from "../model/diagnostic.js";
import { wordsOf } from "./field-faults.js";
import type { Shape } from "./fields.js";

type Json = z.core.JSONSchema.BaseSchema;

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
    if (type !== undefined) Object.assign(field, { type: [type, "null"].flat() });
    if (values !== undefined) Object.assign(field, { enum: [...values, null] });
    if (anyOf !== undefined) Object.assign(field, { anyOf: [...anyOf, { type: "null" }] });
  }
}
