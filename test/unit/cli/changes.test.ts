/** How long a run waits for changes: not at all for one save, for a moment of quiet when many come. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isOwnName, makeChanges } from "../../../src/cli/changes.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds from now until a run may begin, with a change every `every` ms up to `last` ms. */
async function waited(changes: ReturnType<typeof makeChanges>, every: number, last: number): Promise<number> {
  const began = performance.now();
  let at: number | undefined;
  void changes.next().then(() => {
    at = performance.now() - began;
  });
  for (let now = 0; at === undefined; now++) {
    if (now <= last && now % every === 0) changes.note("/a/01.md");
    await vi.advanceTimersByTimeAsync(1);
  }
  return at;
}

test("one save is answered at once, also after a pause", async () => {
  const changes = makeChanges(() => false);
  expect(await waited(changes, 1, 0)).toBeLessThanOrEqual(3);
  void vi.advanceTimersByTime(500);
  const next = changes.next();
  await vi.advanceTimersByTimeAsync(500);
  changes.note("/a/02.md");
  await vi.advanceTimersByTimeAsync(3);
  expect((await next)?.changed).toEqual(new Set(["/a/02.md"]));
});

test("the more changes follow each other, the longer the wait, and never for ever", async () => {
  const changes = makeChanges(() => false);
  const waits: number[] = [];
  for (let run = 0; run < 6; run++) waits.push(await waited(changes, 10, 60_000));
  expect(waits[0]).toBeLessThanOrEqual(3);
  expect(Math.max(...waits)).toBeGreaterThan(900);
  expect(Math.max(...waits)).toBeLessThanOrEqual(1_002);
});

test("all paths since the last run are told; what nobody knows the name of makes them unknown", async () => {
  const changes = makeChanges(isOwnName);
  for (const path of ["/a/01.md", "/a/.01.md.swp", "/a/~$01.docx", "/a/02.md"]) changes.note(path);
  const known = changes.next();
  await vi.advanceTimersByTimeAsync(200);
  expect(await known).toEqual({ changed: new Set(["/a/01.md", "/a/02.md"]) });
  changes.note("/a/01.md");
  changes.note(undefined);
  const unknown = changes.next();
  await vi.advanceTimersByTimeAsync(200);
  expect(await unknown).toEqual({ changed: undefined });
  const ended = changes.next();
  changes.end();
  await vi.advanceTimersByTimeAsync(200);
  expect(await ended).toBeUndefined();
});
