/** The source document in the encodings of its time: they are recognised, and the document itself is not taken for one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type LegacyKind, legacyKind, legacyText } from "../../../src/language/legacy-letters.js";

const fixtures = join(import.meta.dirname, "../../fixtures");
const lines = ["ke-hoach-59.txt", "de-cuong-59.txt"]
  .flatMap((name) => readFileSync(join(fixtures, name), "utf8").normalize("NFC").split("\n"))
  .filter((line) => line.split(/\s+/).length > 8);

// Letter by letter, as the tables of the encodings have them.
const tcvn3: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "àµá¸ả¶ã·ạ¹ă¨ằ»ắ¾ẳ¼ẵ½ặÆâ©ầÇấÊẩÈẫÉậËèÌéÐẻÎẽÏẹÑêªềÒếÕểÓễÔệÖì×íÝỉØĩÜịÞòßóãỏáõâọäô«ồåốèổæỗçộéơ¬ờêớíởëỡìợî",
    "ùïúóủñũòụôư\u00ADừõứøửöữ÷ựùỳúýýỷûỹüỵþđ®Đ§",
  ].flatMap((row) => [...row].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? ""]] : []))),
);
const viqrMarks: Readonly<Record<string, string>> = {
  "\u0301": "'",
  "\u0300": "`",
  "\u0309": "?",
  "\u0303": "~",
  "\u0323": ".",
  "\u0302": "^",
  "\u0306": "(",
  "\u031B": "+",
};

const typed: Readonly<Record<string, (line: string) => string>> = {
  TCVN3: (line) => [...line].map((letter) => tcvn3[letter] ?? letter).join(""),
  VIQR: (line) =>
    [...line.normalize("NFD")]
      .map((letter) => viqrMarks[letter] ?? letter)
      .join("")
      .replace(/đ/g, "dd")
      .replace(/Đ/g, "DD"),
};

describe("old encodings", () => {
  test.each(Object.entries(typed))("%s is recognised in most long lines", (kind, spoil) => {
    const kinds = lines.map((line) => legacyKind(spoil(line)));
    expect(kinds.filter((each) => each === kind).length / lines.length).toBeGreaterThan(0.85);
    expect(kinds.filter((each) => each !== undefined && each !== kind)).toEqual([]);
  });

  test.each<[string, LegacyKind]>([
    ["Xin chaøo caùc baïn ñeán döï hoäi nghò.", "VNI"],
    ["Chi bộ làm cơng tác tun truyền, khơng sót ai.", "broken"],
  ])("%s", (line, kind) => {
    expect(legacyText([line])?.kind).toBe(kind);
  });

  test("Vietnamese is none of them, nor are foreign names, signs, formulas and one slip of the hand", () => {
    const odd = [
      "Ông Müller, bà Muñoz và hãng Citroën; 10 µm, © 2020, §5, ½ giờ, 20°C, «trích».",
      "Hàm f(a(x)) và DCOUNTA(A1:E10), a^2 + b^2, C++ và x+y+z.",
      "Truờng học đuơng đại; khơng một lần.",
    ];
    expect([...lines, ...odd].filter((line) => legacyKind(line) !== undefined)).toEqual([]);
    expect(legacyText([...lines, ...odd])).toBeUndefined();
  });
});
