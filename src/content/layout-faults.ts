/** What can be wrong with blocks that lay out pages, in words. */
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { fault } from "../source/block-faults.js";

/** Inside a list or a quote. */
export function nestedLayout(at: Place, typed: string): Diagnostic {
  return fault(
    "block-misplaced",
    "error",
    at,
    {
      vi: `“${typed}” nằm trong gạch đầu dòng hoặc trích dẫn nên không có tác dụng.`,
      en: `“${typed}” stands inside a list or a quote, where it does nothing.`,
    },
    { vi: "Đưa dòng này ra sát lề, có dòng trống ở trên.", en: "Move it to the margin, after a blank line." },
  );
}

/** Among other words, or in the cell of a table. */
export function layoutInText(at: Place, typed: string): Diagnostic {
  return fault(
    "block-misplaced",
    "error",
    at,
    {
      vi: `“${typed}” nằm lẫn trong câu chữ hoặc trong ô của bảng nên bị in ra như chữ.`,
      en: `“${typed}” stands among other words or in a cell, so it is printed as text.`,
    },
    { vi: "Viết trên một dòng riêng, ở ngoài bảng.", en: "Write it on a line of its own, outside of tables." },
  );
}

export function landscapeInside(at: Place): Diagnostic {
  return fault(
    "block-misplaced",
    "error",
    at,
    {
      vi: "Khối “:::ngang” này nằm trong một khối “:::ngang” khác.",
      en: "This “:::ngang” stands inside another “:::ngang”.",
    },
    {
      vi: "Bỏ khối ở trong, hoặc đóng khối ở ngoài trước bằng một dòng chỉ có :::.",
      en: "Leave out the inner one, or close the outer one first.",
    },
  );
}

export function contentsInside(at: Place): Diagnostic {
  return fault(
    "block-misplaced",
    "error",
    at,
    { vi: "Mục lục không đặt trong khối “:::ngang”.", en: "A contents list does not stand inside “:::ngang”." },
    { vi: "Đưa dòng “::muc-luc” ra ngoài khối.", en: "Move “::muc-luc” out of the block." },
  );
}

/** Words or attributes behind a name that takes none. */
export function wordsBehind(at: Place, typed: string): Diagnostic {
  return fault(
    "block-form",
    "error",
    at,
    { vi: `Sau “${typed}” không viết gì thêm trên dòng đó.`, en: `Nothing else stands on the line of “${typed}”.` },
    { vi: "Đưa phần chữ xuống dòng dưới.", en: "Move the words to the next line." },
  );
}

export function wrongColons(at: Place, name: string, holds: boolean): Diagnostic {
  return fault(
    "block-form",
    "error",
    at,
    holds
      ? {
          vi: `“${name}” là khối có phần mở và phần đóng nên viết ba dấu hai chấm.`,
          en: `“${name}” is a block with an end, so it takes three colons.`,
        }
      : {
          vi: `“${name}” chỉ là một dòng, không có phần đóng, nên viết hai dấu hai chấm.`,
          en: `“${name}” is a line without an end, so it takes two colons.`,
        },
    holds
      ? {
          vi: `Viết “:::${name}”, nội dung ở dưới, rồi đóng bằng một dòng chỉ có :::.`,
          en: `Write “:::${name}”, the content, then a line of just :::.`,
        }
      : { vi: `Viết “::${name}”.`, en: `Write “::${name}”.` },
  );
}

export function landscapeEmpty(at: Place): Diagnostic {
  return fault(
    "block-form",
    "error",
    at,
    { vi: "Khối “:::ngang” chưa có gì ở trong.", en: "This “:::ngang” holds nothing." },
    {
      vi: "Đặt bảng rộng vào giữa dòng “:::ngang” và dòng :::, hoặc xóa cả hai dòng.",
      en: "Put the wide table between “:::ngang” and :::, or delete both lines.",
    },
  );
}

export function endOfNothing(at: Place): Diagnostic {
  return fault(
    "block-form",
    "error",
    at,
    {
      vi: "Dòng ::: ở cuối đoạn này không đóng khối nào.",
      en: "The line ::: at the end of this paragraph ends no block.",
    },
    { vi: "Xóa dòng này, hoặc thêm dòng mở khối ở trên.", en: "Delete it, or open a block above." },
  );
}
