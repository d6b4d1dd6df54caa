/** A kind words its findings; what it says of weight and of identity is what comes out. */

import { expect, test } from "vitest";
import { finding, kind } from "../../../src/findings/kind.js";
import { emptyRange } from "../../../src/model/source.js";

const at = emptyRange("a.md", 3);
const title = { vi: "Tên", en: "Title" };

const plain = kind<{ name: string; count: number; at: object }>("plain-kind", {
  chapter: "text",
  weight: "warning",
  habit: "file",
  title,
  message: ({ name, count }) => ({ vi: `${name}: ${count}.`, en: `${name}, ${count}.` }),
  hint: ({ count }) => (count > 1 ? { vi: "Bớt đi.", en: "Fewer." } : undefined),
});

const several = kind<{ why: "one"; name: string } | { why: "two" }>("several-kind", {
  chapter: "text",
  weight: "error",
  title,
  cases: {
    one: { message: ({ name }) => ({ vi: `Một ${name}.`, en: `One ${name}.` }), hint: { vi: "Sửa.", en: "Fix." } },
    two: { message: { vi: "Hai.", en: "Two." } },
  },
  identity: ({ why }) => ({ why }),
});

test("a finding is plain data, with the words and the plain facts", () => {
  expect(finding(plain, at, { name: "x", count: 2, at: {} }, { basis: "Văn bản" })).toStrictEqual({
    code: "plain-kind",
    severity: "warning",
    at,
    message: { vi: "x: 2.", en: "x, 2." },
    hint: { vi: "Bớt đi.", en: "Fewer." },
    habit: "file",
    about: { name: "x", count: 2 },
    basis: "Văn bản",
  });
});

test("what has nothing to advise has no hint; what rests on a proposal is a note", () => {
  const found = finding(plain, at, { name: "x", count: 1, at: {} }, { severity: "note" });
  expect(found).not.toHaveProperty("hint");
  expect(found.severity).toBe("note");
});

test("of several reasons each has its own words; a kind may say which facts make two findings the same", () => {
  const [one, two] = [finding(several, at, { why: "one", name: "x" }), finding(several, at, { why: "two" })];
  expect([one.message.vi, two.message.vi, one.hint?.vi, two.hint]).toEqual(["Một x.", "Hai.", "Sửa.", undefined]);
  expect([one.about, two.about]).toEqual([{ why: "one" }, { why: "two" }]);
});
