/**
 * Runs LibreOffice, if installed, to make a PDF. This is the only place that starts another program, and only on request. It
 * works on a copy in a private folder with its own profile, so nothing of the user's is touched.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const usualPlaces = [
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** The program's path, or undefined if it is not installed. */
export function findOffice(): string | undefined {
  const names = process.platform === "win32" ? ["soffice.exe", "soffice.com"] : ["soffice", "libreoffice"];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

const longestMs = 180_000;

/** The document as PDF, or undefined if LibreOffice fails. */
export function officePdf(office: string, docx: Uint8Array): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), "decuong-"));
  try {
    const source = join(folder, "van-ban.docx");
    const profile = join(folder, "profile");
    mkdirSync(profile);
    writeFileSync(source, docx);
    const words = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    spawnSync(office, [...words, "--convert-to", "pdf", "--outdir", folder, source], {
      timeout: longestMs,
      stdio: "ignore",
    });
    const made = join(folder, "van-ban.pdf");
    return existsSync(made) ? new Uint8Array(readFileSync(made)) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
