/** What can be wrong with an outline, for whoever makes one. */
import { kind } from "./kind.js";

export const outlineEmpty = kind("outline-empty", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Đề cương không có mục nào", en: "The outline has no entries" },
  message: { vi: "Đề cương không có đề mục nào.", en: "The outline has no entries." },
  hint: { vi: "Mỗi đề mục là một dòng bắt đầu bằng #.", en: "Each entry is a line that begins with #." },
});

export const outlineLooseText = kind("outline-loose-text", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Dòng lạ trong đề cương", en: "A line of no kind" },
  message: {
    vi: "Dòng này không phải đề mục (#), lời hướng dẫn (>) hay ý cần nêu (-).",
    en: "This line is neither an entry (#), official text (>) nor a topic (-).",
  },
  hint: { vi: "Thêm > ở đầu dòng nếu là nguyên văn đề cương.", en: "Put > before it if it is the official text." },
});

export const outlineTooDeep = kind<{ depth: number }>("outline-too-deep", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Đề cương quá bốn cấp", en: "The outline is too deep" },
  message: ({ depth }) => ({
    vi: `Đề cương có tối đa ${depth} cấp đề mục.`,
    en: `An outline has at most ${depth} levels.`,
  }),
  hint: { vi: "Bớt dấu # ở đầu dòng.", en: "Use fewer #." },
});

export const outlineSkippedLevel = kind("outline-skipped-level", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Mục nhảy cấp", en: "An entry skips a level" },
  message: { vi: "Đề mục này nhảy cấp so với đề mục ở trên.", en: "This entry skips a level after the one above." },
  hint: { vi: "Mỗi lần xuống cấp chỉ thêm một dấu #.", en: "Add one # at a time." },
});

export const outlineDuplicateId = kind<{ id: string; line: number }>("outline-duplicate-id", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Hai mục cùng mã", en: "Two entries have one id" },
  message: ({ id, line }) => ({
    vi: `Mã “${id}” đã dùng cho đề mục ở dòng ${line}.`,
    en: `The id “${id}” is taken by the entry on line ${line}.`,
  }),
  hint: { vi: "Đặt mã khác: {#ma-khac}.", en: "Give another id: {#other}." },
  identity: ({ id }) => ({ id }),
});

export const outlineDuplicateTitle = kind<{ title: string; line: number }>("outline-duplicate-title", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Hai mục cùng cấp trùng tên", en: "Two neighbours have one title" },
  message: ({ title, line }) => ({
    vi: `Đề mục “${title}” trùng tên với đề mục cùng cấp ở dòng ${line}.`,
    en: `“${title}” has the title of its neighbour on line ${line}.`,
  }),
  hint: { vi: "Sửa để hai tên khác nhau.", en: "Make the two titles differ." },
  identity: ({ title }) => ({ title }),
});

export const outlineEmptyTitle = kind("outline-empty-title", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Mục của đề cương không có tên", en: "An entry has no title" },
  message: { vi: "Đề mục không có tên.", en: "The entry has no title." },
  hint: { vi: "Viết tên sau dấu # và một dấu cách.", en: "Write the title after # and a space." },
});

type OutlineImpossibleCondition = { why: "no-value"; key: string } | { why: "unreachable" };

export const outlineImpossibleCondition = kind<OutlineImpossibleCondition>("outline-impossible-condition", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Điều kiện không đơn vị nào thỏa mãn", en: "Nobody can be asked" },
  cases: {
    "no-value": {
      message: ({ key }) => ({
        vi: `Điều kiện “${key}” không có giá trị nào.`,
        en: `The condition “${key}” has no value.`,
      }),
      hint: ({ key }) => ({
        vi: `Viết ${key}=gia_tri, nhiều giá trị cách nhau bằng dấu |.`,
        en: `Write ${key}=value, several separated by |.`,
      }),
    },
    unreachable: {
      message: {
        vi: "Không đơn vị nào được hỏi đề mục này, vì đề mục cha dành cho loại đơn vị khác.",
        en: "No unit can be asked this entry: its parent is reserved to other kinds of unit.",
      },
      hint: { vi: "Sửa nguoi_bao_cao của một trong hai đề mục.", en: "Change nguoi_bao_cao of one of the two." },
    },
  },
});

