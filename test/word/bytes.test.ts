/** Same input, same bytes: twice in one process, in two processes, time zones, locales and folders. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { renderDocx } from "../../src/render/docx/document.js";
import { reportOf, sample } from "../support/samples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "decuong-bytes-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("rendered again in the same process, after another report", () => {
  const made = sample("content/so-giao-duc");
  renderDocx(reportOf(sample("content/doan-khoi")));
  expect(Buffer.from(renderDocx(reportOf(made))).equals(Buffer.from(made.bytes))).toBe(true);
});

test("built by the program in another folder, time zone and locale", () => {
  const folder = join(scratch, "thư mục khác");
  cpSync(join(root, "content/so-giao-duc"), join(folder, "so-giao-duc"), { recursive: true });
  cpSync(join(root, "templates"), join(folder, "templates"), { recursive: true });
  const main = join(root, "dist/cli/main.js");
  for (const [TZ, LC_ALL] of [
    ["America/New_York", "C"],
    ["Asia/Ho_Chi_Minh", "vi_VN.UTF-8"],
  ]) {
    const out = join(scratch, `out-${LC_ALL}`);
    execFileSync(process.execPath, [main, "build", "so-giao-duc", "-o", out], {
      cwd: folder,
      env: { ...process.env, TZ, LC_ALL },
    });
    const built = readFileSync(join(out, "so-giao-duc.docx"));
    expect(built.equals(Buffer.from(sample("content/so-giao-duc").bytes))).toBe(true);
  }
});
