/** What holds for every form: the same exit codes, nothing but the form on standard output, both languages, both commands. */
import { describe, expect, test } from "vitest";
import { formats } from "../../../src/print/printer.js";
import { terminal } from "../cli/terminal.js";
import { seeded } from "./seeded.js";

describe.each(formats)("--format %s", (format) => {
  test.each(["check", "build"])(
    "%s ends as it does for people, and says nothing on standard error",
    async (command) => {
      for (const [folder, code] of [
        ["content", 1],
        ["content/sach", 0],
      ] as const) {
        const ended = await terminal(seeded).type(`${command} --format ${format} ${folder}`);
        expect([ended.code, ended.err], folder).toEqual([code, ""]);
      }
    },
  );

  test("a build writes the same files, and says which where the form has a place for it", async () => {
    const world = terminal(seeded);
    const { out } = await world.type(`build --format ${format} content`);
    expect(world.below("output")).toEqual(["/output/sach.docx"]);
    if (["pretty", "json", "junit", "markdown"].includes(format)) expect(out).toContain("output/sach.docx");
  });

  test("speaks the language asked for, and is the same again", async () => {
    const [vi, again, en] = [
      await terminal(seeded).type(`check --format ${format} content`),
      await terminal(seeded).type(`check --format ${format} content`),
      await terminal(seeded).type(`check --format ${format} content --lang en`),
    ];
    expect(again.out).toBe(vi.out);
    expect(vi.out).toMatch(/Không có số liệu nào tên là “so\\?_toi”\./);
    expect(en.out).toMatch(/There is no fact named “so\\?_toi”\./);
    expect(en.out).not.toContain("Không có số liệu");
  });

  test("is not coloured for programs", async () => {
    const { out } = await terminal(seeded).type(`check --format ${format} content`, { colour: true });
    expect(out.includes("\u001B")).toBe(format === "pretty");
  });
});
