/** Findings about outlines, for template makers. An example is a part of `de-cuong.md`. */
import type { Page } from "../page.js";

const sound = { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}" };

export const outlinePages: readonly Page[] = [
  {
    code: "outline-missing-file",
    title: { vi: "Mẫu thiếu tệp đề cương", en: "The outline's file is missing" },
    why: {
      vi: "Mẫu gồm hai tệp: mau.md và de-cuong.md; thiếu đề cương thì không có mục nào để kiểm tra.",
      en: "A template is made of mau.md and de-cuong.md; without the second there are no entries.",
    },
    severity: "error",
    wrong: { "de-cuong.md": null },
    right: sound,
    mend: "Tạo tệp `de-cuong.md` bên cạnh `mau.md`, mỗi mục một dòng bắt đầu bằng dấu #.",
  },
  {
    code: "outline-empty",
    title: { vi: "Đề cương không có mục nào", en: "The outline has no entries" },
    why: {
      vi: "Đề cương phải có ít nhất một đề mục, nếu không thì không có gì để kiểm tra báo cáo.",
      en: "An outline has at least one entry, or there is nothing to hold a report to.",
    },
    severity: "error",
    wrong: {
      vi: "Tệp `de-cuong.md` chỉ có lời dẫn, không dòng nào bắt đầu bằng dấu #.",
      en: "`de-cuong.md` holds an introduction and no line that begins with #.",
    },
    right: sound,
    mend: "Viết mỗi mục thành một dòng bắt đầu bằng dấu # và một dấu cách.",
  },
  {
    code: "outline-empty-title",
    title: { vi: "Mục của đề cương không có tên", en: "An entry has no title" },
    why: {
      vi: "Mỗi mục của đề cương phải có tên, vì tên đó được in ra báo cáo.",
      en: "Every entry has a title, since it is printed.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# {#phu-luc tuy_chon}" },
    right: sound,
    mend: "Viết tên mục giữa dấu # và ngoặc nhọn.",
  },
  {
    code: "outline-heading-space",
    title: { vi: "Thiếu dấu cách giữa # và tên mục", en: "An entry lacks its space" },
    why: {
      vi: "Trong đề cương, giữa dấu # và tên mục có một dấu cách; thiếu thì vẫn hiểu là mục nhưng phải sửa để mọi công cụ đọc giống nhau.",
      en: "A space stands between # and the title, so that every program reads the outline alike.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "#PHỤ LỤC {#phu-luc tuy_chon}" },
    right: sound,
    mend: "Gõ một dấu cách giữa dấu # và tên mục.",
  },
  {
    code: "outline-loose-text",
    title: { vi: "Dòng lạ trong đề cương", en: "A line of no kind" },
    why: {
      vi: "Trong đề cương, mỗi dòng là đề mục (#), nguyên văn (>) hoặc ý cần nêu (-); dòng khác thì không rõ để làm gì.",
      en: "A line of an outline is an entry (#), official text (>) or a topic (-).",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}\n\nViết không quá một trang." },
    right: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}\n\n> Viết không quá một trang." },
    mend: "Thêm dấu > trước lời của đề cương, dấu - trước một ý cần nêu.",
  },
  {
    code: "outline-skipped-level",
    title: { vi: "Mục nhảy cấp", en: "An entry skips a level" },
    why: {
      vi: "Mỗi lần xuống cấp chỉ thêm một dấu #, vì số của mục đi theo từng cấp.",
      en: "One # is added for each level, since numbers follow from the levels.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}\n\n### Bảng biểu {#bang-bieu tuy_chon}" },
    right: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}\n\n## Bảng biểu {#bang-bieu tuy_chon}" },
    mend: "Bớt dấu # ở mục đó, hoặc thêm mục cha còn thiếu.",
  },
  {
    code: "outline-too-deep",
    title: { vi: "Đề cương quá bốn cấp", en: "The outline is too deep" },
    why: {
      vi: "Đề cương có nhiều nhất bốn cấp, vì thể thức chỉ có bốn kiểu số.",
      en: "An outline has at most four levels, as there are four kinds of numbers.",
    },
    severity: "error",
    wrong: {
      "de-cuong.md":
        "# PHỤ LỤC {#a tuy_chon}\n## Bảng {#b tuy_chon}\n### Năm {#c tuy_chon}\n#### Quý {#d tuy_chon}\n##### Tháng {#e tuy_chon}",
    },
    right: {
      "de-cuong.md":
        "# PHỤ LỤC {#a tuy_chon}\n## Bảng {#b tuy_chon}\n### Năm {#c tuy_chon}\n#### Quý {#d tuy_chon}\n\n- từng tháng",
    },
    mend: "Gộp cấp cuối vào mục ở trên, ghi thành các ý cần nêu.",
  },
  {
    code: "outline-duplicate-id",
    title: { vi: "Hai mục cùng mã", en: "Two entries have one id" },
    why: {
      vi: "Mỗi mục của đề cương có một mã riêng, vì tệp của người viết gọi mục bằng mã.",
      en: "Every entry has an id of its own, since writers call it by that.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}\n\n# BIỂU MẪU {#phu-luc tuy_chon}" },
    right: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}\n\n# BIỂU MẪU {#bieu-mau tuy_chon}" },
    mend: "Đặt mã khác cho một trong hai mục, sau dấu thăng trong ngoặc nhọn.",
  },
  {
    code: "outline-duplicate-title",
    title: { vi: "Hai mục cùng cấp trùng tên", en: "Two neighbours have one title" },
    why: {
      vi: "Hai mục cùng cấp phải khác tên, vì đề mục trong tệp được nhận bằng tên.",
      en: "Neighbours have different titles, since headings are known by them.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}\n\n# PHỤ LỤC {#bieu-mau tuy_chon}" },
    right: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon}\n\n# BIỂU MẪU {#bieu-mau tuy_chon}" },
    mend: "Xem lại văn bản gốc; hai mục trùng tên thì thêm chữ để phân biệt.",
  },
  {
    code: "outline-braces",
    title: { vi: "Ngoặc nhọn không thành một cặp", en: "The braces are not one pair" },
    why: {
      vi: "Thuộc tính của một mục viết trong một cặp ngoặc nhọn ở cuối dòng; ngoặc lẻ hay hai cặp thì có thuộc tính bị hiểu là tên mục.",
      en: "Attributes stand in one pair of braces at the end of the line, or they become part of the title.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# PHỤ LỤC {#phu-luc} {tuy_chon}" },
    right: sound,
    mend: "Gộp mọi thuộc tính vào một cặp ngoặc ở cuối dòng, cách nhau bằng dấu cách.",
  },
  {
    code: "outline-unknown-attribute",
    title: { vi: "Thuộc tính lạ của mục", en: "An unknown attribute" },
    why: {
      vi: "Thuộc tính lạ trong ngoặc nhọn thường là gõ sai, mà gõ sai thì điều kiện của mục không có hiệu lực.",
      en: "An unknown attribute is mostly a slip, and what it asks then counts for nothing.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon cho_phep}" },
    right: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon cho_phep_khong_co}" },
    mend: "Sửa theo gợi ý; lời báo liệt kê các thuộc tính dùng được.",
  },
  {
    code: "outline-wrong-attribute",
    title: { vi: "Giá trị của thuộc tính chưa đúng", en: "An attribute has a wrong value" },
    why: {
      vi: "Giá trị của thuộc tính phải là giá trị mà chương trình hiểu, nếu không thì mục bị đánh số hay giới hạn sai.",
      en: "An attribute has a value the program knows, or the entry is numbered or limited wrongly.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon kieu=dam}" },
    right: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon kieu=khong-so}" },
    mend: "Dùng một trong các giá trị mà lời báo liệt kê.",
  },
  {
    code: "outline-impossible-condition",
    title: { vi: "Điều kiện không đơn vị nào thỏa mãn", en: "Nobody can be asked" },
    why: {
      vi: "Điều kiện của một mục phải có đơn vị thỏa mãn được, nếu không thì không ai viết mục đó.",
      en: "Some unit meets the condition of an entry, or nobody ever writes it.",
    },
    severity: "error",
    wrong: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon khi=}" },
    right: { "de-cuong.md": "# PHỤ LỤC {#phu-luc tuy_chon khi=giao_duc}" },
    mend: "Ghi giá trị sau dấu bằng; mục con không dành cho loại đơn vị khác với mục cha.",
  },
  {
    code: "outline-period",
    title: { vi: "Kỳ báo cáo ngược", en: "The period ends before it begins" },
    why: {
      vi: "Kỳ báo cáo của mẫu phải bắt đầu trước khi kết thúc.",
      en: "The period of a template begins before it ends.",
    },
    severity: "error",
    wrong: { "mau.md": "ky_bao_cao:\n  tu: 15/5/2026\n  den: 30/4/2020" },
    right: { "mau.md": "ky_bao_cao:\n  tu: 15/5/2016\n  den: 30/4/2020" },
    mend: "Xem lại năm của ngày đầu và ngày cuối.",
  },
  {
    code: "outline-citation",
    title: { vi: "Văn bản trong mẫu ghi chưa đủ", en: "A document of the outline is not whole" },
    why: {
      vi: "Mẫu nêu các văn bản hay được dẫn để chương trình so; thiếu ngày hoặc cơ quan thì không so được.",
      en: "A template names documents that are often cited, to hold the citations to them; without date or body there is nothing to compare.",
    },
    severity: "error",
    wrong: { "mau.md": "van_ban:\n  - Chỉ thị số 05-CT/TW của Bộ Chính trị" },
    right: { "mau.md": "van_ban:\n  - Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị" },
    mend: "Ghi đủ tên loại, số, ký hiệu, ngày và cơ quan ban hành.",
  },
  {
    code: "type-symbol",
    title: { vi: "Ký hiệu không hợp với loại văn bản", en: "The symbol is of another type" },
    why: {
      vi: "Ký hiệu tên loại nằm ở mẫu, sai một lần thì mọi báo cáo làm theo mẫu đều sai.",
      en: "The symbol of the type stands in the template: wrong there, it is wrong in every report.",
    },
    wrong: { "mau.md": "ky_hieu_loai: KH" },
    right: { "mau.md": "ky_hieu_loai: BC" },
    mend: "Sửa dòng `ky_hieu_loai` trong `mau.md`.",
  },
];
