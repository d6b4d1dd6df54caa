/** Characters and words to make texts of: what officials type, and what comes with texts from elsewhere. */
import fc from "fast-check";

/** Vietnamese as it is typed, without anything that has a meaning of its own. */
export const words = [
  "Chi bộ",
  "đã tổ chức",
  "học tập",
  "nghị quyết",
  "đảng viên",
  "kết quả",
  "quần chúng",
  "05-CT/TW",
  "số 59-KH/ĐUK",
  "24/4/2020",
  "1.234",
  "Nguyễn Văn A",
  "thường xuyên,",
  "nghiêm túc;",
  "“đẩy mạnh”",
  "(nếu cần)",
  "tư tưởng – đạo đức",
  "HĐND",
  "100%",
] as const;

export const phrase: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(" "));

/** No mark of Markdown among them; each is printed as it stands, or told. */
const oddSigns = [
  ..."àđẴữỹĐ0123456789.,;:!?%()“”‘’–—…+=/§°²½№€™©→≤×",
  ..."éßøŁščžœÿ",
  ..."авсЖЯΩμπ漢字あ한ไทยעبरम",
  // Decomposed, and marks that join nothing.
  ..."e\u0302\u0301o\u031B\u0323a\u0306",
  "a\u0301\u0302\u0303",
  // Legacy letters: TCVN3, VNI, VIQR, ligatures, fullwidth, letters of formulas.
  ..."µ¸¬®Öñìaâaùoâ",
  "ﬁ",
  "Ａ",
  "𝐀",
  "ð",
  "😀",
  "👨‍👩‍👧",
  "️",
];
const hidden = [
  ..."\u0000\u0001\u0007\u0008\u000B\u000C\u001B\u001F\u007F\u0085\u009F\u00AD",
  ..."\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202D\u202E\u2066\u2069\u2028\u2029\uFEFF\uFFF9\uFFFC\uFFFD\uFFFE\uFFFF\uE000\uF8FF",
  "\u{E0041}",
  "\u{10FFFF}",
  "\u{1FFFE}",
];
const spaces = [..." \t\u00A0\u2002\u2003\u2007\u2009\u202F\u205F\u3000"];

export const oddLetter: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddSigns) },
  { weight: 2, arbitrary: fc.constantFrom(...hidden) },
  { weight: 3, arbitrary: fc.constantFrom(...spaces) },
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }).filter(isInert) },
);

/** One line that Markdown has nothing to do with, whatever else stands in it. */
export const oddLine: fc.Arbitrary<string> = fc
  .array(oddLetter, { minLength: 1, maxLength: 12 })
  .map((letters) => `Chữ ${letters.join("")} hết`);

/** Marks of Markdown and of ours are left to those who look for them. */
function isInert(text: string): boolean {
  return !/[\r\n\\`*_{}[\]<>#|~&^!@$-]/.test(text);
}

/** Bytes that are no text, or no text in UTF-8, or not all of it. */
export const oddBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 80 }).map((text) => Buffer.from(text, "utf16le")),
  fc.string({ unit: "binary", maxLength: 80 }).map((text) => Buffer.from(`\uFEFF${text}`, "utf16le")),
  fc
    .tuple(oddLine, fc.uint8Array({ minLength: 1, maxLength: 4 }), oddLine)
    .map(([a, bytes, b]) => Buffer.concat([Buffer.from(a), bytes, Buffer.from(b)])),
  // A character cut in two.
  fc.tuple(oddLine, fc.nat(60)).map(([text, at]) => Buffer.from(text).subarray(0, at)),
  fc.array(oddLine, { maxLength: 5 }).map((lines) => Buffer.from(lines.join("\n"))),
);
