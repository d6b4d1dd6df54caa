/** The built program with its output led elsewhere: to a reader that leaves early, to a disk that is full. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const program = "node dist/program/main.js";

function bash(script: string): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile("bash", ["-c", script], { cwd: root }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

test.each(["pretty", "json", "sarif"])("a reader that leaves early is no error: %s", async (format) => {
  const { code, out, err } = await bash(
    `${program} check --format ${format} content | head -1; exit "\${PIPESTATUS[0]}"`,
  );
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n")).toHaveLength(2);
});

test.runIf(existsSync("/dev/full"))("findings that could not be written are told, and end with 2", async () => {
  expect(await bash(`${program} check --format json content >/dev/full`)).toEqual({
    code: 2,
    out: "",
    err: "Không ghi ra được kết quả.\n",
  });
  const { err } = await bash(`${program} check --lang=en content >/dev/full`);
  expect(err).toBe("The findings could not be written out.\n");
});
