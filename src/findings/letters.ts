/** What can be wrong with the characters of a file: those that nobody sees, old encodings, letters that only look right. */
import type { LegacyKind } from "../language/legacy-letters.js";
import type { Sentence } from "../model/diagnostic.js";
import { kind } from "./kind.js";

/** `names`: the characters by number, since the eye cannot distinguish them. */
interface Unprintable {
  names: string;
}

const notPrinted = ({ names }: Unprintable): Sentence => ({
  vi: `Dòng này có ký tự không in được (${names}); ký tự đó đã được bỏ khi đọc.`,
  en: `This line holds characters that cannot be printed (${names}); they were left out.`,
});
const typeAgain: Sentence = {
  vi: "Gõ lại chỗ đó, thường do dán từ chương trình khác.",
  en: "Type the spot again; it usually comes from pasting out of another program.",
};

export const controlCharacter = kind<Unprintable>("control-character", {
  chapter: "files",
  weight: "warning",
  title: { vi: "Ký tự điều khiển trong dòng", en: "A control character" },
  message: notPrinted,
  hint: typeAgain,
});

export const invisibleCharacter = kind<Unprintable>("invisible-character", {
  chapter: "files",
  weight: "warning",
  title: { vi: "Ký tự vô hình trong dòng", en: "An invisible character" },
  message: notPrinted,
  hint: typeAgain,
});

const encodings: Readonly<Record<LegacyKind, Sentence>> = {
  TCVN3: { vi: "gõ bằng bảng mã TCVN3 (ABC)", en: "typed in TCVN3 (ABC)" },
  VNI: { vi: "gõ bằng bảng mã VNI", en: "typed in VNI" },
  VIQR: { vi: "gõ kiểu VIQR, dấu đứng rời sau chữ", en: "typed in VIQR, with marks behind the letters" },
  broken: { vi: "hỏng do chuyển bảng mã sai", en: "spoilt by a wrong conversion" },
};

/** `more`: other such lines of the file. */
export const legacyLetters = kind<{ encoding: LegacyKind; more: number }>("legacy-letters", {
  chapter: "wording",
  weight: "error",
  waivable: true,
  title: { vi: "Chữ gõ bằng bảng mã cũ", en: "Text in an old encoding" },
  // What HD36 II.4.1, HD05 IV.1 and NĐ30 I.4 all ask for.
  basis: "Bộ mã ký tự tiếng Việt theo TCVN 6909:2001",
  message: ({ encoding, more }) => ({
    vi: `Chữ ở dòng này ${encodings[encoding].vi}${more === 0 ? "" : ` (còn ${more} dòng khác trong tệp)`}, không phải Unicode.`,
    en: `The text of this line is ${encodings[encoding].en}${more === 0 ? "" : ` (and ${more} more in this file)`}, not Unicode.`,
  }),
  hint: ({ encoding }) =>
    encoding === "broken"
      ? {
          vi: "Chép lại từ văn bản gốc, hoặc gõ lại các chữ hỏng.",
          en: "Copy it again from where it came, or type the spoilt words again.",
        }
      : {
          vi: "Chuyển đoạn chữ sang Unicode bằng công cụ chuyển mã của bộ gõ, rồi dán lại; đặt bộ gõ ở bảng mã Unicode.",
          en: "Convert the text to Unicode and paste it again; set the keyboard to Unicode.",
        },
  identity: ({ encoding }) => ({ encoding }),
});

/** `words`: the first of them, as they are shown; `more`: other such words of the file. */
export const oddLetter = kind<{ words: readonly string[]; more: number }>("odd-letter", {
  chapter: "wording",
  weight: "warning",
  title: { vi: "Chữ trông giống chữ Việt mà không phải", en: "A letter that only looks right" },
  message: ({ words, more }) => ({
    vi: `Có chữ trông giống chữ Việt mà không phải: ${words.join(", ")}${more === 0 ? "" : ` và ${more} từ nữa trong tệp`}.`,
    en: `Letters that look Vietnamese and are not: ${words.join(", ")}${more === 0 ? "" : ` and ${more} words more`}.`,
  }),
  hint: {
    vi: "Xóa các từ đó rồi gõ lại bằng bộ gõ tiếng Việt đặt ở bảng mã Unicode.",
    en: "Delete these words and type them again on a Vietnamese keyboard set to Unicode.",
  },
  identity: ({ words }) => ({ words: words.join(", ") }),
});
