/** What can be wrong with a body of Markdown where it is read. */
import { kind } from "./kind.js";

export const nestingTooDeep = kind<{ most: number }>("nesting-too-deep", {
  chapter: "text",
  weight: "error",
  // It is so from there on.
  explains: [{ codes: ["nesting-too-deep"], same: { file: "file" }, below: true }],
  title: { vi: "Gạch đầu dòng lồng quá nhiều cấp", en: "Lists are nested too deep" },
  message: ({ most }) => ({
    vi: `Gạch đầu dòng hoặc trích dẫn lồng nhau quá ${most} cấp.`,
    en: `Lists or quotes are nested more than ${most} levels deep.`,
  }),
  hint: { vi: "Bớt số cấp; văn bản chỉ cần hai, ba cấp.", en: "Use fewer levels." },
  identity: () => ({}),
});

export const headingNested = kind("heading-nested", {
  chapter: "text",
  weight: "error",
  title: { vi: "Đề mục nằm trong gạch đầu dòng", en: "A heading inside a list or a quote" },
  message: {
    vi: "Đề mục nằm trong gạch đầu dòng hoặc trích dẫn nên không được tính là đề mục.",
    en: "A heading inside a list or a quote does not count as a heading.",
  },
  hint: {
    vi: "Đưa dòng bắt đầu bằng # ra sát lề, có dòng trống ở trên.",
    en: "Move it to the margin, after a blank line.",
  },
});

export const almostHeading = kind("almost-heading", {
  chapter: "text",
  weight: "warning",
  title: { vi: "Đề mục thiếu dấu cách sau dấu #", en: "A heading lacks its space" },
  message: {
    vi: "Dòng này trông như đề mục nhưng thiếu dấu cách sau dấu #.",
    en: "This line looks like a heading but lacks a space after #.",
  },
  hint: { vi: "Thêm một dấu cách sau dấu #.", en: "Add a space after #." },
});

export const codeNotClosed = kind("code-not-closed", {
  chapter: "text",
  weight: "error",
  title: { vi: "Dòng ba dấu huyền không đóng", en: "A fence of text is not closed" },
  message: {
    vi: "Dòng ``` ở đây chưa có dòng ``` đóng lại, nên phần còn lại của tệp không được đọc đúng.",
    en: "The line ``` here is not closed, so the rest of the file is not read as it should be.",
  },
  hint: { vi: "Xóa dòng ```, văn bản hành chính không cần đến.", en: "Delete the line ```." },
});

export const headingInReportFile = kind("heading-in-report-file", {
  chapter: "text",
  weight: "error",
  title: { vi: "Đề mục đặt trong bao-cao.md", en: "A heading in the report file" },
  message: {
    vi: "Đề mục không đặt trong bao-cao.md; ở đây chỉ có đoạn mở đầu.",
    en: "Headings do not belong in bao-cao.md, which holds the opening paragraph only.",
  },
  hint: { vi: "Chuyển nội dung này sang tệp của mục.", en: "Move it to the entry's own file." },
});

export const blockNotClosed = kind<{ name: string }>("block-not-closed", {
  chapter: "tables",
  weight: "error",
  // It is so from there on.
  explains: [{ codes: ["block-not-closed"], same: { file: "file" }, below: true }],
  title: { vi: "Khối bảng chưa đóng", en: "A block is not closed" },
  message: ({ name }) => ({
    vi: `Khối “:::${name}” chưa được đóng bằng một dòng chỉ có :::.`,
    en: `The block “:::${name}” is not closed by a line of just :::.`,
  }),
  hint: ({ name }) =>
    ["bang", "hinh"].includes(name)
      ? { vi: "Thêm dòng ::: ngay sau bảng hoặc hình.", en: "Add a line ::: right after the table or picture." }
      : { vi: "Thêm dòng ::: ở chỗ khối kết thúc.", en: "Add a line ::: where the block ends." },
});

/** `name` and `meant` are written as an author would, colons included. */
export const unknownBlock = kind<{ name: string; meant: string | undefined }>("unknown-block", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Khối lạ", en: "An unknown block" },
  message: ({ name }) => ({ vi: `Không có khối nào tên là “${name}”.`, en: `There is no block named “${name}”.` }),
  hint: ({ meant }) =>
    meant === undefined
      ? {
          vi: "Bảng có tên viết là “:::bang{#ten-bang} Tên bảng”, hình là “:::hinh{#ten-hinh tep=…} Tên hình”; trang xoay ngang là “:::ngang”, sang trang mới là “::ngat-trang”, mục lục là “::muc-luc”.",
          en: "A captioned table is written “:::bang{#id} caption”, a picture “:::hinh{#id tep=…} caption”; sideways pages are “:::ngang”, a page break is “::ngat-trang”, a contents list “::muc-luc”.",
        }
      : { vi: `Có phải định ghi “${meant}” không?`, en: `Did you mean “${meant}”?` },
});

