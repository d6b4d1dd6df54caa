/** `build --to pdf` in the real program, where LibreOffice is; where it is not, one sentence and nothing written. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { isUntouchedPdf } from "../../src/render/pdf/seal.js";
import { describeOffice, pdfText } from "../support/office.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "decuong-pdf-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

function build(env: NodeJS.ProcessEnv): { status: number | null; stderr: string } {
  const words = [join(root, "dist/program/decuong.cjs"), "build", "--to", "pdf", "-o", out, "content/doan-khoi"];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: "utf8" });
  return { status, stderr };
}

// Elsewhere LibreOffice stands in usual places of its own, which an empty path does not hide.
const hidden = process.platform === "linux";

if (hidden)
  test("without LibreOffice: one sentence, exit code 2, nothing written", () => {
    const { status, stderr } = build({ ...process.env, PATH: "" });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("LibreOffice");
    expect(existsSync(join(out, "doan-khoi.pdf"))).toBe(false);
  });

describeOffice("PDF by LibreOffice", () => {
  test("the PDF holds the report and may be built again over itself", async () => {
    const pdf = join(out, "doan-khoi.pdf");
    expect(build(process.env).status).toBe(0);
    expect(await pdfText(pdf)).toContain("ĐOÀN TNCS HỒ CHÍ MINH");
    expect(isUntouchedPdf(new Uint8Array(readFileSync(pdf)))).toBe(true);
    expect(build(process.env).status).toBe(0);
  });
});
