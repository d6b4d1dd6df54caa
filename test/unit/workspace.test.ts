/** A workspace gives what a fresh compile gives, whatever was typed, saved, made or deleted before. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Compiled, compile } from "../../src/compile.js";
import { type MemoryHost, memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { recordOf } from "../../src/print/record.js";
import { rendererFor } from "../../src/render/renderer.js";
import { openWorkspace, type Workspace } from "../../src/workspace.js";
import { reportAt } from "./cli/terminal.js";

const section = "content/a/01-tinh-hinh.md";
const said = (words: string): string => `---\nmuc: I\n---\nChi bộ có {{so_to}} tổ đảng. ${words}\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const own = nodeHost();

function opened(files: Readonly<Record<string, string | Uint8Array>> = reportAt("content/a")) {
  const disk = memoryHost(files, own);
  const workspace = openWorkspace(disk);
  const save = (path: string, text: string): void => {
    disk.write(path, bytes(text));
    workspace.changed([disk.absolute(path)]);
  };
  return { disk, workspace, save };
}

/** What a person is told of a report. */
function shown(compiled: Compiled): unknown {
  return { ...recordOf(compiled), words: JSON.stringify(compiled.report?.sections) };
}

/** The same files, all saved, on another disk. */
function fresh(disk: MemoryHost, texts: ReadonlyMap<string, string>, folder: string): unknown {
  return shown(compile(memoryHost({ ...Object.fromEntries(disk.files), ...Object.fromEntries(texts) }, own), folder));
}

describe("unsaved text", () => {
  test("is compiled over the disk, and the disk again once it is dropped", () => {
    const { workspace, disk } = opened();
    const saved = workspace.compile("content/a");
    workspace.setText(section, said("Đang gõ , dở."));
    const typed = workspace.compile("content/a");
    expect(typed.diagnostics.map(({ code }) => code)).toContain("punctuation-space");
    expect(shown(typed)).toEqual(fresh(disk, new Map([[section, said("Đang gõ , dở.")]]), "content/a"));
    workspace.setText(section, undefined);
    expect(shown(workspace.compile("content/a"))).toEqual(shown(saved));
  });

  test("of a file that is not on the disk fills its entry", () => {
    const { workspace, disk } = opened();
    disk.write("content/a/06-moi.md", bytes("---\nmuc: kien-nghi\n---\nĐề nghị cấp trên mở lớp.\n"));
    const saved = shown(workspace.compile("content/a"));
    const other = opened();
    other.workspace.compile("content/a");
    other.workspace.setText("content/a/06-moi.md", "---\nmuc: kien-nghi\n---\nĐề nghị cấp trên mở lớp.\n");
    expect(shown(other.workspace.compile("content/a"))).toEqual(saved);
  });

  test("of shared facts and of templates counts for every report", () => {
    const { workspace, disk } = opened({ ...reportAt("content/a"), "content/chung.md": "---\n---\n" });
    const before = workspace.compile("content/a");
    const outline = new TextDecoder().decode(disk.read("templates/mau-nho/de-cuong.md"));
    workspace.setText("templates/mau-nho/de-cuong.md", outline.replace(/^(# .*?)( \{#.*)?$/mu, "$1, NĂM NAY$2"));
    expect(JSON.stringify(workspace.compile("content/a").report?.outline)).toContain("NĂM NAY");
    workspace.setText("templates/mau-nho/de-cuong.md", undefined);
    expect(shown(workspace.compile("content/a"))).toEqual(shown(before));
  });
});

test("a report that no change concerns is the same object, and its document is not rendered again", async () => {
  const { workspace, save } = opened({ ...reportAt("content/a"), ...reportAt("content/b") });
  let times = 0;
  const plain = await rendererFor("html");
  const counting = workspace.rendering({
    ...plain,
    render: (...asked) => {
      times++;
      return plain.render(...asked);
    },
  });
  const documentOf = async (folder: string): Promise<void> => {
    const { report } = workspace.compile(folder);
    if (report !== undefined) await counting.render(report, {});
  };
  const [a, b] = [workspace.compile("content/a"), workspace.compile("content/b")];
  for (const folder of ["content/a", "content/b"]) await documentOf(folder);
  save(section, said("Mới."));
  for (const folder of ["content/a", "content/b"]) await documentOf(folder);
  expect([workspace.compile("content/a") === a, workspace.compile("content/b") === b]).toEqual([false, true]);
  expect(times).toBe(3);
});

test("another stage is another result; a change that nobody can name drops everything", () => {
  const { workspace } = opened();
  const plain = workspace.compile("content/a");
  expect(workspace.compile("content/a", { stage: "da_gui" })).not.toBe(plain);
  expect(workspace.compile("content/a")).toBe(plain);
  workspace.changed(undefined);
  expect(workspace.compile("content/a")).not.toBe(plain);
});

test("two workspaces over one disk share nothing", () => {
  const { disk, workspace } = opened();
  const other = openWorkspace(disk);
  workspace.setText(section, said("Chỉ ở đây , thôi."));
  expect(shown(other.compile("content/a"))).toEqual(fresh(disk, new Map(), "content/a"));
  expect(shown(workspace.compile("content/a"))).not.toEqual(shown(other.compile("content/a")));
});

const path = fc.constantFrom(section, "content/a/06-moi.md", "content/chung.md", "content/a/bao-cao.md");
const text = fc.constantFrom(
  said("Một , hai."),
  said("Ba “bốn”."),
  "---\nmuc: kien-nghi\n---\nĐề nghị {{so_to}} việc.\n\n![Ảnh](khong-co.png)\n",
  "---\nmuc: [\n",
  "---\nco_quan: Chi bộ Chung\n---\n",
  "",
);
type Step = readonly ["save" | "type" | "drop", path: string, text: string];
const step: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom("save", "type", "drop"), path, text);

test("after any edits it gives what a fresh compile of the same texts gives", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const { disk, workspace, save } = opened({ ...reportAt("content/a"), ...reportAt("content/b") });
      const texts = new Map<string, string>();
      for (const [what, at, words] of steps) {
        if (what === "save") save(at, words);
        else if (what === "type") texts.set(at, words);
        else texts.delete(at);
        if (what !== "save") workspace.setText(at, texts.get(at));
        expectSame(workspace, disk, texts);
      }
    }),
    { numRuns: 15 },
  );
});

function expectSame(workspace: Workspace, disk: MemoryHost, texts: ReadonlyMap<string, string>): void {
  for (const folder of ["content/a", "content/b"]) {
    expect(shown(workspace.compile(folder))).toEqual(fresh(disk, texts, folder));
  }
}
