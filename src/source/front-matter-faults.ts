/** What can be wrong with a front matter block, in words. Kept apart so that the reader itself reads as a story. */
import type { Diagnostic, Sentence } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
import { limits } from "./limits.js";

function fault(code: string, file: string, line: number, message: Sentence, hint: Sentence): Diagnostic {
  return { code, severity: "error", at: emptyRange(file, line), message, hint };
}

const shape: Sentence = {
  vi: "Tệp phải mở đầu bằng một dòng chỉ có ---, tiếp theo là các dòng khai báo, rồi một dòng chỉ có ---, sau đó mới đến nội dung.",
  en: "A file opens with a line of just ---, then its fields, then a line of just ---, then the text.",
};

export function missing(file: string): Diagnostic {
  return fault(
    "front-matter-missing",
    file,
    1,
    { vi: "Tệp thiếu phần khai báo ở đầu.", en: "The file lacks the block of fields at its top." },
    shape,
  );
}

export function notClosed(file: string): Diagnostic {
  return fault(
    "front-matter-not-closed",
    file,
    1,
    {
      vi: "Phần khai báo ở đầu tệp chưa được đóng bằng dòng ---.",
      en: "The block of fields at the top of the file is not closed by a line ---.",
    },
    shape,
  );
}

export function fence(file: string, line: number, typed: string): Diagnostic {
  return fault(
    "front-matter-fence",
    file,
    line,
    {
      vi: `Dòng “${typed.trim()}” trông như dòng mở hoặc đóng phần khai báo nhưng phải là đúng ba gạch ---, không thụt vào.`,
      en: `The line “${typed.trim()}” looks like the fence of the fields, which is exactly three hyphens ---, not indented.`,
    },
    shape,
  );
}

export function blankFirst(file: string, line: number): Diagnostic {
  return fault(
    "front-matter-blank-first",
    file,
    line,
    {
      vi: "Có dòng trống trước phần khai báo nên phần này không được nhận ra.",
      en: "Blank lines stand before the block of fields, so it is not recognised.",
    },
    { vi: "Xóa các dòng trống ở đầu tệp.", en: "Delete the blank lines at the top of the file." },
  );
}

export function language(file: string, typed: string): Diagnostic {
  return fault(
    "front-matter-language",
    file,
    1,
    {
      vi: `Dòng đầu “${typed.trim()}” có chữ sau ba gạch; phần khai báo chỉ được viết theo dạng thông thường.`,
      en: `The first line “${typed.trim()}” has something after the three hyphens; only plain fields are read.`,
    },
    { vi: "Để dòng đầu chỉ có ---.", en: "Leave just --- on the first line." },
  );
}

export function tooLong(file: string): Diagnostic {
  return fault(
    "front-matter-too-long",
    file,
    1,
    {
      vi: `Phần khai báo dài quá ${limits.frontMatterCharacters.toLocaleString("de-DE")} ký tự.`,
      en: `The block of fields is longer than ${limits.frontMatterCharacters.toLocaleString("en-US")} characters.`,
    },
    shape,
  );
}

export function notMap(file: string): Diagnostic {
  return fault(
    "front-matter-not-fields",
    file,
    2,
    {
      vi: "Phần giữa hai dòng --- ở đầu tệp không phải các dòng khai báo dạng “tên: giá trị”.",
      en: "What stands between the two lines --- is not fields of the form “name: value”.",
    },
    shape,
  );
}

export function space(file: string, line: number, found: string): Diagnostic {
  const tab = found === "\t";
  return fault(
    "front-matter-space",
    file,
    line,
    {
      vi: `Dòng này có ${tab ? "dấu tab ở đầu dòng" : "dấu cách đặc biệt (không ngắt, U+00A0)"}, dễ làm hiểu sai khai báo.`,
      en: `This line holds ${tab ? "a tab as indentation" : "a no-break space (U+00A0)"}, which changes how fields are read.`,
    },
    { vi: "Xóa và gõ lại bằng dấu cách thường.", en: "Delete it and type plain spaces." },
  );
}

export function duplicateKey(file: string, line: number): Diagnostic {
  return fault(
    "duplicate-key",
    file,
    line,
    { vi: "Tên khai báo này đã có ở trên.", en: "This field was already given above." },
    { vi: "Giữ lại một dòng.", en: "Keep one of the two lines." },
  );
}

export function alias(file: string, line: number): Diagnostic {
  return fault(
    "front-matter-alias",
    file,
    line,
    {
      vi: "Giá trị bắt đầu bằng dấu & hoặc * mà không có ngoặc kép.",
      en: "A value begins with & or * without quotation marks.",
    },
    quote,
  );
}

export function cut(file: string, line: number): Diagnostic {
  const found = fault(
    "value-cut",
    file,
    line,
    {
      vi: "Phần sau dấu # ở dòng này không được đọc, vì dấu # mở đầu lời ghi chú.",
      en: "What follows # on this line is not read, since # begins a remark.",
    },
    quote,
  );
  return { ...found, severity: "warning" };
}

export function mergedList(file: string, line: number): Diagnostic {
  return fault(
    "value-merged",
    file,
    line,
    {
      vi: "Dòng này đã có giá trị nên các dòng gạch đầu dòng bên dưới bị dính vào nó.",
      en: "This line has a value, so the lines with hyphens below are read as part of it.",
    },
    {
      vi: "Chuyển giá trị này xuống thành một dòng gạch đầu dòng.",
      en: "Make the value a line with a hyphen of its own.",
    },
  );
}

const quote: Sentence = {
  vi: 'Đặt cả giá trị trong ngoặc kép thẳng, ví dụ: trich_yeu: "…".',
  en: 'Put the whole value in straight quotation marks, for example: trich_yeu: "…".',
};

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

/** Of a file of figures. */
export function dataSyntax(file: string, line: number, code: string): Diagnostic {
  const reason = reasonOf(code);
  return fault(
    "data-syntax",
    file,
    line,
    {
      vi: `Không đọc được tệp số liệu từ dòng này: ${reason.vi}.`,
      en: `The figures cannot be read from this line on: ${reason.en}.`,
    },
    {
      vi: 'Mỗi hàng viết “- [ô, ô, ô]”; ô có dấu phẩy hay dấu : # @ [ { & * thì đặt trong ngoặc kép thẳng "…".',
      en: 'Write each row as “- [cell, cell]”; put a cell that holds , : # @ [ { & * in straight quotation marks "…".',
    },
  );
}

export function syntax(file: string, line: number, code: string): Diagnostic {
  const reason = reasonOf(code);
  return fault(
    "front-matter-syntax",
    file,
    line,
    {
      vi: `Không đọc được phần khai báo từ dòng này: ${reason.vi}.`,
      en: `The fields cannot be read from this line on: ${reason.en}.`,
    },
    {
      vi: 'Mỗi dòng viết “tên: giá trị”, có một dấu cách sau dấu hai chấm; giá trị có dấu : # @ [ { & * thì đặt trong ngoặc kép thẳng "…".',
      en: 'Write “name: value” on each line, with a space after the colon; put a value that holds : # @ [ { & * in straight quotation marks "…".',
    },
  );
}