export const commentNotClosed = kind("comment-not-closed", {
  chapter: "text",
  weight: "error",
  title: { vi: "Ghi chú mở mà không đóng", en: "A remark is not closed" },
  message: {
    vi: "Lời ghi chú mở bằng <!-- mà không có --> để đóng.",
    en: "A comment opened by <!-- is not closed by -->.",
  },
  hint: { vi: "Thêm --> ở cuối lời ghi chú.", en: "Add --> at its end." },
});

export const strayAsterisks = kind("stray-asterisks", {
  chapter: "text",
  weight: "warning",
  title: { vi: "Dấu ** không thành cặp", en: "Asterisks without a pair" },
  message: {
    vi: "Có dấu ** không thành cặp; dấu này đã được bỏ khi in.",
    en: "There is a ** without its partner; it was left out in print.",
  },
  hint: {
    vi: "Chữ đậm viết **như thế này**, không có dấu cách ở phía trong hai dấu **.",
    en: "Bold is written **like this**, without spaces inside the marks.",
  },
});

export const noteMissing = kind<{ name: string }>("note-missing", {
  chapter: "text",
  weight: "error",
  title: { vi: "Chú thích chưa có nội dung", en: "A footnote has no text" },
  message: ({ name }) => ({ vi: `Chú thích [^${name}] chưa có nội dung.`, en: `The footnote [^${name}] has no text.` }),
  hint: ({ name }) => ({
    vi: `Thêm ở cuối tệp một dòng “[^${name}]: nội dung chú thích”.`,
    en: `Add a line “[^${name}]: text” at the end of the file.`,
  }),
});

type NoteUnused = { why: "unused"; name: string } | { why: "doubled"; name: string };

export const noteUnused = kind<NoteUnused>("note-unused", {
  chapter: "text",
  weight: "error",
  title: { vi: "Chú thích không được dẫn ở đâu", en: "A footnote is not used" },
  cases: {
    unused: {
      message: ({ name }) => ({
        vi: `Chú thích [^${name}] không được dẫn ở chỗ nào nên sẽ không in ra.`,
        en: `Nothing refers to the footnote [^${name}], so it would not be printed.`,
      }),
      hint: ({ name }) => ({
        vi: `Đặt [^${name}] vào chỗ cần chú thích, hoặc xóa dòng này.`,
        en: `Put [^${name}] where it belongs, or delete it.`,
      }),
    },
    doubled: {
      message: ({ name }) => ({
        vi: `Chú thích [^${name}] đã có nội dung ở trên nên nội dung này sẽ không in ra.`,
        en: `The footnote [^${name}] has a text above, so this one would not be printed.`,
      }),
      hint: { vi: "Đặt tên khác cho chú thích này, hoặc xóa dòng này.", en: "Give it another name, or delete it." },
    },
  },
});

const braces = {
  table: { vi: "Tên bảng viết có dấu thăng: {#ten-bang}.", en: "A table's name takes a hash: {#id}." },
  picture: {
    vi: "Khối hình viết là :::hinh{#ten-hinh tep=hinh/anh.png rong=120mm} Tên hình.",
    en: "A picture is written :::hinh{#id tep=hinh/anh.png rong=120mm} caption.",
  },
} as const;

/** `meant`: a name that may stand there with a value. */
export const unknownAttribute = kind<{ of: "table" | "picture"; name: string; meant: string | undefined }>(
  "unknown-attribute",
  {
    chapter: "tables",
    weight: "error",
    title: { vi: "Chữ lạ trong ngoặc nhọn", en: "Something unknown in the braces" },
    message: ({ name }) => ({
      vi: `Trong ngoặc {…} không dùng được “${name}”.`,
      en: `“${name}” means nothing in the braces.`,
    }),
    hint: ({ of, meant }) =>
      meant === undefined
        ? braces[of]
        : { vi: `Có phải định ghi “${meant}=…” không?`, en: `Did you mean “${meant}=…”?` },
  },
);
