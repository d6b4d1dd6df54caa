/** What the build reads of the templates that come with the program, so that no run has to. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import Handlebars from "handlebars";
import { digestOf } from "../../../dist/source/prepared.js";
import { readText } from "../../../dist/source/text.js";
import { readYaml } from "../../../dist/source/yaml.js";
import { frameOptions, readProgram } from "../../../dist/template/frame-program.js";

/** The templates that come with the program are read once, here (see src/source/prepared.ts). */
export const preparedTemplates = {
  name: "prepared-templates",
  transform: {
    filter: { id: /src[\\/]source[\\/]prepared\.ts$/ },
    handler: (code) => {
      const empty = /\{\s*clean: \{\},\s*yaml: \{\},\s*letters: \[\]\s*\}/;
      if (!empty.test(code)) throw new Error("src/source/prepared.ts has no empty table to fill");
      return code.replace(empty, () => `JSON.parse(${JSON.stringify(JSON.stringify(tableOf("templates")))})`);
    },
  },
};

/** Their frames are compiled (see src/template/prepared-frames.ts). */
export const preparedFrames = {
  name: "prepared-frames",
  transform: {
    filter: { id: /src[\\/]template[\\/]prepared-frames\.ts$/ },
    handler: (code) => {
      const empty = "new Map([])";
      if (!code.includes(empty)) throw new Error("src/template/prepared-frames.ts has no empty table to fill");
      return code.replace(empty, () => `new Map([${framesIn("templates").join(",\n")}])`);
    },
  },
};

function framesIn(folder) {
  const texts = filesIn(folder).filter((path) => path.endsWith(".hbs"));
  return texts.flatMap((path) => {
    const { text } = readText(path, readFileSync(path)).value;
    const { names, fault } = readProgram(text);
    if (fault !== undefined) return [];
    const program = Handlebars.precompile(text, frameOptions);
    return [`[${JSON.stringify(text)}, { names: ${JSON.stringify(names)}, program: ${program} }]`];
  });
}

function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).sort();
  return paths.map((path) => join(folder, path)).filter((path) => statSync(path).isFile());
}

function tableOf(folder) {
  const [clean, yaml, letters] = [{}, {}, []];
  for (const path of filesIn(folder)) {
    if (basename(path) === "README.md") continue;
    const bytes = readFileSync(path);
    const { value, diagnostics } = readText(path, bytes);
    if (diagnostics.length > 0) continue;
    clean[digestOf(bytes)] = bytes.length;
    const block = /^---\n(.*?)\n---\n/s.exec(value.text)?.[1];
    if (block === undefined) continue;
    const typed = { file: path, first: 2, lines: block.split("\n") };
    const { data, usable, nodes, diagnostics: faults } = readYaml(typed, block, () => ({}));
    if (!usable || faults.length > 0) continue;
    const places = [...(nodes ?? [])].map(([name, { key, value }]) => [name, ...key, ...value]);
    yaml[digestOf(block)] = { data, nodes: places };
    letters.push(block.length);
  }
  return { clean, yaml, letters };
}
