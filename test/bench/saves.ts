/** How long a person waits under `build --watch`: from the save of one section until the new document stands. */
import { readFileSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { NotMeasured, start } from "./measure.js";
import { decuong } from "./program.js";
import type { Work } from "./work.js";

/** Milliseconds for each save. The first saves are not counted: the watcher's code is still being compiled. */
export async function savesUntilWritten(work: Work, count: number, uncounted = 5): Promise<readonly number[]> {
  const { folder } = work.sample(14);
  const out = work.empty("theo-doi");
  const document = join(out, `${basename(folder)}.docx`);
  const section = join(folder, "16-kinh-nghiem.md");
  const before = readFileSync(section, "utf8");
  const watching = start(decuong("build", "--watch", "-o", out, folder));
  watching.stderr?.resume();
  try {
    await changeOf(document, undefined);
    await sleep(500);
    const times: number[] = [];
    for (let save = 0; save < count + uncounted; save++) {
      const was = stateOf(document);
      const began = performance.now();
      writeFileSync(section, `${before}\nĐảng ủy rút kinh nghiệm lần thứ ${save + 2}.\n`);
      await changeOf(document, was);
      if (save >= uncounted) times.push(performance.now() - began);
      await sleep(200);
    }
    return times;
  } finally {
    watching.kill("SIGINT");
    writeFileSync(section, before);
  }
}

/** Looks every millisecond, for ten seconds at most. */
async function changeOf(document: string, was: string | undefined): Promise<void> {
  const until = performance.now() + 10_000;
  while (stateOf(document) === was) {
    if (performance.now() > until) throw new NotMeasured("build --watch wrote nothing for ten seconds");
    await sleep(1);
  }
}

/** A document is written under another name and renamed, so a new one is another file. */
function stateOf(document: string): string | undefined {
  const stats: Stats | undefined = statSync(document, { throwIfNoEntry: false });
  return stats === undefined ? undefined : `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}
