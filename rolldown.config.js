import { defineConfig } from "rolldown";

/** V8 keeps a text of plain letters in half the room, and reads it in half the time. */
const plainLetters = {
  name: "plain-letters",
  generateBundle: {
    order: "post",
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        chunk.code = chunk.code.replace(
          /[^\x00-\x7F]/g,
          (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
      }
    },
  },
};

export default defineConfig({
  input: { start: "src/cli/start.ts" },
  platform: "node",
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  checks: { eval: false },
  plugins: [plainLetters],
  output: {
    dir: "dist/program",
    format: "cjs",
    entryFileNames: "[name]-[hash].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: true,
    codeSplitting: {
      groups: [
        { name: "core", priority: 3, test: /src[\\/](?:compile|diagnostics|host[\\/](?!office)|model|source|content|template|assemble|check)/ },
        { name: "docx", priority: 2, test: /node_modules[\\/]docx/ },
        { name: "render", priority: 1, test: /src[\\/]render/ },
        { name: "catalogue", priority: 1, test: /src[\\/]catalogue/ },
      ],
    },
  },
});
