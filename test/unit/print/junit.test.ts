import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { reportAt } from "../cli/terminal.js";
import { odd, printed } from "./seeded.js";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element with its text; throws where the XML is not well formed. */
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes } as Record<string, string>, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const inside = open.at(-1);
    if (inside !== undefined) inside.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

const named = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((each) => each.name === name);

test("a suite for each report, a test for each of its files, and the counts are those of what stands there", async () => {
  const elements = elementsOf((await printed("junit")).out);
  const suites = named(elements, "testsuite");
  expect(suites.map(({ attributes }) => attributes["name"])).toEqual(["content/loi", "content/sach"]);
  const cases = named(elements, "testcase");
  const failures = named(elements, "failure");
  expect(cases.map(({ attributes }) => attributes["file"])).toContain("content/sach/04-dien-hinh.md");
  expect(suites.map(({ attributes }) => Number(attributes["tests"])).reduce((a, b) => a + b)).toBe(cases.length);
  expect(suites.map(({ attributes }) => Number(attributes["failures"]))).toEqual([failures.length, 0]);
  expect(failures.length).toBe(3);
});

test("errors are the failure of their file with all their words; warnings and notes are its output", async () => {
  const elements = elementsOf((await printed("junit")).out);
  const [failure] = named(elements, "failure");
  expect(failure?.attributes["type"]).toBe("unknown-fact");
  expect(failure?.text).toContain("content/loi/01-tinh-hinh.md:4:11: LỖI Không có số liệu nào tên là “so_toi”.");
  const [output] = named(elements, "system-out");
  expect(output?.text).toContain("[stray-asterisks]");
  expect(output?.text).toContain("[comment-left]");
});

test("what --fail-on makes the run fail is a failure here too", async () => {
  const failing = async (more: string): Promise<readonly (string | undefined)[]> => {
    const elements = elementsOf((await printed("junit", undefined, more)).out);
    expect(named(elements, "testsuite").map(({ attributes }) => Number(attributes["failures"]))[0]).toBe(
      named(elements, "failure").length,
    );
    return named(elements, "failure").map(({ text }) => text);
  };
  expect((await failing("--fail-on error")).join()).not.toContain("[stray-asterisks]");
  expect((await failing("--fail-on warning")).join()).toContain("[stray-asterisks]");
  expect((await failing("--fail-on warning")).join()).not.toContain("[comment-left]");
  expect((await failing("--fail-on note")).join()).toContain("[comment-left]");
});

test("an author's text comes back as it was typed", async () => {
  const elements = elementsOf((await printed("junit")).out);
  const told = named(elements, "failure").find(({ attributes }) => attributes["type"] === "unknown-heading");
  const shown = odd.replaceAll("`", "");
  expect(told?.text).toContain(shown);
  expect(told?.attributes["message"]).toContain(shown);
});

test("characters that XML cannot hold are replaced", async () => {
  const name = "a\u0001b";
  const files = reportAt("content/a", { "bao-cao.md": `---\nmau: "${name}"\n---\n` });
  const named = await printed("junit", { ...files, [`content/a/${name}.md`]: "Chữ.\n" });
  expect(elementsOf(named.out).some(({ attributes }) => attributes["file"] === "content/a/a\uFFFDb.md")).toBe(true);
});
