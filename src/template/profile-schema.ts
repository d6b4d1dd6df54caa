/**
 * Makes the JSON Schema of `the-thuc.md` from the values of the program's own profiles and the form that each must have. A
 * profile may extend another, so no value is required; names of roles, bodies and marks are free.
 */
import type { Host } from "../host/host.js";
import type { Language, Sentence } from "../model/diagnostic.js";
import { profileIds } from "./library.js";
import { valueForms } from "./profile.js";
import { certaintyWords } from "./profile-file.js";
import type { ValueForm } from "./value-reader.js";

type Schema = Record<string, unknown>;
type Group = Map<string, Group | ValueForm>;

export function profileSchema(host: Host, language: Language): object {
  const folders = [host.ownTemplates];
  const root: Group = new Map();
  for (const id of profileIds(host, folders)) {
    for (const [path, form] of valueForms(host, folders, id)) add(root, path.split("."), form);
  }
  return {
    title: "the-thuc.md",
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...groupSchema(root, "", language),
  };
}

function add(group: Group, [key = "", ...rest]: readonly string[], form: ValueForm): void {
  const here = group.get(key);
  if (rest.length === 0) {
    if (!(here instanceof Map)) group.set(key, form);
    return;
  }
  const inner: Group = here instanceof Map ? here : new Map();
  group.set(key, inner);
  add(inner, rest, form);
}

/** Groups whose names are the profile's own: what a role, a body, a mark or a word is called. */
const freeNames = /^(vai_tro|de_muc|do_mat|do_khan|thanh_phan|dong_khung|ky\.theo_loai|ky_hieu\.(co_quan|ten_loai))$/;

function groupSchema(group: Group, path: string, language: Language): Schema {
  const properties: Record<string, Schema> = {};
  if (path !== "")
    properties["can_cu"] = { type: "string", pattern: `^[^|]*${certain}$`, description: basis[language] };
  for (const [key, inner] of [...group].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const at = path === "" ? key : `${path}.${key}`;
    properties[key] = inner instanceof Map ? groupSchema(inner, at, language) : valueSchema(inner, language);
  }
  return {
    type: "object",
    properties,
    additionalProperties: freeNames.test(path) ? othersOf(group, path, language) : false,
  };
}

/** Other names in such a group take the same form. */
function othersOf(group: Group, path: string, language: Language): Schema {
  const whole: Group = new Map();
  for (const inner of group.values()) {
    if (!(inner instanceof Map)) return valueSchema("text", language);
    for (const [key, form] of inner) whole.set(key, form);
  }
  return groupSchema(whole, `${path}.*`, language);
}

const certain = `(\\s+\\|\\s+(${certaintyWords.join("|")})\\s*)?`;
// YAML turns plain numbers and yes or no into other kinds of values before a schema sees them.
const anyValue = ["string", "number", "boolean", "null"];

const patterns: Readonly<Record<ValueForm, string | undefined>> = {
  text: undefined,
  mm: "-?\\d+(\\.\\d+)?\\s*(mm)?",
  pt: "-?\\d+(\\.\\d+)?\\s*(pt)?",
  number: "-?\\d+(\\.\\d+)?",
  flag: "(co|khong)",
  widths: "\\d+(\\.\\d+)?(\\s+\\d+(\\.\\d+)?)*\\s*(mm)?",
};

function valueSchema(form: ValueForm, language: Language): Schema {
  const value = patterns[form];
  const described = { description: `${forms[form][language]} ${each[language]}` };
  if (value === undefined) {
    return { anyOf: [{ type: anyValue }, { type: "array", items: { type: anyValue } }], ...described };
  }
  return { type: anyValue, pattern: `^${value}(\\s+\\|[^|]*${certain})?$`, ...described };
}

const basis: Sentence = {
  vi: "Căn cứ của cả nhóm: văn bản và điểm, sau dấu | là mức tin cậy.",
  en: "The basis of the whole group: text and point, after | how sure it is.",
};
const each: Sentence = {
  vi: "Có thể ghi thêm: | căn cứ | mức tin cậy.",
  en: "May be followed by: | basis | how sure it is.",
};
const forms: Readonly<Record<ValueForm, Sentence>> = {
  text: { vi: "Chữ.", en: "Text." },
  mm: { vi: "Số kèm đơn vị mm.", en: "A number with the unit mm." },
  pt: { vi: "Số kèm đơn vị pt.", en: "A number with the unit pt." },
  number: { vi: "Số.", en: "A number." },
  flag: { vi: "co hoặc khong.", en: "co or khong." },
  widths: { vi: "Các độ rộng tính bằng mm, cách nhau một dấu cách.", en: "Widths in mm, separated by spaces." },
};
