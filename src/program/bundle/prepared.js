/**
 * Reads the program's own templates at build time, so that no run has to. Uses the program's modules, as tsc left them in
 * `dist`.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Handlebars from "handlebars";

export function prepared(dist) {
  const own = (file) => import(pathToFileURL(resolve(dist, file)).href);
  return [
    filling("src/source/prepared.ts", /\{\s*clean: \{\},\s*yaml: \{\},\s*letters: \[\]\s*\}/, async () => {
      const table = tableOf("templates", {
        ...(await own("source/yaml.js")),
        ...(await own("source/prepared.js")),
        ...(await own("source/text.js")),
      });
      return `JSON.parse(${JSON.stringify(JSON.stringify(table))})`;
    }),
    filling("src/template/prepared-frames.ts", /new Map\(\[\]\)/, async () => {
      const frames = framesIn("templates", {
        ...(await own("source/text.js")),
        ...(await own("template/frame-program.js")),
      });
      return `new Map([${frames.join(",\n")}])`;
    }),
  ];
}

/** Replaces the empty table of a module by the text that `make` returns. */
function filling(module, empty, make) {
  return {
    name: `filling ${module}`,
    transform: {
      filter: { id: new RegExp(`${module.replaceAll("/", "[\\\\/]").replaceAll(".", "\\.")}$`) },
      handler: async (code) => {
        if (!empty.test(code)) throw new Error(`${module} has no empty table to fill`);
        const table = await make();
        return code.replace(empty, () => table);
      },
    },
  };
}

function framesIn(folder, { readText, readProgram, frameOptions }) {
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

function tableOf(folder, { readText, readYaml, digestOf }) {
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
