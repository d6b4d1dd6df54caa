/** What can be wrong with the block of fields at the top of a file, and with YAML as such. */
import type { Sentence } from "../model/diagnostic.js";
import { unreadFile } from "./explains.js";
import { kind } from "./kind.js";

const shape: Sentence = {
  vi: "Tệp phải mở đầu bằng một dòng chỉ có ---, tiếp theo là các dòng khai báo, rồi một dòng chỉ có ---, sau đó mới đến nội dung.",
  en: "A file opens with a line of just ---, then its fields, then a line of just ---, then the text.",
};

const quote: Sentence = {
  vi: 'Đặt cả giá trị trong ngoặc kép thẳng, ví dụ: trich_yeu: "…".',
  en: 'Put the whole value in straight quotation marks, for example: trich_yeu: "…".',
};

export const frontMatterMissing = kind("front-matter-missing", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Tệp thiếu phần khai báo", en: "The block of fields is missing" },
  message: { vi: "Tệp thiếu phần khai báo ở đầu.", en: "The file lacks the block of fields at its top." },
  hint: shape,
});

export const frontMatterNotClosed = kind("front-matter-not-closed", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Phần khai báo chưa đóng", en: "The block of fields is not closed" },
  message: {
    vi: "Phần khai báo ở đầu tệp chưa được đóng bằng dòng ---.",
    en: "The block of fields at the top of the file is not closed by a line ---.",
  },
  hint: shape,
});

export const frontMatterFence = kind<{ typed: string }>("front-matter-fence", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Dòng ba gạch gõ chưa đúng", en: "A fence is mistyped" },
  message: ({ typed }) => ({
    vi: `Dòng “${typed}” trông như dòng mở hoặc đóng phần khai báo nhưng phải là đúng ba gạch ---, không thụt vào.`,
    en: `The line “${typed}” looks like the fence of the fields, which is exactly three hyphens ---, not indented.`,
  }),
  hint: shape,
});

export const frontMatterBlankFirst = kind("front-matter-blank-first", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Có dòng trống trước phần khai báo", en: "Blank lines before the fields" },
  message: {
    vi: "Có dòng trống trước phần khai báo nên phần này không được nhận ra.",
    en: "Blank lines stand before the block of fields, so it is not recognised.",
  },
  hint: { vi: "Xóa các dòng trống ở đầu tệp.", en: "Delete the blank lines at the top of the file." },
});

export const frontMatterLanguage = kind<{ typed: string }>("front-matter-language", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Có chữ sau ba gạch đầu tệp", en: "Something follows the first fence" },
  message: ({ typed }) => ({
    vi: `Dòng đầu “${typed}” có chữ sau ba gạch; phần khai báo chỉ được viết theo dạng thông thường.`,
    en: `The first line “${typed}” has something after the three hyphens; only plain fields are read.`,
  }),
  hint: { vi: "Để dòng đầu chỉ có ---.", en: "Leave just --- on the first line." },
});

export const frontMatterTooLong = kind<{ most: number }>("front-matter-too-long", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Phần khai báo quá dài", en: "The block of fields is too long" },
  message: ({ most }) => ({
    vi: `Phần khai báo dài quá ${most.toLocaleString("de-DE")} ký tự.`,
    en: `The block of fields is longer than ${most.toLocaleString("en-US")} characters.`,
  }),
  hint: shape,
  identity: () => ({}),
});

export const frontMatterNotFields = kind("front-matter-not-fields", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Giữa hai dòng ba gạch không phải khai báo", en: "The block holds no fields" },
  message: {
    vi: "Phần giữa hai dòng --- ở đầu tệp không phải các dòng khai báo dạng “tên: giá trị”.",
    en: "What stands between the two lines --- is not fields of the form “name: value”.",
  },
  hint: shape,
});

/** Before a name or behind its colon. */
export const frontMatterSpace = kind<{ mark: "tab" | "no-break" }>("front-matter-space", {
  chapter: "front-matter",
  weight: "error",
  title: { vi: "Dấu tab hoặc dấu cách lạ", en: "A tab or a no-break space" },
  message: ({ mark }) => ({
    vi: `Dòng này có ${mark === "tab" ? "dấu tab ở đầu dòng" : "dấu cách đặc biệt (không ngắt, U+00A0)"}, dễ làm hiểu sai khai báo.`,
    en: `This line holds ${mark === "tab" ? "a tab as indentation" : "a no-break space (U+00A0)"}, which changes how fields are read.`,
  }),
  hint: { vi: "Xóa và gõ lại bằng dấu cách thường.", en: "Delete it and type plain spaces." },
});

