import { describe, expect, test } from "vitest";
import { isUsual } from "../../../src/source/letters.js";
import { readText } from "../../../src/source/text.js";

const usual = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isUsual);

describe("usual letters", () => {
  test("are those of Vietnamese text", () => {
    const text = "Đảng ủy: “Tư tưởng, đạo đức” – 05-CT/TW (97,9%)…\n\tẵ Ỵ ừ\u00A0§";
    expect([...text].filter((letter) => !usual.includes(letter))).toEqual([]);
  });

  test("none of them has a finding, is taken out, or joins the letter before it", () => {
    const text = usual.map((letter) => `đa${letter}a`).join("\n");
    const read = readText("a.md", new TextEncoder().encode(text));
    expect(read.value.text).toBe(text);
    expect(read.diagnostics).toEqual([]);
    expect(usual.filter((letter) => /\p{M}/u.test(letter) || letter.normalize("NFC") !== letter)).toEqual([]);
  });

  test.each(["\u00AD", "\u200B", "\uFEFF", "\u0007", "\u0301", "Ð", "ð", "а", "Ａ", "ﬁ", "\uE000"])(
    "%j is not one",
    (letter) => expect(isUsual(`a${letter}a`)).toBe(false),
  );
});
