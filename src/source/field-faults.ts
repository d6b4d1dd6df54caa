/** What a person calls a field and what can be wrong with it, in words. */
import * as z from "zod";
import type { Diagnostic, Place, Sentence } from "../model/diagnostic.js";
import type { TypedValue } from "./front-matter.js";

/** What a person calls a field and what it takes, kept on its schema. */
export interface FieldWords {
  /** `Ngày ban hành`. */
  readonly name: Sentence;
  /** `ngày như 24/4/2020`. */
  readonly expected: Sentence;
  readonly basis?: string;
  /** The value of the format profile whose basis is meant; `basis` then speaks for the usual profile. */
  readonly restsOn?: string;
}

const words = z.registry<FieldWords>();

/** Attaches the words to a schema. The last call on a chain counts. */
export function field<T extends z.ZodType>(schema: T, about: FieldWords): T {
  words.add(schema, about);
  return schema;
}

export function wordsOf(schema: z.ZodType): FieldWords | undefined {
  return words.get(schema);
}

export function unknownKey(key: string, meant: string | undefined, at: Place, known: readonly string[]): Diagnostic {
  if (key === "") return namelessKey(at);
  return {
    code: "unknown-key",
    severity: "error",
    at,
    message: {
      vi: `“${key}” không phải tên khai báo mà chương trình biết.`,
      en: `There is no field named “${key}”.`,
    },
    hint:
      meant === undefined
        ? { vi: `Các khai báo dùng được: ${known.join(", ")}.`, en: `The fields are: ${known.join(", ")}.` }
        : { vi: `Có phải định ghi “${meant}” không? Sửa lại tên ở đầu dòng.`, en: `Did you mean “${meant}”?` },
  };
}

function namelessKey(at: Place): Diagnostic {
  return {
    code: "unknown-key",
    severity: "error",
    at,
    message: { vi: "Dòng này thiếu tên khai báo trước dấu hai chấm.", en: "This line lacks a name before its colon." },
    hint: { vi: "Ghi tên khai báo, hoặc xóa dòng này.", en: "Give the field's name, or delete the line." },
  };
}

export function missingField(path: string, schema: z.ZodType, at: Place): Diagnostic {
  const about = words.get(schema);
  return {
    code: "missing-field",
    severity: "error",
    at,
    message: {
      vi: `Thiếu ${lower(about?.name.vi ?? path)} (${path}).`,
      en: `${about?.name.en ?? path} (${path}) is missing.`,
    },
    ...basisOf(about),
    ...(about === undefined
      ? {}
      : {
          hint: {
            vi: `Ghi vào dòng “${path.split(".").at(-1)}:” ${about.expected.vi}.`,
            en: `Fill in “${path.split(".").at(-1)}:”: ${about.expected.en}.`,
          },
        }),
  };
}

export function wrongValue(path: string, schema: z.ZodType, typed: TypedValue, at: Place): Diagnostic {
  const about = words.get(schema);
  const shown = typeof typed === "string" ? `“${typed.trim().slice(0, 80)}”` : "";
  return {
    code: "wrong-value",
    severity: "error",
    at,
    message: {
      vi: `${about?.name.vi ?? path} (${path}) ghi ${shown === "" ? "chưa đúng dạng" : `${shown} là chưa đúng`}; cần ${about?.expected.vi ?? "giá trị khác"}.`,
      en: `${about?.name.en ?? path} (${path}) ${shown === "" ? "has the wrong form" : `cannot be ${shown}`}; expected ${about?.expected.en ?? "another value"}.`,
    },
    ...basisOf(about),
  };
}

function basisOf(about: FieldWords | undefined): Pick<Diagnostic, "basis" | "restsOn"> {
  if (about?.restsOn !== undefined) return { restsOn: about.restsOn };
  return about?.basis === undefined ? {} : { basis: about.basis };
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function wrongItem(path: string, blank: boolean, at: Place): Diagnostic {
  return {
    code: blank ? "missing-value" : "wrong-value",
    severity: "error",
    at,
    message: blank
      ? { vi: `Dòng ${path} chưa ghi giá trị.`, en: `${path} has no value.` }
      : { vi: `Giá trị của ${path} chưa đúng dạng.`, en: `The value of ${path} has the wrong form.` },
    hint: {
      vi: "Ghi giá trị sau dấu hai chấm, đúng như muốn in ra; có dấu ngoặc [ ] { } thì đặt cả giá trị trong ngoặc kép thẳng.",
      en: "Write the value after the colon as it is to be printed; put one with [ ] { } in straight quotation marks.",
    },
  };
}
