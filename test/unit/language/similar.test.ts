import { describe, expect, test } from "vitest";
import { bareLetters, editDistance, nearest } from "../../../src/language/similar.js";

describe("bareLetters", () => {
  test.each([
    ["Địa danh", "diadanh"],
    ["dia_danh", "diadanh"],
    ["ĐỊA-DANH", "diadanh"],
    ["địa danh".normalize("NFD"), "diadanh"],
    ["II.3", "ii3"],
    ["", ""],
    ["—", ""],
  ])("%j → %j", (typed, bare) => expect(bareLetters(typed)).toBe(bare));
});

describe("editDistance", () => {
  test.each([
    ["abc", "abc", 0],
    ["abc", "ab", 1],
    ["abc", "abcd", 1],
    ["abc", "axc", 1],
    ["abcd", "abdc", 1],
    ["abc", "", 3],
    ["", "", 0],
    ["ngay", "gnay", 1],
    ["kitten", "sitting", 3],
  ])("%j and %j are %i apart", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  test("long texts are compared by their beginnings", () => {
    const long = "a".repeat(100_000);
    expect(editDistance(long, `${long}b`)).toBe(0);
  });
});

describe("nearest", () => {
  const keys = ["mau", "giai_doan", "co_quan_cap_tren", "co_quan", "ky_hieu", "dia_danh", "ngay", "noi_nhan"];

  test.each([
    ["địa danh", "dia_danh"],
    ["dia_dan", "dia_danh"],
    ["noinhan", "noi_nhan"],
    ["ngày", "ngay"],
    ["gnay", "ngay"],
    ["giai-đoạn", "giai_doan"],
    ["coquan", "co_quan"],
    ["mẫu", "mau"],
    ["ma", "mau"],
    ["xyz", undefined],
    ["", undefined],
    ["ho_ten", undefined],
  ])("%j means %j", (typed, meant) => expect(nearest(typed, keys)).toBe(meant));

  test("the first of two that are as near, so that the answer is always the same", () => {
    expect(nearest("khoi_c", ["khoi_a", "khoi_b"])).toBe("khoi_a");
    expect(nearest("a", [])).toBeUndefined();
  });
});
