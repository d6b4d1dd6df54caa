import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../../src/source/front-matter.js";

function read(text: string) {
  return readFrontMatter({ file: "muc.md", text, readable: true });
}

function found(text: string): readonly string[] {
  return read(text).diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at.line}`);
}

describe("hostile blocks", () => {
  test.each(["---js", "---javascript", "--- js", "---coffee"])("%s is never run", (fence) => {
    found(`${fence}\nglobalThis.polluted = 1; module.exports = {}\n---\n`);
    expect(Reflect.get(globalThis, "polluted")).toBeUndefined();
  });

  test("names that objects have of their own are just keys", () => {
    const { data } = read("---\n__proto__:\n  polluted: 1\nconstructor: a\ntoString: b\n---\n").value;
    expect(Object.keys(data).sort()).toEqual(["__proto__", "constructor", "toString"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("aliases are refused before they are expanded", () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(9)}]`,
    );
    expect(found(["---", "l0: &l0 [x]", ...levels, "---"].join("\n"))).toEqual(["error front-matter-alias 2"]);
  });

  test("the same broken file gives the same findings again", () => {
    const broken = "---\nmuc: [I\n---\n";
    expect(found(broken)).toEqual(found(broken));
    expect(found(broken)).toHaveLength(1);
  });

  test("two equal files do not share what was read", () => {
    const [one, two] = [read("---\nky:\n  a: 1\n---\n"), read("---\nky:\n  a: 1\n---\n")];
    expect(one.value.data).toEqual(two.value.data);
    expect(one.value.data["ky"]).not.toBe(two.value.data["ky"]);
  });
});
