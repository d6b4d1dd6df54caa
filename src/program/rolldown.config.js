/**
 * Bundles the program into a few files under dist/bundle, so that modules are resolved at build time instead of at every start.
 * Runs on the output of tsc in dist.
 */
import { join } from "node:path";
import { defineConfig } from "rolldown";
import { letterClasses } from "./bundle/letter-classes.js";
import { licences } from "./bundle/licences.js";
import { prepared } from "./bundle/prepared.js";

/** A package that few runs need is loaded on demand; in the bundle the bundler's own `require` does that. */
const whenAskedFor = {
  name: "when-asked-for",
  transform: {
    filter: { code: /createRequire/ },
    handler: (code) => code.replace(/^(?:import \{ createRequire \} .*|const require = createRequire.*)$/gm, ""),
  },
};

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

/**
 * V8 stores an ASCII text in half the memory and reads it in half the time. A text that `program/loader.cts` can use unchanged
 * need not be concatenated first.
 */
const plainLetters = {
  name: "plain-letters",
  generateBundle: {
    order: "post",
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const code = chunk.code.replace(/[\u0080-\uFFFF]/g, (sign) => {
          return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
        });
        chunk.code = `(function (exports, require, module, __filename, __dirname) { ${code}\n})`;
      }
    },
  },
};

/** `dist`: the folder that holds the output of tsc and receives the bundle. */
export const bundleOf = (dist) => ({
  input: { start: "src/program/start.ts", worker: "src/batch/worker.ts", store: "src/host/store.ts" },
  platform: "node",
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  // Turns off the warning about slow plugins.
  checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
  plugins: [...prepared(dist), letterClasses, whenAskedFor, noEngines, plainLetters, licences],
  output: {
    dir: join(dist, "bundle"),
    format: "cjs",
    entryFileNames: "[name]-[hash].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: true,
    codeSplitting: {
      // A group of higher priority takes its dependencies along unless another group has them.
      groups: [
        // For parsing the command line: `--version`, `--help` and a mistyped command load nothing else.
        {
          name: "base",
          priority: 6,
          test: /src[\\/](?:host[\\/](?:host|node-host|paths|watch-folder|whole-file)|language[\\/](?:similar|memo|diacritics)|batch[\\/](?:usage-error|version)|program[\\/]heap)\./,
        },
        // Stores results and compiled code.
        { name: "files", priority: 5.8, test: /src[\\/]host[\\/]store\./ },
        // For a run that finds all its results in the cache.
        {
          name: "data",
          priority: 5.5,
          test: /src[\\/](?:host[\\/](?!office|threads)|model|content[\\/]report-name)/,
        },
        {
          name: "core",
          priority: 5,
          test: /src[\\/](?:compile|host[\\/](?!office|threads)|model|language|findings|source|content|template|assemble|check)/,
        },
        // HTML needs no Word library, and only a contents list needs page counts.
        { name: "render", priority: 4, test: /src[\\/]render[\\/](?!word)/ },
        { name: "layout", priority: 3, test: /node_modules[\\/]docx[\\/]dist[\\/]layout/ },
        { name: "docx", priority: 2, test: /node_modules[\\/]docx/ },
        { name: "word", priority: 1, test: /src[\\/]render[\\/]word/ },
        { name: "catalogue", priority: 1, test: /src[\\/]catalogue/ },
        // Small modules of every check and build, also of those on a thread.
        {
          name: "report",
          priority: 1,
          test: /src[\\/](?:batch[\\/](?:results|verdict)|print[\\/](?:findings|fingerprint|habits|record|summary|wrap))\./,
        },
        {
          name: "batch",
          priority: 1,
          test: /src[\\/](?:batch[\\/](?:baseline|find-reports|context|interruptible|jobs|once-per-run|patterns|progress|run-all)|cli[\\/](?:options?|plan|print-options|run-printer)|print[\\/](?:formats|totals))\./,
        },
      ],
    },
  },
});

export default defineConfig(bundleOf("dist"));
