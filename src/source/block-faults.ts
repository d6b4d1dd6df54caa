/** What can be wrong with a body of Markdown, in words. */

import { nearest } from "../language/similar.js";
import type { Diagnostic, Place, Sentence, Severity } from "../model/diagnostic.js";
import { limits } from "./limits.js";

export function fault(code: string, severity: Severity, at: Place, message: Sentence, hint: Sentence): Diagnostic {
  return { code, severity, at, message, hint };
}

export function tooDeep(at: Place): Diagnostic {
  return fault(
    "nesting-too-deep",
    "error",
    at,
    {
      vi: `Gạch đầu dòng hoặc trích dẫn lồng nhau quá ${limits.nesting} cấp.`,
      en: `Lists or quotes are nested more than ${limits.nesting} levels deep.`,
    },
    { vi: "Bớt số cấp; văn bản chỉ cần hai, ba cấp.", en: "Use fewer levels." },
  );
}

export function nestedHeading(at: Place): Diagnostic {
  return fault(
    "heading-nested",
    "error",
    at,
    {
      vi: "Đề mục nằm trong gạch đầu dòng hoặc trích dẫn nên không được tính là đề mục.",
      en: "A heading inside a list or a quote does not count as a heading.",
    },
    {
      vi: "Đưa dòng bắt đầu bằng # ra sát lề, có dòng trống ở trên.",
      en: "Move it to the margin, after a blank line.",
    },
  );
}

export function almostHeading(at: Place): Diagnostic {
  return fault(
    "almost-heading",
    "warning",
    at,
    {
      vi: "Dòng này trông như đề mục nhưng thiếu dấu cách sau dấu #.",
      en: "This line looks like a heading but lacks a space after #.",
    },
    { vi: "Thêm một dấu cách sau dấu #.", en: "Add a space after #." },
  );
}

export function extraCells(at: Place, columns: number, lost: string): Diagnostic {
  return fault(
    "table-extra-cell",
    "error",
    at,
    {
      vi: `Hàng này có nhiều ô hơn ${columns} cột của bảng; phần thừa: “${lost}”.`,
      en: `This row has more cells than the table's ${columns} columns; beyond them: “${lost}”.`,
    },
    {
      vi: "Bớt dấu | thừa, hoặc thêm cột ở hàng đầu bảng. Muốn in dấu | thì gõ \\|.",
      en: "Remove the extra |, or add a column to the header. Type \\| to print a |.",
    },
  );
}

export function brokenTable(at: Place): Diagnostic {
  return fault(
    "table-broken",
    "error",
    at,
    {
      vi: "Các dòng này trông như bảng nhưng chưa đúng dạng nên không thành bảng.",
      en: "These lines look like a table but do not make one.",
    },
    {
      vi: "Dòng thứ hai của bảng phải là | --- | --- | với số ô bằng dòng đầu; giữa các hàng không có dòng trống hay ghi chú.",
      en: "The second line of a table is | --- | --- | with as many cells as the first; no blank line or comment stands between rows.",
    },
  );
}

export function textInTable(at: Place): Diagnostic {
  return fault(
    "table-text-row",
    "warning",
    at,
    {
      vi: "Dòng chữ này nằm sát bảng nên bị tính là một hàng của bảng.",
      en: "This line stands right under the table, so it counts as one of its rows.",
    },
    { vi: "Thêm một dòng trống giữa bảng và đoạn văn.", en: "Put an empty line between the table and the text." },
  );
}

export function codeNotClosed(at: Place): Diagnostic {
  return fault(
    "code-not-closed",
    "error",
    at,
    {
      vi: "Dòng ``` ở đây chưa có dòng ``` đóng lại, nên phần còn lại của tệp không được đọc đúng.",
      en: "The line ``` here is not closed, so the rest of the file is not read as it should be.",
    },
    { vi: "Xóa dòng ```, văn bản hành chính không cần đến.", en: "Delete the line ```." },
  );
}

const tableName: Sentence = {
  vi: "Tên bảng viết có dấu thăng: {#ten-bang}.",
  en: "A table's name takes a hash: {#id}.",
};

