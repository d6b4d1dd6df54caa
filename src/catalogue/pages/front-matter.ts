/** Findings about the block of fields at the top of a file. */
import type { Page } from "../page.js";

const sound = { "02-tuyen-truyen.md": "---\nmuc: II.1\n---\nChi bộ đã tổ chức học tập." };

export const frontMatterPages: readonly Page[] = [
  {
    code: "front-matter-missing",
    title: { vi: "Tệp thiếu phần khai báo", en: "The block of fields is missing" },
    why: {
      vi: "Mỗi tệp mở đầu bằng phần khai báo giữa hai dòng ba gạch, vì ở đó tệp nói mình viết cho mục nào.",
      en: "A file opens with its fields between two lines of three hyphens, where it says which entry it fills.",
    },
    severity: "error",
    wrong: { "06-khac.md": "Chi bộ đã tổ chức học tập." },
    right: sound,
    mend: "Ghi ba dòng ở đầu tệp: ba gạch, dòng `muc`, ba gạch. Tệp ghi chép riêng thì để ở thư mục khác.",
  },
  {
    code: "front-matter-not-closed",
    title: { vi: "Phần khai báo chưa đóng", en: "The block of fields is not closed" },
    why: {
      vi: "Phần khai báo phải đóng bằng dòng ba gạch, nếu không thì cả nội dung bị coi là khai báo.",
      en: "A line of three hyphens closes the fields, or all of the text would count as fields.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "---\nmuc: II.1\nChi bộ đã tổ chức học tập." },
    right: sound,
    mend: "Thêm một dòng chỉ có ba gạch sau dòng khai báo cuối cùng.",
  },
  {
    code: "front-matter-fence",
    title: { vi: "Dòng ba gạch gõ chưa đúng", en: "A fence is mistyped" },
    why: {
      vi: "Phần khai báo mở và đóng bằng dòng đúng ba gạch, sát lề; dòng gần giống thì được báo để chữ ở dưới không lẫn vào khai báo.",
      en: "The fields are opened and closed by exactly three hyphens at the margin.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "---\nmuc: II.1\n----\nChi bộ đã tổ chức học tập." },
    right: sound,
    mend: "Sửa dòng đó thành đúng ba gạch ngắn, không thụt vào, không có chữ ở sau.",
  },
  {
    code: "front-matter-blank-first",
    title: { vi: "Có dòng trống trước phần khai báo", en: "Blank lines before the fields" },
    why: {
      vi: "Phần khai báo phải ở ngay dòng đầu của tệp, có dòng trống ở trước thì không nhận ra được.",
      en: "The fields begin on the first line of the file; below a blank line they are not recognised.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "\n---\nmuc: II.1\n---\nChi bộ đã tổ chức học tập." },
    right: sound,
    mend: "Xóa các dòng trống ở đầu tệp.",
  },
  {
    code: "front-matter-language",
    title: { vi: "Có chữ sau ba gạch đầu tệp", en: "Something follows the first fence" },
    why: {
      vi: "Dòng đầu chỉ có ba gạch; chữ viết sau ba gạch gọi một kiểu khai báo khác mà chương trình không dùng.",
      en: "The first line is three hyphens and nothing else; other languages are never run.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "---js\nmuc: II.1\n---\nChi bộ đã tổ chức học tập." },
    right: sound,
    mend: "Xóa chữ ở sau ba gạch.",
  },
  {
    code: "front-matter-not-fields",
    title: { vi: "Giữa hai dòng ba gạch không phải khai báo", en: "The block holds no fields" },
    why: {
      vi: "Giữa hai dòng ba gạch là các dòng “tên: giá trị”; một câu văn hay một danh sách ở đó thì không đọc được.",
      en: "Between the fences stand lines “name: value”; a sentence or a list cannot be read there.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "---\nChi bộ đã tổ chức học tập.\n---" },
    right: sound,
    mend: "Chuyển câu văn xuống dưới phần khai báo; ở giữa chỉ để các dòng khai báo.",
  },
  {
    code: "front-matter-syntax",
    title: { vi: "Không đọc được phần khai báo", en: "The fields cannot be read" },
    why: {
      vi: "Phần khai báo phải đọc được từng dòng “tên: giá trị”; từ chỗ hỏng trở đi thì không biết người viết muốn ghi gì.",
      en: "The fields are read line by line; from a broken line on, nobody knows what was meant.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "co_quan: Chi bộ: Văn phòng" },
    right: { "bao-cao.md": 'co_quan: "Chi bộ: Văn phòng"' },
    mend: "Sau dấu hai chấm có một dấu cách; các dòng con thụt vào bằng hai dấu cách; giá trị có thêm dấu hai chấm thì đặt trong ngoặc kép thẳng; ngoặc đã mở thì phải đóng.",
  },
  {
    code: "front-matter-alias",
    title: { vi: "Giá trị bắt đầu bằng dấu & hoặc *", en: "A value begins with & or *" },
    why: {
      vi: "Giá trị bắt đầu bằng dấu & hoặc * mang nghĩa riêng trong phần khai báo, nên phải đặt trong ngoặc kép.",
      en: "A value that begins with & or * means something else among fields, so it stands in quotation marks.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "co_quan: &a Chi bộ Văn phòng" },
    right: { "bao-cao.md": 'co_quan: "&a Chi bộ Văn phòng"' },
    mend: "Đặt cả giá trị trong ngoặc kép thẳng, hoặc bỏ dấu ở đầu.",
  },
  {
    code: "front-matter-space",
    title: { vi: "Dấu tab hoặc dấu cách lạ", en: "A tab or a no-break space" },
    why: {
      vi: "Dấu tab và dấu cách không ngắt nhìn như dấu cách thường nhưng làm hiểu sai phần khai báo, thường do dán từ nơi khác.",
      en: "Tabs and no-break spaces look like plain spaces and change how fields are read.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "---\nmuc:\u00A0II.1\n---\nChi bộ đã tổ chức học tập." },
    right: sound,
    mend: "Xóa khoảng trắng ở dòng đó rồi gõ lại bằng phím cách.",
  },
  {
    code: "front-matter-too-long",
    title: { vi: "Phần khai báo quá dài", en: "The block of fields is too long" },
    why: {
      vi: "Phần khai báo chỉ chứa các dòng khai báo; dài quá giới hạn thì thường là nội dung nằm nhầm chỗ.",
      en: "The block holds fields and no text; one over the limit mostly holds text in the wrong place.",
    },
    severity: "error",
    wrong: {
      vi: "Phần khai báo dài quá 100.000 ký tự, vì nội dung của mục nằm giữa hai dòng ba gạch.",
      en: "More than 100,000 characters stand between the fences, since the text was typed there.",
    },
    right: sound,
    mend: "Chuyển nội dung xuống dưới dòng ba gạch thứ hai.",
  },
];
