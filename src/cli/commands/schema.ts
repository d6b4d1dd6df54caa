/** `decuong schema`: prints JSON Schemas. They are generated from the program's own checks, so they are always current. */

import { UsageError } from "../../batch/usage-error.js";
import { annexShape } from "../../content/annex-file.js";
import { reportShape } from "../../content/report-shape.js";
import { sectionShape } from "../../content/section-file.js";
import type { Host } from "../../host/host.js";
import type { Language } from "../../model/diagnostic.js";
import { findingsSchema } from "../../print/json-schema.js";
import { partialShapeSchema, shapeSchema } from "../../source/field-schema.js";
import { manifestShape } from "../../template/outline.js";
import { profileSchema } from "../../template/profile-schema.js";
import type { Command } from "../command.js";

const schemas: Readonly<Record<string, (language: Language, host: Host) => object>> = {
  findings: findingsSchema,
  "bao-cao": (language) => shapeSchema(reportShape, "bao-cao.md", language),
  muc: (language) =>
    shapeSchema(sectionShape, { vi: "Tệp của một mục", en: "The file of an entry" }[language], language),
  "phu-luc": (language) =>
    shapeSchema(annexShape, { vi: "Tệp của một phụ lục", en: "The file of an annex" }[language], language),
  chung: (language) => partialShapeSchema(reportShape, "chung.md", language),
  mau: (language) => shapeSchema(manifestShape, "mau.md", language),
  "the-thuc": (language, host) => profileSchema(host, language),
};
const names = Object.keys(schemas);

export const schema: Command = {
  name: "schema",
  usage: { vi: `decuong schema <${names.join("|")}>`, en: `decuong schema <${names.join("|")}>` },
  summary: {
    vi: "In JSON Schema của kết quả kiểm tra hoặc của các dòng khai báo, cho trình soạn thảo và chương trình khác.",
    en: "Prints the JSON Schema of the findings or of the fields, for editors and other programs.",
  },
  options: [],
  examples: names.map((name) => `decuong schema ${name}`),
  run: async ({ positionals }, { host, streams, language }) => {
    const [name = "", more] = positionals;
    const make = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (make === undefined || more !== undefined) {
      throw new UsageError({
        vi: `Ghi một tên: ${names.join(", ")}.`,
        en: `Name one of: ${names.join(", ")}.`,
      });
    }
    streams.out(`${JSON.stringify(make(language, host), null, 2)}\n`);
    return 0;
  },
};
