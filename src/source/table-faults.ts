/** What can be wrong with the cells of a typed table, in words. */
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { fault } from "./block-faults.js";

/** A cell that is joined to the one at its left, or to the one above. */
export type Join = "left" | "above";

export function nothingToJoin(at: Place, join: Join): Diagnostic {
  const left = join === "left";
  return fault(
    "table-merge",
    "error",
    at,
    {
      vi: left
        ? "Ô “<<” ở cột đầu không có ô nào bên trái để gộp vào."
        : "Ô “^^” ở hàng này không có ô nào ở trên để gộp vào.",
      en: left ? "A cell “<<” has no cell at its left to join." : "A cell “^^” has no cell above to join.",
    },
    left
      ? { vi: "Bỏ “<<”; muốn in ra dấu đó thì gõ \\<<.", en: "Take it out, or type \\<< to print it." }
      : {
          vi: "Ô của tiêu đề và ô ở dưới không gộp được với nhau; tiêu đề có nhiều hàng thì ghi dau=2. Muốn in ra dấu đó thì gõ \\^^.",
          en: "Header and body do not join; write dau=2 for a header of two rows. Type \\^^ to print it.",
        },
  );
}

export function notRectangular(at: Place): Diagnostic {
  return fault(
    "table-merge",
    "error",
    at,
    {
      vi: "Các ô gộp với nhau phải thành một hình chữ nhật, mà ở hàng này thì không.",
      en: "Cells that are joined must make a rectangle, which they do not in this row.",
    },
    {
      vi: "Ô gộp cả ngang lẫn dọc thì hàng dưới phải đủ dấu, ví dụ | ^^ | ^^ |.",
      en: "A cell over columns and rows needs all its marks in the rows below, such as | ^^ | ^^ |.",
    },
  );
}
