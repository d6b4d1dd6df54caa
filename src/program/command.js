/**
 * Puts the command `decuong` into the package (`prepack`) and removes it from the checkout again (`postpack`). package.json
 * names a folder of commands instead of a file: if a checkout has a command of its own, npx does not run what npm ci linked but
 * installs the checkout again for every user, and fails where the files belong to another user.
 */
import * as fs from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../dist/command/", import.meta.url));
fs.rmSync(folder, { recursive: true, force: true });
if (process.argv[2] === "add") {
  fs.mkdirSync(`${folder}bin`, { recursive: true });
  // A file without an extension, as a command has to be, is CommonJS only if its package says so.
  fs.writeFileSync(`${folder}package.json`, '{ "type": "commonjs" }\n');
  fs.writeFileSync(`${folder}bin/decuong`, '#!/usr/bin/env node\nrequire("../../program/decuong.cjs");\n', {
    mode: 0o755,
  });
}
