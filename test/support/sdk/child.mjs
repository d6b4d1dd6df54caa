/**
 * Microsoft's validator on the files named, a line of JSON each. It is a process of its own, ended by hand: the WebAssembly
 * inside takes a third of a gigabyte and never lets its process end by itself.
 */
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

const lines = [];
for (const file of process.argv.slice(2)) {
  // Its guide asks for an ArrayBuffer; it takes nothing but a Uint8Array.
  const faults = await validate(new Uint8Array(readFileSync(file)), "docx", "Microsoft365");
  lines.push(JSON.stringify(faults.map(({ description, path }) => ({ description, ...path }))));
}
process.stdout.write(`${lines.join("\n")}\n`, () => process.exit(0));
