/**
 * Finds LibreOffice and poppler, and runs them. Nothing is installed or downloaded; a machine that has them on its
 * PATH, or where their installers put them on Windows and macOS, can check built files in a real office program.
 */
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

export type Office = { readonly soffice: string; readonly pdftoppm: string; readonly pdftotext: string };

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (file: string) => boolean;
};

export const PROGRAMS = ["soffice", "pdftoppm", "pdftotext"] as const;

export const thisMachine: Machine = { platform: process.platform, environment: process.env, isProgram };

/** The programs found, by name; what is missing is absent. */
export function findPrograms(machine: Machine): Partial<Office> {
  return Object.fromEntries(
    PROGRAMS.flatMap((name) => {
      const file = candidates(name, machine).find(machine.isProgram);
      return file === undefined ? [] : [[name, file]];
    }),
  );
}

/** Runs to the end, or kills the program with all it started: soffice is a launcher, and its child would stay. */
export function run(program: string, args: readonly string[], timeout = 180_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const group = process.platform !== "win32";
    const child = spawn(program, args, { detached: group, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    const timer = setTimeout(() => {
      if (group && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      else child.kill();
    }, timeout);
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(output).toString("utf8"));
      else reject(new Error(`${program} ended with ${signal ?? code}: ${Buffer.concat(complaints).toString("utf8")}`));
    });
  });
}

function candidates(name: string, machine: Machine): readonly string[] {
  const windows = machine.platform === "win32";
  // soffice.com waits for its work to end, soffice.exe returns at once.
  const files = windows ? [`${name}.com`, `${name}.exe`] : [name];
  return folders(machine).flatMap((folder) => files.map((file) => join(folder, file)));
}

function folders({ platform, environment }: Machine): readonly string[] {
  const onPath = (environment.PATH ?? environment.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  if (platform === "darwin") {
    return [...onPath, "/Applications/LibreOffice.app/Contents/MacOS", "/opt/homebrew/bin", "/usr/local/bin"];
  }
  if (platform !== "win32") return onPath;
  const roots = [environment.ProgramFiles, environment["ProgramFiles(x86)"]].filter((root) => root !== undefined);
  const installed = roots.flatMap((root) => [
    join(root, "LibreOffice", "program"),
    join(root, "poppler", "Library", "bin"),
    join(root, "poppler", "bin"),
  ]);
  return [...onPath, ...installed];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
