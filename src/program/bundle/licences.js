import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Puts the licences of bundled packages beside the bundle. */
export const licences = {
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
