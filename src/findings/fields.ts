/** What can be wrong with the fields of a file, whatever they are about. */
import type { Sentence } from "../model/diagnostic.js";
import { unnamedFile } from "./explains.js";
import { kind } from "./kind.js";

/** What a person calls a field and what it takes; nothing where it has no words of its own. */
type Words = { readonly name: Sentence; readonly expected: Sentence } | undefined;

type UnknownKey =
  | { why: "unlike"; key: string; meant: string | undefined; known: readonly string[] }
  | { why: "nameless" };

export const unknownKey = kind<UnknownKey>("unknown-key", {
  chapter: "fields",
  weight: "error",
  title: { vi: "Tên khai báo lạ", en: "An unknown field" },
  cases: {
    unlike: {
      message: ({ key }) => ({
        vi: `“${key}” không phải tên khai báo mà chương trình biết.`,
        en: `There is no field named “${key}”.`,
      }),
      hint: ({ meant, known }) =>
        meant === undefined
          ? { vi: `Các khai báo dùng được: ${known.join(", ")}.`, en: `The fields are: ${known.join(", ")}.` }
          : { vi: `Có phải định ghi “${meant}” không? Sửa lại tên ở đầu dòng.`, en: `Did you mean “${meant}”?` },
    },
    nameless: {
      message: {
        vi: "Dòng này thiếu tên khai báo trước dấu hai chấm.",
        en: "This line lacks a name before its colon.",
      },
      hint: { vi: "Ghi tên khai báo, hoặc xóa dòng này.", en: "Give the field's name, or delete the line." },
    },
  },
});

type MissingField = { why: "field"; path: string; words: Words } | { why: "subject" };

/** Of an outline without a subject line, the report's own is asked for. */
export const missingField = kind<MissingField>("missing-field", {
  chapter: "fields",
  weight: "error",
  explains: unnamedFile,
  title: { vi: "Thiếu một khai báo bắt buộc", en: "A field is missing" },
  basis: "Hướng dẫn 36-HD/VPTW, các điểm từ 1.2 đến 1.9, tùy khai báo",
  cases: {
    field: {
      message: ({ path, words }) => ({
        vi: `Thiếu ${lower(words?.name.vi ?? path)} (${path}).`,
        en: `${words?.name.en ?? path} (${path}) is missing.`,
      }),
      hint: ({ path, words }) =>
        words && {
          vi: `Ghi vào dòng “${path.split(".").at(-1)}:” ${words.expected.vi}.`,
          en: `Fill in “${path.split(".").at(-1)}:”: ${words.expected.en}.`,
        },
    },
    subject: {
      message: {
        vi: "Thiếu trích yếu (trich_yeu); mẫu này không có trích yếu sẵn.",
        en: "The subject line (trich_yeu) is missing, and the template has none of its own.",
      },
      hint: {
        vi: "Thêm vào bao-cao.md dòng “trich_yeu:” với nội dung tóm tắt của văn bản.",
        en: "Add “trich_yeu:” to bao-cao.md with what the document is about.",
      },
    },
  },
});

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const writeValue: Sentence = {
  vi: "Ghi giá trị sau dấu hai chấm, đúng như muốn in ra; có dấu ngoặc [ ] { } thì đặt cả giá trị trong ngoặc kép thẳng.",
  en: "Write the value after the colon as it is to be printed; put one with [ ] { } in straight quotation marks.",
};

export const missingValue = kind<{ path: string }>("missing-value", {
  chapter: "fields",
  weight: "error",
  explains: unnamedFile,
  title: { vi: "Số liệu chưa có giá trị", en: "A fact has no value" },
  message: ({ path }) => ({ vi: `Dòng ${path} chưa ghi giá trị.`, en: `${path} has no value.` }),
  hint: writeValue,
});

type WrongValue =
  | { why: "field"; path: string; words: Words; typed: string | undefined }
  | { why: "item"; path: string }
  | { why: "unit"; of: "kind" | "field"; typed: string; meant: string };

/** `typed`: where it is one text; a kind of unit or field of work is held to what the outline knows. */
export const wrongValue = kind<WrongValue>("wrong-value", {
  chapter: "fields",
  weight: "error",
  explains: unnamedFile,
  title: { vi: "Giá trị khai báo chưa đúng dạng", en: "A field has the wrong form" },
  cases: {
    field: {
      message: ({ path, words, typed }) => ({
        vi: `${words?.name.vi ?? path} (${path}) ghi ${typed === undefined ? "chưa đúng dạng" : `“${typed}” là chưa đúng`}; cần ${words?.expected.vi ?? "giá trị khác"}.`,
        en: `${words?.name.en ?? path} (${path}) ${typed === undefined ? "has the wrong form" : `cannot be “${typed}”`}; expected ${words?.expected.en ?? "another value"}.`,
      }),
    },
    item: {
      message: ({ path }) => ({
        vi: `Giá trị của ${path} chưa đúng dạng.`,
        en: `The value of ${path} has the wrong form.`,
      }),
      hint: writeValue,
    },
    unit: {
      message: ({ of, typed, meant }) => ({
        vi: `${of === "kind" ? "Loại đơn vị" : "Lĩnh vực hoạt động"} ghi “${typed}” chưa đúng; tên dùng trong đề cương và thể thức là “${meant}”.`,
        en: `“${typed}” is not a value that outline and profiles know; they use “${meant}”.`,
      }),
      hint: ({ meant }) => ({ vi: `Sửa thành “${meant}”.`, en: `Change it to “${meant}”.` }),
    },
  },
});