export const duplicateKey = kind("duplicate-key", {
  chapter: "fields",
  weight: "error",
  title: { vi: "Một khai báo ghi hai lần", en: "A field is given twice" },
  message: { vi: "Tên khai báo này đã có ở trên.", en: "This field was already given above." },
  hint: { vi: "Giữ lại một dòng.", en: "Keep one of the two lines." },
});

export const frontMatterAlias = kind("front-matter-alias", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Giá trị bắt đầu bằng dấu & hoặc *", en: "A value begins with & or *" },
  message: {
    vi: "Giá trị bắt đầu bằng dấu & hoặc * mà không có ngoặc kép.",
    en: "A value begins with & or * without quotation marks.",
  },
  hint: quote,
});

export const valueCut = kind("value-cut", {
  chapter: "fields",
  weight: "warning",
  title: { vi: "Phần sau dấu # bị bỏ", en: "A value is cut at #" },
  message: {
    vi: "Phần sau dấu # ở dòng này không được đọc, vì dấu # mở đầu lời ghi chú.",
    en: "What follows # on this line is not read, since # begins a remark.",
  },
  hint: quote,
});

export const valueMerged = kind("value-merged", {
  chapter: "fields",
  weight: "error",
  title: { vi: "Giá trị đầu dính với các dòng dưới", en: "A list is run together" },
  message: {
    vi: "Dòng này đã có giá trị nên các dòng gạch đầu dòng bên dưới bị dính vào nó.",
    en: "This line has a value, so the lines with hyphens below are read as part of it.",
  },
  hint: {
    vi: "Chuyển giá trị này xuống thành một dòng gạch đầu dòng.",
    en: "Make the value a line with a hyphen of its own.",
  },
});

/** Of a file of figures. */
const syntaxSentences: Readonly<Record<string, Sentence>> = {
  DEEP: { vi: "có quá nhiều lớp lồng nhau", en: "it is nested too deep" },
  TAB_AS_INDENT: { vi: "dùng dấu tab để thụt dòng", en: "a tab is used as indentation" },
  BAD_INDENT: { vi: "thụt dòng không đều", en: "the indentation is uneven" },
  OPEN_BRACKET: { vi: "ngoặc [ hoặc { chưa được đóng", en: "a bracket [ or { is not closed" },
  MISSING_CHAR: {
    vi: "thiếu một dấu, thường là ngoặc kép hoặc dấu hai chấm",
    en: "a mark is missing, often a quote or a colon",
  },
  BLOCK_AS_IMPLICIT_KEY: { vi: "giá trị có thêm dấu hai chấm", en: "the value holds another colon" },
  MULTILINE_IMPLICIT_KEY: { vi: "thiếu dấu hai chấm sau tên khai báo", en: "the colon after the name is missing" },
};

function reasonOf(code: string): Sentence {
  return (
    syntaxSentences[code] ?? {
      vi: "viết chưa đúng dạng “tên: giá trị”",
      en: "it is not of the form “name: value”",
    }
  );
}

export const dataSyntax = kind<{ code: string }>("data-syntax", {
  chapter: "figures",
  weight: "error",
  title: { vi: "Tệp YAML gõ sai", en: "A YAML file cannot be read" },
  message: ({ code }) => ({
    vi: `Không đọc được tệp số liệu từ dòng này: ${reasonOf(code).vi}.`,
    en: `The figures cannot be read from this line on: ${reasonOf(code).en}.`,
  }),
  hint: {
    vi: 'Mỗi hàng viết “- [ô, ô, ô]”; ô có dấu phẩy hay dấu : # @ [ { & * thì đặt trong ngoặc kép thẳng "…".',
    en: 'Write each row as “- [cell, cell]”; put a cell that holds , : # @ [ { & * in straight quotation marks "…".',
  },
});

export const frontMatterSyntax = kind<{ code: string }>("front-matter-syntax", {
  chapter: "front-matter",
  weight: "error",
  explains: unreadFile,
  title: { vi: "Không đọc được phần khai báo", en: "The fields cannot be read" },
  message: ({ code }) => ({
    vi: `Không đọc được phần khai báo từ dòng này: ${reasonOf(code).vi}.`,
    en: `The fields cannot be read from this line on: ${reasonOf(code).en}.`,
  }),
  hint: {
    vi: 'Mỗi dòng viết “tên: giá trị”, có một dấu cách sau dấu hai chấm; giá trị có dấu : # @ [ { & * thì đặt trong ngoặc kép thẳng "…".',
    en: 'Write “name: value” on each line, with a space after the colon; put a value that holds : # @ [ { & * in straight quotation marks "…".',
  },
});
