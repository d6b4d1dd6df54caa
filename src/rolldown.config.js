/**
 * The program as it is installed, in a few files under dist/program: modules are found and loaded once, here, instead of
 * at every start. Runs on what tsc left in dist.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { defineConfig } from "rolldown";
import { readYaml } from "../dist/source/front-matter.js";
import { digestOf } from "../dist/source/prepared.js";
import { readText } from "../dist/source/text.js";

/** The templates that come with the program are read once, here (see src/source/prepared.ts). */
const preparedTemplates = {
  name: "prepared-templates",
  transform: {
    filter: { id: /src[\\/]source[\\/]prepared\.ts$/ },
    handler: (code) => {
      const empty = /\{\s*clean: \[\],\s*yaml: \{\}\s*\}/;
      if (!empty.test(code)) throw new Error("src/source/prepared.ts has no empty table to fill");
      return code.replace(empty, () => `JSON.parse(${JSON.stringify(JSON.stringify(tableOf("templates")))})`);
    },
  },
};

function tableOf(folder) {
  const [clean, yaml] = [[], {}];
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isFile() || basename(path) === "README.md") continue;
    const bytes = readFileSync(path);
    const { value, diagnostics } = readText(path, bytes);
    if (diagnostics.length > 0) continue;
    clean.push(digestOf(bytes));
    const block = /^---\n(.*?)\n---\n/s.exec(value.text)?.[1];
    if (block === undefined) continue;
    const { data, usable, lines, diagnostics: faults } = readYaml(path, block, 0, () => ({}));
    if (usable && faults.length === 0) yaml[digestOf(block)] = { data, lines: [...lines] };
  }
  return { clean, yaml };
}

/**
 * gray-matter's own engines, one of which runs text as a program, are never used (src/source/front-matter.ts gives it its
 * only one): they stay out, with the YAML parser that they bring.
 */
const noEngines = {
  name: "no-engines",
  transform: {
    filter: { id: /gray-matter[\\/]lib[\\/]engines\.js$/ },
    handler: () => "module.exports = {};",
  },
};

/** V8 keeps a text of plain letters in half the room, and reads it in half the time. */
const plainLetters = {
  name: "plain-letters",
  generateBundle: {
    order: "post",
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        chunk.code = chunk.code.replace(/[\u0080-\uFFFF]/g, (sign) => {
          return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
        });
      }
    },
  },
};

/** What is copied into the bundle keeps its licence beside it. */
const licences = {
  name: "licences",
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
    const folders = modules.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
    const parts = [...new Set(folders.filter((folder) => folder !== undefined))].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = ["LICENSE", "LICENSE.md", "LICENCE", "license", "LICENSE.txt"].find((each) =>
        existsSync(join(folder, each)),
      );
      const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
      return `${name} ${version} (${license})${text}`;
    });
    this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: `${parts.join("\n\n---\n\n")}\n` });
  },
};

export default defineConfig({
  input: { start: "src/cli/start.ts", worker: "src/cli/worker.ts" },
  platform: "node",
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  checks: { ineffectiveDynamicImport: false },
  plugins: [preparedTemplates, noEngines, plainLetters, licences],
  output: {
    dir: "dist/program",
    format: "cjs",
    entryFileNames: "[name]-[hash].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: true,
    codeSplitting: {
      // What is of a higher priority takes what it needs along, unless that is taken already.
      groups: [
        {
          name: "core",
          priority: 5,
          test: /src[\\/](?:compile|diagnostics|host[\\/](?!office|threads)|model|source|content|template|assemble|check)/,
        },
        // A page for the web needs no Word, and only a contents list needs pages counted.
        { name: "render", priority: 4, test: /src[\\/]render[\\/](?!docx)/ },
        { name: "layout", priority: 3, test: /node_modules[\\/]docx[\\/]dist[\\/]layout/ },
        { name: "docx", priority: 2, test: /node_modules[\\/]docx/ },
        { name: "word", priority: 1, test: /src[\\/]render[\\/]docx/ },
        { name: "catalogue", priority: 1, test: /src[\\/]catalogue/ },
        // Small modules of every check and build, also of those on a thread.
        {
          name: "report",
          priority: 1,
          test: /src[\\/](?:cli[\\/](?:one-report|usage-error|verdict)|print[\\/](?:findings|fingerprint|habits|record|summary|wrap))\./,
        },
        {
          name: "batch",
          priority: 1,
          test: /src[\\/]cli[\\/](?:baseline|check-options|every-report|find-reports|interruptible|jobs|print-options|patterns|printer|progress|shard|shared-options|told-once|version)\./,
        },
      ],
    },
  },
});