/** `known`: names that may stand there with a value. */
export function unknownAttribute(
  at: Place,
  name: string,
  { hint = tableName, known = [] }: { readonly hint?: Sentence; readonly known?: readonly string[] } = {},
): Diagnostic {
  const meant = nearest(name, known);
  return fault(
    "unknown-attribute",
    "error",
    at,
    { vi: `Trong ngoặc {…} không dùng được “${name}”.`, en: `“${name}” means nothing in the braces.` },
    meant === undefined ? hint : { vi: `Có phải định ghi “${meant}=…” không?`, en: `Did you mean “${meant}=…”?` },
  );
}

export function headingInReportFile(at: Place): Diagnostic {
  return fault(
    "heading-in-report-file",
    "error",
    at,
    {
      vi: "Đề mục không đặt trong bao-cao.md; ở đây chỉ có đoạn mở đầu.",
      en: "Headings do not belong in bao-cao.md, which holds the opening paragraph only.",
    },
    { vi: "Chuyển nội dung này sang tệp của mục.", en: "Move it to the entry's own file." },
  );
}

export function containerNotClosed(at: Place, name: string): Diagnostic {
  return fault(
    "block-not-closed",
    "error",
    at,
    {
      vi: `Khối “:::${name}” chưa được đóng bằng một dòng chỉ có :::.`,
      en: `The block “:::${name}” is not closed by a line of just :::.`,
    },
    ["bang", "hinh"].includes(name)
      ? { vi: "Thêm dòng ::: ngay sau bảng hoặc hình.", en: "Add a line ::: right after the table or picture." }
      : { vi: "Thêm dòng ::: ở chỗ khối kết thúc.", en: "Add a line ::: where the block ends." },
  );
}

/** `nearest` is written as an author would, colons included. */
export function unknownContainer(at: Place, name: string, colons = ":::", nearest?: string): Diagnostic {
  return fault(
    "unknown-block",
    "error",
    at,
    { vi: `Không có khối nào tên là “${colons}${name}”.`, en: `There is no block named “${colons}${name}”.` },
    nearest === undefined
      ? {
          vi: "Bảng có tên viết là “:::bang{#ten-bang} Tên bảng”, hình là “:::hinh{#ten-hinh tep=…} Tên hình”; trang xoay ngang là “:::ngang”, sang trang mới là “::ngat-trang”, mục lục là “::muc-luc”.",
          en: "A captioned table is written “:::bang{#id} caption”, a picture “:::hinh{#id tep=…} caption”; sideways pages are “:::ngang”, a page break is “::ngat-trang”, a contents list “::muc-luc”.",
        }
      : { vi: `Có phải định ghi “${nearest}” không?`, en: `Did you mean “${nearest}”?` },
  );
}

export function captionWithoutTable(at: Place): Diagnostic {
  return fault(
    "block-without-table",
    "error",
    at,
    { vi: "Khối :::bang phải chứa đúng một bảng.", en: "A :::bang block must hold exactly one table." },
    {
      vi: "Viết bảng giữa dòng :::bang và dòng :::, không thêm gì khác.",
      en: "Put one table, and nothing else, between :::bang and :::.",
    },
  );
}

export function commentNotClosed(at: Place): Diagnostic {
  return fault(
    "comment-not-closed",
    "error",
    at,
    {
      vi: "Lời ghi chú mở bằng <!-- mà không có --> để đóng.",
      en: "A comment opened by <!-- is not closed by -->.",
    },
    { vi: "Thêm --> ở cuối lời ghi chú.", en: "Add --> at its end." },
  );
}

export function strayAsterisks(at: Place): Diagnostic {
  return fault(
    "stray-asterisks",
    "warning",
    at,
    {
      vi: "Có dấu ** không thành cặp; dấu này đã được bỏ khi in.",
      en: "There is a ** without its partner; it was left out in print.",
    },
    {
      vi: "Chữ đậm viết **như thế này**, không có dấu cách ở phía trong hai dấu **.",
      en: "Bold is written **like this**, without spaces inside the marks.",
    },
  );
}