export const outlineHeadingSpace = kind("outline-heading-space", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Thiếu dấu cách giữa # và tên mục", en: "An entry lacks its space" },
  message: { vi: "Thiếu dấu cách sau dấu #.", en: "A space is missing after #." },
  hint: { vi: "Viết dấu cách giữa # và tên đề mục.", en: "Put a space between # and the title." },
});

export const outlineBraces = kind("outline-braces", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Ngoặc nhọn không thành một cặp", en: "The braces are not one pair" },
  message: {
    vi: "Dấu ngoặc nhọn ở đề mục này không thành cặp ở cuối dòng.",
    en: "The braces of this entry are not one pair at the end of the line.",
  },
  hint: {
    vi: "Viết tất cả thuộc tính trong một cặp {…} ở cuối dòng.",
    en: "Put all attributes in one pair {…} at the end.",
  },
});

type OutlineWrongAttribute = { why: "limits-cross" } | { why: "value"; key: string; typed: string; expected: string };

export const outlineWrongAttribute = kind<OutlineWrongAttribute>("outline-wrong-attribute", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Giá trị của thuộc tính chưa đúng", en: "An attribute has a wrong value" },
  cases: {
    "limits-cross": {
      message: { vi: "toi_thieu lớn hơn toi_da.", en: "toi_thieu is larger than toi_da." },
      hint: { vi: "Sửa một trong hai số.", en: "Change one of the two." },
    },
    value: {
      message: ({ key, typed }) => ({
        vi: `Thuộc tính ${key} không nhận giá trị “${typed}”.`,
        en: `The attribute ${key} cannot be “${typed}”.`,
      }),
      hint: ({ expected }) => ({ vi: `Giá trị dùng được: ${expected}.`, en: `Expected: ${expected}.` }),
    },
  },
});

export const outlineMissingFile = kind("outline-missing-file", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Mẫu thiếu tệp đề cương", en: "The outline's file is missing" },
  message: { vi: "Mẫu này thiếu tệp de-cuong.md.", en: "The template lacks its file de-cuong.md." },
  hint: {
    vi: "Tạo tệp de-cuong.md, mỗi đề mục một dòng bắt đầu bằng #.",
    en: "Make it, one line that begins with # for each entry.",
  },
});

export const outlineUnknownAttribute = kind<{ typed: string; meant: string | undefined; known: readonly string[] }>(
  "outline-unknown-attribute",
  {
    chapter: "outlines",
    weight: "error",
    title: { vi: "Thuộc tính lạ của mục", en: "An unknown attribute" },
    message: ({ typed }) => ({ vi: `Không có thuộc tính “${typed}”.`, en: `There is no attribute “${typed}”.` }),
    hint: ({ meant, known }) =>
      meant === undefined
        ? { vi: `Các thuộc tính: ${known.join(", ")}.`, en: `The attributes are: ${known.join(", ")}.` }
        : { vi: `Có phải ý là “${meant}”?`, en: `Did you mean “${meant}”?` },
  },
);

export const outlinePeriod = kind("outline-period", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Kỳ báo cáo ngược", en: "The period ends before it begins" },
  message: { vi: "Kỳ báo cáo kết thúc trước khi bắt đầu.", en: "The period ends before it begins." },
});

export const outlineCitation = kind<{ words: string }>("outline-citation", {
  chapter: "outlines",
  weight: "error",
  title: { vi: "Văn bản trong mẫu ghi chưa đủ", en: "A document of the outline is not whole" },
  message: ({ words }) => ({
    vi: `“${words}” chưa đủ tên loại, số, ngày và cơ quan ban hành của văn bản.`,
    en: `“${words}” lacks the document's type, number, date or body.`,
  }),
  hint: {
    vi: "Viết như: Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.",
    en: "Write it like: Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.",
  },
});
