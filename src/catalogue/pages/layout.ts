/** Findings about pages, contents lists and annexes, and about what a format has no place for. */
import type { Page } from "../page.js";

export const layoutPages: readonly Page[] = [
  {
    code: "annex-fields",
    title: { vi: "Khai báo của mục và phụ lục lẫn nhau", en: "Fields of entry and annex are mixed" },
    why: {
      vi: "Mỗi tệp là nội dung của một mục hoặc là một phụ lục; khai báo của hai loại tệp không dùng lẫn.",
      en: "A file is an entry or an annex; the fields of one have no meaning in the other.",
    },
    wrong: {
      "05-danh-gia-chung.md": "Nhìn chung chi bộ đã hoàn thành kế hoạch đề ra, số liệu nêu ở [[so-lieu]].",
      "06-so-lieu.md":
        "---\nphu_luc: Bảng số liệu\nkhong_co: Trong kỳ không phát sinh số liệu mới.\n---\nChi bộ có ba tổ đảng.",
    },
    right: {
      "05-danh-gia-chung.md": "Nhìn chung chi bộ đã hoàn thành kế hoạch đề ra, số liệu nêu ở [[so-lieu]].",
      "06-so-lieu.md": "---\nphu_luc: Bảng số liệu\n---\nChi bộ có ba tổ đảng.",
    },
    mend: "Giữ một trong hai dòng `muc`, `phu_luc`, tách phần còn lại sang tệp khác.",
  },
  {
    code: "annex-not-referred",
    title: { vi: "Bài không dẫn đến phụ lục", en: "The body does not point to an annex" },
    why: {
      vi: "Trong bài phải có chỗ dẫn đến từng phụ lục, để người đọc biết khi nào cần xem.",
      en: "The body points to every annex, so that a reader knows when to look there.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 4.5",
    wrong: { "06-so-lieu.md": "---\nphu_luc: Bảng số liệu\n---\nChi bộ có ba tổ đảng." },
    right: {
      "05-danh-gia-chung.md": "Nhìn chung chi bộ đã hoàn thành kế hoạch đề ra, số liệu nêu ở [[so-lieu]].",
      "06-so-lieu.md": "---\nphu_luc: Bảng số liệu\n---\nChi bộ có ba tổ đảng.",
    },
    mend: "Gõ mã của phụ lục trong hai dấu ngoặc vuông ở chỗ cần dẫn.",
  },
  {
    code: "block-form",
    title: { vi: "Khối viết sai cách", en: "A block in the wrong form" },
    why: {
      vi: "Mỗi khối có một cách viết: hai dấu hai chấm khi chỉ là một dòng, ba dấu khi có phần đóng; trên dòng đó không viết gì thêm.",
      en: "A block is written in one way: two colons for a line, three for a block with an end, and nothing else on the line.",
    },
    severity: "error",
    wrong: { "01-tinh-hinh.md": "Chi bộ có ba tổ đảng.\n\n:::ngat-trang\n\nMỗi tổ sáu đảng viên." },
    right: { "01-tinh-hinh.md": "Chi bộ có ba tổ đảng.\n\n::ngat-trang\n\nMỗi tổ sáu đảng viên." },
    mend: "Viết `::ngat-trang`, `::muc-luc` trên một dòng riêng; `:::ngang` thì có dòng `:::` đóng lại.",
  },
  {
    code: "block-misplaced",
    title: { vi: "Khối đặt sai chỗ", en: "A block in the wrong place" },
    why: {
      vi: "Dòng ngắt trang, mục lục và khối xoay ngang đứng riêng ở sát lề; ở chỗ khác thì không có tác dụng.",
      en: "Page breaks, contents lists and sideways blocks stand by themselves at the margin; elsewhere they do nothing.",
    },
    severity: "error",
    wrong: { "01-tinh-hinh.md": "> Chi bộ có ba tổ đảng.\n>\n> ::ngat-trang" },
    right: { "01-tinh-hinh.md": "> Chi bộ có ba tổ đảng.\n\n::ngat-trang\n\nMỗi tổ sáu đảng viên." },
    mend: "Đưa dòng đó ra sát lề, có dòng trống ở trên và ở dưới.",
  },
  {
    code: "contents-place",
    title: { vi: "Mục lục thừa hoặc sai chỗ", en: "A contents list out of place" },
    why: {
      vi: "Mục lục chỉ có một, đặt trong bài; mục lục đặt thêm hoặc đặt trong phụ lục không in ra.",
      en: "There is one contents list, in the body; any other is not printed.",
    },
    wrong: {
      "01-tinh-hinh.md": "::muc-luc\n\nChi bộ có ba tổ đảng.",
      "05-danh-gia-chung.md": "Nhìn chung chi bộ đã hoàn thành kế hoạch đề ra.\n\n::muc-luc",
    },
    right: { "01-tinh-hinh.md": "::muc-luc\n\nChi bộ có ba tổ đảng." },
    mend: "Giữ một dòng `::muc-luc` trong bài, xóa những dòng khác.",
  },
  {
    code: "empty-annex",
    title: { vi: "Phụ lục chưa có nội dung", en: "An annex is empty" },
    why: {
      vi: "Phụ lục đã gửi kèm thì phải có nội dung dưới tên của nó.",
      en: "An annex that is sent along has something below its title.",
    },
    wrong: {
      "05-danh-gia-chung.md": "Nhìn chung chi bộ đã hoàn thành kế hoạch đề ra, số liệu nêu ở [[so-lieu]].",
      "06-so-lieu.md": "---\nphu_luc: Bảng số liệu\n---\n",
    },
    right: {
      "05-danh-gia-chung.md": "Nhìn chung chi bộ đã hoàn thành kế hoạch đề ra, số liệu nêu ở [[so-lieu]].",
      "06-so-lieu.md": "---\nphu_luc: Bảng số liệu\n---\nChi bộ có ba tổ đảng.",
    },
    mend: "Viết nội dung của phụ lục, hoặc xóa tệp nếu không gửi kèm.",
  },
  {
    code: "page-break-last",
    title: { vi: "Ngắt trang ngay trước phần ký", en: "A page break before the signature" },
    why: {
      vi: "Phần ký đứng cùng trang với những dòng cuối của bài, nên ngắt trang ngay trước phần ký không có tác dụng.",
      en: "The signature stands on the page of the last lines, so a break before it does nothing.",
    },
    wrong: { "05-danh-gia-chung.md": "Nhìn chung chi bộ đã hoàn thành kế hoạch đề ra.\n\n::ngat-trang" },
    right: { "05-danh-gia-chung.md": "Nhìn chung chi bộ đã hoàn thành kế hoạch đề ra." },
    mend: "Xóa dòng `::ngat-trang` ở cuối.",
  },
  {
    code: "unprinted-field",
    title: { vi: "Thể thức không in dòng này", en: "A field that is not printed" },
    why: {
      vi: "Điều người viết đã ghi thì phải in ra giấy; thể thức không có chỗ in thì phải nói, để không ai tưởng là đã in.",
      en: "What is typed is printed; where the format has no place for it the author is told.",
    },
    wrong: { "bao-cao.md": "kinh_gui: Đảng ủy Khối" },
    right: { "bao-cao.md": "do_khan: khan" },
    mend: "Bỏ dòng đó, hoặc chọn thể thức có in nó.",
  },
];
