/** Findings about files as such: names, encodings, sizes, characters that cannot be seen. */
import type { Page } from "../page.js";

export const filePages: readonly Page[] = [
  {
    code: "not-utf8",
    title: { vi: "Tệp không phải dạng UTF-8", en: "The file is not UTF-8" },
    why: {
      vi: "Tệp phải lưu ở dạng UTF-8; dạng khác thì chữ Việt đọc ra sai, nên chương trình không đoán.",
      en: "In any other encoding Vietnamese letters come out wrong, so the program does not guess.",
    },
    severity: "error",
    wrong: {
      vi: "Tệp lưu ở dạng Unicode (UTF-16), ANSI, TCVN3 hay VNI.",
      en: "The file was saved as Unicode (UTF-16), ANSI, TCVN3 or VNI.",
    },
    right: { vi: "Tệp lưu ở dạng UTF-8.", en: "The file was saved as UTF-8." },
    mend: "Mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu lại.",
  },
  {
    code: "file-ending",
    title: { vi: "Tên tệp có thừa đuôi .txt", en: "The name ends in .md.txt" },
    why: {
      vi: "Tệp mục có đuôi .md; Notepad hay thêm .txt ở sau mà Windows không hiện ra, nên phải nói để tệp không bị bỏ sót.",
      en: "Notepad adds .txt where Windows does not show it; such a file is not read.",
    },
    severity: "error",
    wrong: { "06-khac.md.txt": "---\nmuc: III\n---\nChi bộ có một kiến nghị." },
    right: { "06-khac.md": "---\nmuc: III\n---\nChi bộ có một kiến nghị." },
    mend: "Đổi tên, bỏ phần .txt ở cuối. Bật mục hiện phần đuôi tên tệp của Windows để thấy đủ tên.",
  },
  {
    code: "file-unreadable",
    title: { vi: "Không mở được tệp", en: "The file cannot be opened" },
    why: {
      vi: "Tệp mục không mở được là lỗi của báo cáo, vì phần chữ trong đó sẽ thiếu; các tệp khác vẫn được kiểm tra.",
      en: "What stands in a file that cannot be opened would be missing; the other files are still checked.",
    },
    severity: "error",
    wrong: {
      vi: "Tệp đang bị chương trình khác khóa, hoặc máy không cho đọc.",
      en: "Another program has locked the file, or the machine does not let it be read.",
    },
    right: { vi: "Tệp đã đóng ở chương trình khác và đọc được.", en: "The file is closed elsewhere and can be read." },
    mend: "Đóng tệp ở chương trình khác, hoặc nhờ người phụ trách máy cấp quyền đọc, rồi chạy lại.",
  },
  {
    code: "file-outside",
    title: { vi: "Tệp nằm ngoài thư mục báo cáo", en: "The file stands outside the folder" },
    why: {
      vi: "Mọi thứ của báo cáo nằm trong thư mục báo cáo; liên kết dẫn ra ngoài thì không được đọc.",
      en: "All of a report stands in its folder; a link that leads out of it is not followed.",
    },
    severity: "error",
    wrong: {
      vi: "Trong thư mục báo cáo là một liên kết dẫn tới tệp ở nơi khác.",
      en: "The folder holds a link to a file elsewhere.",
    },
    right: { vi: "Trong thư mục báo cáo là chính tệp đó.", en: "The folder holds the file itself." },
    mend: "Xóa liên kết và chép tệp vào thư mục báo cáo.",
  },
  {
    code: "file-too-large",
    title: { vi: "Tệp quá lớn", en: "The file is too large" },
    why: {
      vi: "Một tệp mục có giới hạn 10 MB và 100.000 dòng; lớn hơn thì không phải là chữ của một mục báo cáo.",
      en: "A file has a limit of 10 MB; a larger one is not the text of an entry.",
    },
    severity: "error",
    wrong: { vi: "Tệp của một mục lớn hơn 10 MB.", en: "A section file is larger than 10 MB." },
    right: { vi: "Tệp chỉ chứa chữ của mục đó.", en: "The file holds the text of its entry." },
    mend: "Chia nội dung thành nhiều mục; tệp không phải chữ thì để ở thư mục khác.",
  },
  {
    code: "line-too-long",
    title: { vi: "Dòng quá dài", en: "A line is too long" },
    why: {
      vi: "Một dòng có nhiều nhất một triệu ký tự; dài hơn thì không phải là một đoạn văn, mà thường là tệp của chương trình khác.",
      en: "A line has at most a million characters; a longer one is no paragraph, mostly a file of another program.",
    },
    severity: "error",
    wrong: { vi: "Cả tệp là một dòng hai triệu ký tự.", en: "The whole file is one line of two million characters." },
    right: { vi: "Mỗi đoạn văn là một dòng, giữa hai đoạn có dòng trống.", en: "Each paragraph is a line of its own." },
    mend: "Ngắt dòng đó thành từng đoạn văn; tệp không phải chữ thì để ở thư mục khác.",
  },
  {
    code: "too-many-files",
    title: { vi: "Thư mục có quá nhiều tệp mục", en: "There are too many section files" },
    why: {
      vi: "Một báo cáo có nhiều nhất 2.000 tệp mục, để một thư mục nhầm không làm chương trình chạy mãi.",
      en: "A report has at most 2,000 section files, so that a wrong folder does not keep the program busy.",
    },
    severity: "error",
    wrong: { vi: "Trong thư mục có 2.001 tệp mục.", en: "The folder holds 2,001 section files." },
    right: { vi: "Mỗi báo cáo ở một thư mục riêng.", en: "Every report has a folder of its own." },
    mend: "Tách các báo cáo ra từng thư mục, hoặc chuyển tệp không thuộc báo cáo đi nơi khác.",
  },
  {
    code: "control-character",
    title: { vi: "Ký tự điều khiển trong dòng", en: "A control character" },
    why: {
      vi: "Ký tự điều khiển không in được và làm hỏng tệp Word, nên được bỏ khi đọc và nhắc người viết.",
      en: "Control characters cannot be printed and spoil a Word file, so they are left out.",
    },
    severity: "warning",
    wrong: { "02-tuyen-truyen.md": "Chi bộ\u0007 đã tổ chức học tập." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập." },
    mend: "Xóa chỗ đó và gõ lại; thường do dán từ chương trình khác.",
  },
  {
    code: "invisible-character",
    title: { vi: "Ký tự vô hình trong dòng", en: "An invisible character" },
    why: {
      vi: "Ký tự vô hình (rộng bằng không, đảo chiều chữ, gạch nối mềm) làm tìm kiếm và so sánh sai mà mắt không thấy, nên được bỏ khi đọc.",
      en: "Characters that cannot be seen spoil searching and comparing, so they are left out.",
    },
    severity: "warning",
    wrong: { "02-tuyen-truyen.md": "Chi\u200B bộ đã tổ chức học tập." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập." },
    mend: "Xóa chữ ở hai bên chỗ đó rồi gõ lại.",
  },
];
