/** `check --fix` over real folders: what a disk knows of a file beside its text stays as it was. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../src/cli/run.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { reportAt } from "../cli/terminal.js";

const root = mkdtempSync(join(tmpdir(), "decuong-fix-"));
afterAll(() => rmSync(root, { recursive: true }));

const slip = (entry: string): string => `---\nmuc: ${entry}\n---\nChi bộ đã họp , đã bàn.\n`;
const mended = (entry: string): string => slip(entry).replace(" ,", ",");

async function fixed(folder: string): Promise<{ readonly code: number; readonly err: string }> {
  let err = "";
  const code = await run(["check", "--fix", "content/a"], nodeHost(folder), {
    out: () => undefined,
    err: (text) => {
      err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    colour: false,
  });
  return { code, err };
}

function onDisk(name: string): string {
  const folder = join(root, name);
  const files = reportAt("content/a", { "01-tinh-hinh.md": slip("I"), "02-tuyen-truyen.md": slip("II.1") });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const [first, second] = ["content/a/01-tinh-hinh.md", "content/a/02-tuyen-truyen.md"];

test("a file closed to changes is left and named, the others are mended, and the run says that it could not do all", async () => {
  const folder = onDisk("closed");
  chmodSync(join(folder, first), 0o444);
  const { code, err } = await fixed(folder);
  expect(code).toBe(2);
  expect(err).toContain(`“${first}”: tệp hoặc ổ đĩa chỉ cho đọc.`);
  expect(err).toContain("Đã sửa 1 dòng trong 1 tệp.");
  expect(readFileSync(join(folder, first), "utf8")).toBe(slip("I"));
  expect(readFileSync(join(folder, second), "utf8")).toBe(mended("II.1"));
  expect(readdirSync(join(folder, "content/a")).filter((name) => name.startsWith("."))).toEqual([]);
});

test.skipIf(process.platform === "win32")("who may read a file stays as it was", async () => {
  const folder = onDisk("private");
  chmodSync(join(folder, first), 0o600);
  expect((await fixed(folder)).code).toBe(0);
  expect(statSync(join(folder, first)).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, first), "utf8")).toBe(mended("I"));
});

test.skipIf(process.platform === "win32")("a link within the report stays a link", async () => {
  const folder = onDisk("linked");
  rmSync(join(folder, first));
  writeFileSync(join(folder, "content/a/tinh-hinh.txt"), slip("I"));
  symlinkSync("tinh-hinh.txt", join(folder, first));
  expect((await fixed(folder)).code).toBe(0);
  expect(lstatSync(join(folder, first)).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "content/a/tinh-hinh.txt"), "utf8")).toBe(mended("I"));
});
