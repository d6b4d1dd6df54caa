/** Findings about letters, spelling, marks and words. */
import type { Page } from "../page.js";

export const wordingPages: readonly Page[] = [
  {
    code: "legacy-letters",
    title: { vi: "Chữ gõ bằng bảng mã cũ", en: "Text in an old encoding" },
    why: {
      vi: "Chữ gõ bằng bảng mã cũ (TCVN3, VNI, VIQR) hoặc hỏng do chuyển mã thì in ra không đọc được, nên phải chuyển sang Unicode trước.",
      en: "Text typed in TCVN3, VNI or VIQR, or spoilt by a conversion, cannot be read on paper; it is converted to Unicode first.",
    },
    basis: "Bộ mã ký tự tiếng Việt theo TCVN 6909:2001",
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "Chi bé ®· tæ chøc häc tËp ChØ thÞ cho toµn thÓ ®¶ng viªn." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập Chỉ thị cho toàn thể đảng viên." },
    mend: "Chuyển đoạn chữ sang Unicode bằng công cụ chuyển mã của bộ gõ rồi dán lại; đặt bộ gõ ở bảng mã Unicode.",
  },
  {
    code: "odd-letter",
    title: { vi: "Chữ trông giống chữ Việt mà không phải", en: "A letter that only looks right" },
    why: {
      vi: "Chữ của hệ chữ khác trông y như chữ Việt, chữ toàn góc, dấu rời không ghép được với chữ: in ra giống nhau nhưng tìm kiếm và sắp xếp đều sai.",
      en: "Letters of another script, full-width letters and loose marks look the same on paper, and spoil every search and sorting.",
    },
    severity: "warning",
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức b\u0430 buổi học." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức ba buổi học." },
    mend: "Xóa các từ được nêu rồi gõ lại bằng bộ gõ tiếng Việt đặt ở bảng mã Unicode.",
  },
  {
    code: "odd-syllable",
    title: { vi: "Từ có thể gõ sai", en: "A word that is probably mistyped" },
    why: {
      vi: "Từ mà tiếng Việt không có vần hay dấu như vậy thường là gõ nhầm; chương trình chỉ ghi nhận, vì tên riêng và từ nước ngoài không theo vần tiếng Việt.",
      en: "A word whose rhyme or mark Vietnamese does not have is mostly a slip; it is only noted, since foreign words and names differ.",
    },
    wrong: { "02-tuyen-truyen.md": "Chi bộ đuợc giao việc mới." },
    right: { "02-tuyen-truyen.md": "Chi bộ được giao việc mới." },
    mend: "Đọc lại từ đó; đúng là từ nước ngoài hay tên riêng thì để nguyên.",
  },
  {
    code: "tone-style",
    title: { vi: "Đặt dấu theo hai kiểu", en: "Tone marks are placed in two ways" },
    why: {
      vi: "Viết “ủy, hòa” hay “uỷ, hoà” đều được, nhưng cả báo cáo nên theo một kiểu; chương trình chỉ ghi nhận chỗ khác với phần lớn.",
      en: "“ủy, hòa” and “uỷ, hoà” are both right, but one report keeps to one; what differs from most of it is noted.",
    },
    wrong: { "02-tuyen-truyen.md": "Chi ủy phân công cấp ủy viên.\n\nĐảng uỷ theo dõi chi ủy." },
    right: { "02-tuyen-truyen.md": "Chi ủy phân công cấp ủy viên.\n\nĐảng ủy theo dõi chi ủy." },
    mend: "Chọn một kiểu rồi sửa những chỗ theo kiểu kia; trong bộ gõ có lựa chọn cách đặt dấu.",
  },
  {
    code: "name-capitals",
    title: { vi: "Tên cơ quan viết hoa chưa đúng", en: "A name has its capitals wrong" },
    why: {
      vi: "Tên các cơ quan Trung ương có cách viết hoa riêng, theo các văn bản của Văn phòng Trung ương Đảng.",
      en: "Names of central bodies have capitals of their own, as the Central Office writes them.",
    },
    basis: "Cách viết trong Hướng dẫn 36-HD/VPTW",
    wrong: { "02-tuyen-truyen.md": "Chi bộ học tập Chỉ thị của Bộ chính trị." },
    right: { "02-tuyen-truyen.md": "Chi bộ học tập Chỉ thị của Bộ Chính trị." },
    mend: "Viết như lời gợi ý; lệnh `check --fix` sửa giúp.",
  },
  {
    code: "unexplained-abbreviation",
    title: { vi: "Chữ viết tắt chưa được giải thích", en: "An abbreviation is not explained" },
    why: {
      vi: "Cụm từ viết tắt phải được giải thích ở lần dùng đầu: “Hội đồng nhân dân (HĐND)”; khi còn soạn chỉ ghi nhận, từ khi trình ký là cảnh báo.",
      en: "A phrase is written in full where it is first used, with its short form in brackets.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.6.1",
    wrong: { "02-tuyen-truyen.md": "Chi bộ phối hợp với UBND xã." },
    right: { "02-tuyen-truyen.md": "Chi bộ phối hợp với Ủy ban nhân dân (UBND) xã; UBND xã cử người dự." },
    mend: "Lần đầu viết đủ cả cụm từ, ghi chữ viết tắt trong ngoặc đơn ngay sau.",
  },
  {
    code: "straight-quotes",
    title: { vi: "Dấu ngoặc kép thẳng", en: "Straight quotes" },
    why: {
      vi: "Văn bản dùng dấu “ ”; dấu ngoặc kép thẳng là do bàn phím không có dấu kia, nên nhắc một lần cho mỗi tệp.",
      en: "Official texts quote with “ ”; straight quotes come from keyboards that have no others.",
    },
    wrong: { "02-tuyen-truyen.md": 'Phong trào "người tốt, việc tốt" được mở rộng.' },
    right: { "02-tuyen-truyen.md": "Phong trào “người tốt, việc tốt” được mở rộng." },
    mend: "Thay bằng “ và ”; lệnh `check --fix` sửa giúp những cặp chắc chắn.",
  },
  {
    code: "punctuation-space",
    title: { vi: "Dấu cách cạnh dấu câu chưa đúng", en: "A space beside a mark is wrong" },
    why: {
      vi: "Dấu câu viết liền với chữ trước và cách chữ sau một dấu cách; dấu ngoặc viết liền với chữ bên trong.",
      en: "A mark stands right behind its word and a space follows; brackets hug what they hold.",
    },
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã họp , đảng viên dự đủ." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã họp, đảng viên dự đủ." },
    mend: "Bỏ hoặc thêm dấu cách như lời gợi ý; lệnh `check --fix` sửa giúp.",
  },
  {
    code: "doubled-space",
    title: { vi: "Khoảng hở do dấu cách đặc biệt", en: "Spaces that print as a gap" },
    why: {
      vi: "Nhiều dấu cách thường gõ liền nhau thì in ra một dấu, không cần báo; dấu cách đặc biệt dán từ chương trình khác thì in ra khoảng hở.",
      en: "Ordinary spaces in a row print as one; special ones pasted from other programs print as a gap.",
    },
    wrong: { "02-tuyen-truyen.md": "Chi bộ\u00A0 đã tổ chức học tập." },
    right: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập." },
    mend: "Xóa khoảng trống đó rồi gõ lại một dấu cách; lệnh `check --fix` sửa giúp.",
  },
  {
    code: "placeholder-left",
    title: { vi: "Còn chỗ chưa viết xong", en: "Something is still to be written" },
    why: {
      vi: "Chỗ đánh dấu để viết sau không được tới tay người ký: khi còn soạn là cảnh báo, từ khi trình ký là lỗi.",
      en: "What stands for words to come must not reach the signer: a warning while drafting, an error from signing on.",
    },
    wrong: { "02-tuyen-truyen.md": "Chi bộ có [CẦN BỔ SUNG] buổi học." },
    right: { "02-tuyen-truyen.md": "Chi bộ có {{so_buoi}} buổi học." },
    mend: "Viết nốt chỗ đó, hoặc xóa lời nhắc.",
  },
  {
    code: "list-order",
    title: { vi: "Số, chữ cái đầu dòng không theo thứ tự", en: "A list is out of order" },
    why: {
      vi: "Số và chữ cái gõ ở đầu dòng in ra đúng như đã gõ, nên phải liền nhau, cùng một loại dấu và theo thứ tự chữ cái tiếng Việt.",
      en: "Numbers and letters before lines are printed as typed, so they follow one another, in the Vietnamese order of letters.",
    },
    wrong: { "02-tuyen-truyen.md": "a) Học tập.\n\nb) Làm theo.\n\nd) Nêu gương." },
    right: { "02-tuyen-truyen.md": "a) Học tập.\n\nb) Làm theo.\n\nc) Nêu gương." },
    mend: "Gõ lại số hoặc chữ cái ở đầu dòng: a, b, c, d, đ, e, g, h, i, k và tiếp theo.",
  },
  {
    code: "heading-as-text",
    title: { vi: "Đề mục gõ bằng chữ đậm", en: "A heading is typed in bold" },
    why: {
      vi: "Dòng in đậm có số tự gõ chỉ trông như đề mục: không có kiểu đề mục của Word, không được đánh số theo đề cương.",
      en: "A bold line with a number of its own only looks like a heading: Word does not know it, and the outline does not number it.",
    },
    wrong: { "02-tuyen-truyen.md": "**1- Học tập chuyên đề**\n\nMỗi quý một buổi." },
    right: { "02-tuyen-truyen.md": "## Học tập chuyên đề\n\nMỗi quý một buổi." },
    mend: "Bỏ số và dấu sao, thay bằng hai dấu thăng và một dấu cách; tên của mục trong đề cương thì xóa dòng đó.",
  },
];
