/** What can be wrong with footnotes, in words. */
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { fault } from "./block-faults.js";

export function noteMissing(at: Place, name: string): Diagnostic {
  return fault(
    "note-missing",
    "error",
    at,
    { vi: `Chú thích [^${name}] chưa có nội dung.`, en: `The footnote [^${name}] has no text.` },
    {
      vi: `Thêm ở cuối tệp một dòng “[^${name}]: nội dung chú thích”.`,
      en: `Add a line “[^${name}]: text” at the end of the file.`,
    },
  );
}

export function noteUnused(at: Place, name: string): Diagnostic {
  return fault(
    "note-unused",
    "error",
    at,
    {
      vi: `Chú thích [^${name}] không được dẫn ở chỗ nào nên sẽ không in ra.`,
      en: `Nothing refers to the footnote [^${name}], so it would not be printed.`,
    },
    {
      vi: `Đặt [^${name}] vào chỗ cần chú thích, hoặc xóa dòng này.`,
      en: `Put [^${name}] where it belongs, or delete it.`,
    },
  );
}

export function noteDoubled(at: Place, name: string): Diagnostic {
  return fault(
    "note-unused",
    "error",
    at,
    {
      vi: `Chú thích [^${name}] đã có nội dung ở trên nên nội dung này sẽ không in ra.`,
      en: `The footnote [^${name}] has a text above, so this one would not be printed.`,
    },
    { vi: "Đặt tên khác cho chú thích này, hoặc xóa dòng này.", en: "Give it another name, or delete it." },
  );
}
