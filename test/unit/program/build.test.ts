/** How dist/ comes about: whole or not at all, once for the same sources, and with a command that npx finds. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, scratchFolder } from "../../support/on-disk.js";

const scratch = scratchFolder("dựng");
afterAll(scratch.remove);
const checkout = join(scratch.fresh(), "decuong");

/** Everything that is said. */
function build(): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/program/build.js"], {
    cwd: checkout,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  mkdirSync(join(checkout, "node_modules/.bin"), { recursive: true });
  for (const name of [
    "src",
    "templates",
    "test/cases",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
  ]) {
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  }
  for (const name of readdirSync(join(root, "node_modules")).filter((each) => !each.startsWith("."))) {
    symlinkSync(join(root, "node_modules", name), join(checkout, "node_modules", name), "junction");
  }
});

describe("the build", () => {
  test("says nothing, leaves nothing beside dist, and links the command", () => {
    expect(build()).toEqual({ status: 0, said: "" });
    expect(readdirSync(checkout).filter((name) => name.includes("dist"))).toEqual(["dist"]);
    const command = join(checkout, "node_modules/.bin/decuong");
    const said = execFileSync(process.platform === "win32" ? `${command}.cmd` : command, ["--version"], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(said).toMatch(/^decuong \d/);
  });

  test("the folder is open to all who may read the checkout", () => {
    if (process.platform === "win32") return;
    const open = 0o777 & ~process.umask();
    expect(statSync(join(checkout, "dist")).mode & 0o777).toBe(open);
    expect(statSync(join(checkout, "dist/bundle")).mode & 0o777).toBe(open);
  });

  test("of the same sources makes nothing; of others it takes the place of the old one", () => {
    const before = lstatSync(join(checkout, "dist")).ino;
    expect(build()).toEqual({ status: 0, said: "" });
    expect(lstatSync(join(checkout, "dist")).ino).toBe(before);
    writeFileSync(join(checkout, "src/added.ts"), "export const added = 1;\n");
    expect(build()).toEqual({ status: 0, said: "" });
    expect(lstatSync(join(checkout, "dist")).ino).not.toBe(before);
    expect(existsSync(join(checkout, "dist/added.js"))).toBe(true);
  });

  test("of sources with a fault leaves the program as it was", () => {
    writeFileSync(join(checkout, "src/added.ts"), "export const added: string = 1;\n");
    const { status, said } = build();
    expect(status).not.toBe(0);
    expect(said).toContain("src/added.ts");
    expect(existsSync(join(checkout, "dist/program/decuong.cjs"))).toBe(true);
    expect(readdirSync(checkout).filter((name) => name.includes("dist"))).toEqual(["dist"]);
  });
});
