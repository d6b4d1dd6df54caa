/** A thread answers, or says why it cannot; this one goes on in either case. */
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startThread, type ThreadLost } from "../../../src/host/threads.js";
import { lay, scratchFolder } from "../../support/on-disk.js";

const scratch = scratchFolder("luong");
afterAll(scratch.remove);

const begin = `import { parentPort, workerData } from "node:worker_threads"; const held = [];\n`;
const folder = lay(scratch.fresh(), {
  "answers.mjs": `${begin}parentPort.on("message", (m) => {
    if ("question" in m) parentPort.postMessage(workerData + m.question); else parentPort.close(); });`,
  "hungry.mjs": `${begin}parentPort.on("message", () => { for (;;) held.push(new Array(10_000).fill({})); });`,
  "leaves.mjs": `${begin}parentPort.on("message", () => process.exit(3));`,
  "throws.mjs": `${begin}parentPort.on("message", () => { throw new Error("trong lúc làm"); });`,
  "not-a-program.mjs": "khong phai {",
});
const start = (name: string): ReturnType<typeof startThread> =>
  startThread(join(folder, name), "câu ", { maxOldGenerationSizeMb: 24 });

test("it answers one question after another and ends when it is let go", async () => {
  const thread = start("answers.mjs");
  expect([await thread.ask("một"), await thread.ask("hai")]).toEqual(["câu một", "câu hai"]);
  await thread.end();
  await expect(start("answers.mjs").stop()).resolves.toBeUndefined();
});

test.each([
  ["hungry.mjs", "memory", /memory/],
  ["leaves.mjs", "other", /ended/],
  ["throws.mjs", "other", /trong lúc làm/],
  ["not-a-program.mjs", "other", /Unexpected|identifier/],
])("%s: told, and nothing else is harmed", async (name, reason, words) => {
  const lost = await start(name)
    .ask("một")
    .catch((error: unknown) => error as ThreadLost);
  expect(lost).toMatchObject({ name: "ThreadLost", reason });
  expect((lost as ThreadLost).message).toMatch(words);
});
