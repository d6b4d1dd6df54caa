/** What can be wrong with an outline, in words for whoever makes one. */

import { nearest } from "../language/similar.js";
import type { Diagnostic, Place, Sentence } from "../model/diagnostic.js";

function fault(code: string, at: Place, message: Sentence, hint: Sentence): Diagnostic {
  return { code, severity: "error", at, message, hint };
}

export function noEntries(at: Place): Diagnostic {
  return fault(
    "outline-empty",
    at,
    { vi: "Đề cương không có đề mục nào.", en: "The outline has no entries." },
    { vi: "Mỗi đề mục là một dòng bắt đầu bằng #.", en: "Each entry is a line that begins with #." },
  );
}

export function looseText(at: Place): Diagnostic {
  return fault(
    "outline-loose-text",
    at,
    {
      vi: "Dòng này không phải đề mục (#), lời hướng dẫn (>) hay ý cần nêu (-).",
      en: "This line is neither an entry (#), official text (>) nor a topic (-).",
    },
    { vi: "Thêm > ở đầu dòng nếu là nguyên văn đề cương.", en: "Put > before it if it is the official text." },
  );
}

export function tooDeep(at: Place, depth: number): Diagnostic {
  return fault(
    "outline-too-deep",
    at,
    { vi: `Đề cương có tối đa ${depth} cấp đề mục.`, en: `An outline has at most ${depth} levels.` },
    { vi: "Bớt dấu # ở đầu dòng.", en: "Use fewer #." },
  );
}

export function skippedLevel(at: Place): Diagnostic {
  return fault(
    "outline-skipped-level",
    at,
    { vi: "Đề mục này nhảy cấp so với đề mục ở trên.", en: "This entry skips a level after the one above." },
    { vi: "Mỗi lần xuống cấp chỉ thêm một dấu #.", en: "Add one # at a time." },
  );
}

export function duplicateId(at: Place, id: string, first: Place): Diagnostic {
  return fault(
    "outline-duplicate-id",
    at,
    {
      vi: `Mã “${id}” đã dùng cho đề mục ở dòng ${first.line}.`,
      en: `The id “${id}” is taken by the entry on line ${first.line}.`,
    },
    { vi: "Đặt mã khác: {#ma-khac}.", en: "Give another id: {#other}." },
  );
}

export function duplicateTitle(at: Place, title: string, first: Place): Diagnostic {
  return fault(
    "outline-duplicate-title",
    at,
    {
      vi: `Đề mục “${title}” trùng tên với đề mục cùng cấp ở dòng ${first.line}.`,
      en: `“${title}” has the title of its neighbour on line ${first.line}.`,
    },
    { vi: "Sửa để hai tên khác nhau.", en: "Make the two titles differ." },
  );
}

export function emptyTitle(at: Place): Diagnostic {
  return fault(
    "outline-empty-title",
    at,
    { vi: "Đề mục không có tên.", en: "The entry has no title." },
    { vi: "Viết tên sau dấu # và một dấu cách.", en: "Write the title after # and a space." },
  );
}

export function impossibleCondition(at: Place, key: string): Diagnostic {
  return fault(
    "outline-impossible-condition",
    at,
    { vi: `Điều kiện “${key}” không có giá trị nào.`, en: `The condition “${key}” has no value.` },
    {
      vi: `Viết ${key}=gia_tri, nhiều giá trị cách nhau bằng dấu |.`,
      en: `Write ${key}=value, several separated by |.`,
    },
  );
}

export function unreachable(at: Place): Diagnostic {
  return fault(
    "outline-impossible-condition",
    at,
    {
      vi: "Không đơn vị nào được hỏi đề mục này, vì đề mục cha dành cho loại đơn vị khác.",
      en: "No unit can be asked this entry: its parent is reserved to other kinds of unit.",
    },
    { vi: "Sửa nguoi_bao_cao của một trong hai đề mục.", en: "Change nguoi_bao_cao of one of the two." },
  );
}

export function headingWithoutSpace(at: Place): Diagnostic {
  return fault(
    "outline-heading-space",
    at,
    { vi: "Thiếu dấu cách sau dấu #.", en: "A space is missing after #." },
    { vi: "Viết dấu cách giữa # và tên đề mục.", en: "Put a space between # and the title." },
  );
}

export function brokenBraces(at: Place): Diagnostic {
  return fault(
    "outline-braces",
    at,
    {
      vi: "Dấu ngoặc nhọn ở đề mục này không thành cặp ở cuối dòng.",
      en: "The braces of this entry are not one pair at the end of the line.",
    },
    {
      vi: "Viết tất cả thuộc tính trong một cặp {…} ở cuối dòng.",
      en: "Put all attributes in one pair {…} at the end.",
    },
  );
}

export function limitsCross(at: Place): Diagnostic {
  return fault(
    "outline-wrong-attribute",
    at,
    { vi: "toi_thieu lớn hơn toi_da.", en: "toi_thieu is larger than toi_da." },
    { vi: "Sửa một trong hai số.", en: "Change one of the two." },
  );
}

export function unknownProfile(at: Place, typed: string, known: readonly string[]): Diagnostic {
  return fault(
    "unknown-profile",
    at,
    { vi: `Không có thể thức nào tên là “${typed}”.`, en: `There is no format profile named “${typed}”.` },
    { vi: `Tên dùng được: ${known.join(", ")}.`, en: `There are: ${known.join(", ")}.` },
  );
}

export function missingFile(at: Place): Diagnostic {
  return fault(
    "outline-missing-file",
    at,
    { vi: "Mẫu này thiếu tệp de-cuong.md.", en: "The template lacks its file de-cuong.md." },
    {
      vi: "Tạo tệp de-cuong.md, mỗi đề mục một dòng bắt đầu bằng #.",
      en: "Make it, one line that begins with # for each entry.",
    },
  );
}

export function unknownAttribute(at: Place, typed: string, known: readonly string[]): Diagnostic {
  const meant = nearest(typed, known);
  return fault(
    "outline-unknown-attribute",
    at,
    { vi: `Không có thuộc tính “${typed}”.`, en: `There is no attribute “${typed}”.` },
    meant === undefined
      ? { vi: `Các thuộc tính: ${known.join(", ")}.`, en: `The attributes are: ${known.join(", ")}.` }
      : { vi: `Có phải ý là “${meant}”?`, en: `Did you mean “${meant}”?` },
  );
}

export function wrongAttribute(at: Place, key: string, typed: string, expected: string): Diagnostic {
  return fault(
    "outline-wrong-attribute",
    at,
    { vi: `Thuộc tính ${key} không nhận giá trị “${typed}”.`, en: `The attribute ${key} cannot be “${typed}”.` },
    { vi: `Giá trị dùng được: ${expected}.`, en: `Expected: ${expected}.` },
  );
}
