import { describe, expect, test } from "vitest";
import { placeTone } from "../../../src/language/tone.js";

describe("placeTone", () => {
  test.each([
    ["Đảng uỷ, hoá, khoẻ", "Đảng ủy, hóa, khỏe"],
    ["HOẢ TỐC", "HỎA TỐC"],
    ["Uỷ ban Tuỳ", "Ủy ban Tùy"],
    ["CỘNG HOÀ XÃ HỘI", "CỘNG HÒA XÃ HỘI"],
  ])("%s and %s are one text", (second, first) => {
    expect(placeTone(second, "ủy")).toBe(first);
    expect(placeTone(first, "uỷ")).toBe(second);
  });

  test.each(["quý", "Quỳnh", "toàn", "huyện", "khoảng", "thuở", "QUÝ III"])("%s has one place for its tone", (word) => {
    expect([placeTone(word, "ủy"), placeTone(word, "uỷ")]).toEqual([word, word]);
  });
});
