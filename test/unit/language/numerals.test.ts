import { describe, expect, test } from "vitest";
import { letterOf, romanOf } from "../../../src/language/numerals.js";

test.each([
  [1, "I"],
  [3, "III"],
  [4, "IV"],
  [5, "V"],
  [9, "IX"],
  [14, "XIV"],
  [40, "XL"],
  [49, "XLIX"],
  [90, "XC"],
  [400, "CD"],
  [1994, "MCMXCIV"],
])("%i is %s", (value, roman) => expect(romanOf(value)).toBe(roman));

describe("letters of an official paper: đ after d; no f, j, w, z", () => {
  test("the first round", () => {
    const round = Array.from({ length: 23 }, (_, index) => letterOf(index + 1)).join("");
    expect(round).toBe("abcdđeghiklmnopqrstuvxy");
  });

  test.each([
    [24, "aa"],
    [25, "ab"],
    [28, "ađ"],
    [46, "ay"],
    [47, "ba"],
  ])("%i is %s", (value, letters) => expect(letterOf(value)).toBe(letters));

  test("no two of a thousand are the same", () => {
    expect(new Set(Array.from({ length: 1_000 }, (_, index) => letterOf(index + 1))).size).toBe(1_000);
  });
});
