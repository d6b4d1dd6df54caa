/** Before all tests: where the office programs are absent, one line names every file of tests that does without them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { office } from "./wish.js";

const tests = fileURLToPath(new URL("../../", import.meta.url));

export default function setup(): void {
  // Where they are required, the test files themselves fail.
  if (process.env["DECUONG_OFFICE"] === "required" || office() !== undefined) return;
  const files = (readdirSync(tests, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => /^describeOffice\(/m.test(readFileSync(`${tests}${file}`, "utf8")))
    .map((file) => `test/${file.replaceAll("\\", "/")}`);
  process.stderr.write(`office: not run without LibreOffice and poppler: the pages of ${files.sort().join(", ")}\n`);
  process.env["DECUONG_OFFICE_TOLD"] = "1";
}
