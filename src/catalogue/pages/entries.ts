/** Findings about the entries of an outline: which are written, where, and by whom. */
import type { Page } from "../page.js";

export const entryPages: readonly Page[] = [
  {
    code: "missing-section",
    title: { vi: "Thiếu một mục của đề cương", en: "An entry is missing" },
    why: {
      vi: "Mỗi mục mà đề cương hỏi đơn vị này đều phải có trong báo cáo, vì nơi nhận tổng hợp theo từng mục; thiếu mục cha thì chỉ báo mục cha.",
      en: "Every entry that the outline asks of this unit is written, since the receiving office gathers reports entry by entry.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: { "01-tinh-hinh.md": null },
    right: { "01-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ có {{so_dang_vien}} đảng viên." },
    mend: "Tạo tệp cho mục còn thiếu, ở đầu tệp ghi dòng `muc` với số của mục. Lệnh `new` tạo sẵn mọi tệp còn thiếu, không đụng đến tệp đã có.",
  },
  {
    code: "empty-section",
    title: { vi: "Mục chưa có nội dung", en: "An entry has no text" },
    why: {
      vi: "Tệp của một mục phải có lời của người viết, vì tệp trống, tệp chỉ có ghi chú hay chỉ chép lại lời hướng dẫn đều chưa trả lời đề cương.",
      en: "A file that is empty, or holds only remarks or the outline's own words, does not answer the outline.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: { "02-tuyen-truyen.md": "---\nmuc: II.1\n---\n<!-- chờ số liệu của các tổ -->" },
    right: { "02-tuyen-truyen.md": "---\nmuc: II.1\n---\nChi bộ đã tổ chức học tập." },
    mend: "Viết nội dung ở dưới phần khai báo. Không có gì để báo cáo thì ghi `khong_co` kèm lý do, ở mục mà đề cương cho phép.",
  },
  {
    code: "unknown-entry",
    title: { vi: "Đề cương không có mục này", en: "The outline has no such entry" },
    why: {
      vi: "Dòng `muc` ở đầu tệp phải ghi số hoặc mã của một mục có trong đề cương, nếu không thì nội dung không có chỗ trong báo cáo.",
      en: "The line `muc` names an entry of the outline by its number or id, or its text has no place in the report.",
    },
    wrong: { "06-khac.md": "---\nmuc: II.9\n---\nChi bộ có một kiến nghị." },
    right: { "06-khac.md": "---\nmuc: III\n---\nChi bộ có một kiến nghị." },
    mend: "Xem số đúng bằng lệnh `outline` rồi sửa dòng `muc`. Chữ I, V, X trong số gõ bằng chữ hoa, không gõ chữ l hay số 1.",
  },
  {
    code: "duplicate-section",
    title: { vi: "Một mục viết ở hai nơi", en: "An entry is written twice" },
    why: {
      vi: "Mỗi mục chỉ viết ở một nơi, vì hai nơi thì không rõ nội dung nào là nội dung chính thức.",
      en: "An entry is written in one place, or nobody knows which text is the official one.",
    },
    wrong: { "06-them.md": "---\nmuc: II.1\n---\nChi bộ còn tổ chức tọa đàm." },
    right: { "06-them.md": null },
    mend: "Chuyển phần viết thêm vào tệp đã có của mục đó, rồi xóa tệp thừa. Tệp thêm vào do chép nhầm thì chỉ việc xóa.",
  },
  {
    code: "unknown-heading",
    title: { vi: "Đề mục không có trong đề cương", en: "A heading that the outline does not have" },
    why: {
      vi: "Ở cấp mà đề cương đã có các mục con, đề mục trong tệp phải là một trong các mục con đó, để báo cáo không có mục lạ xen vào.",
      en: "Where the outline has entries of its own below, the headings of a file are those entries.",
    },
    wrong: {
      "03-cong-viec-thuong-xuyen.md":
        "## Gắn với thực hiện các nghị quyết\n\nChi bộ đã làm tốt.\n\n## Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.\n\n## Việc khác\n\nChi bộ còn tổ chức tham quan.",
    },
    right: {
      "03-cong-viec-thuong-xuyen.md":
        "## Gắn với thực hiện các nghị quyết\n\nChi bộ đã làm tốt.\n\n## Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.\n\n### Việc khác\n\nChi bộ còn tổ chức tham quan.",
    },
    mend: "Dùng đúng tên mục của đề cương. Đề mục riêng thì thêm một dấu `#` để nằm trong một mục của đề cương.",
  },
  {
    code: "near-heading",
    title: { vi: "Tên đề mục gần đúng nhưng chưa đúng", en: "A heading is nearly an entry's title" },
    why: {
      vi: "Đề mục gần giống tên trong đề cương được báo để sửa chứ không tự nhận, vì tên mục là chữ của cấp trên.",
      en: "Titles are the outline's own words, so one that is nearly right is told rather than taken.",
    },
    wrong: {
      "03-cong-viec-thuong-xuyen.md":
        "## Gắn với thực hiện nghị quyết\n\nChi bộ đã làm tốt.\n\n## Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.",
    },
    right: {
      "03-cong-viec-thuong-xuyen.md":
        "## Gắn với thực hiện các nghị quyết\n\nChi bộ đã làm tốt.\n\n## Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.",
    },
    mend: "Chép tên đề mục từ lời báo, đúng từng chữ. Viết hoa hay thường, thừa dấu cách, bỏ dấu kiểu cũ hay mới thì không sao.",
  },
  {
    code: "wrong-parent",
    title: { vi: "Đề mục nằm sai mục cha", en: "An entry stands below the wrong one" },
    why: {
      vi: "Đề mục của đề cương phải nằm trong đúng mục cha của nó, vì số của mục đi theo mục cha.",
      en: "An entry stands below its own parent, since its number follows from it.",
    },
    wrong: {
      "02-tuyen-truyen.md": null,
      "03-cong-viec-thuong-xuyen.md":
        "## Gắn với thực hiện các nghị quyết\n\nChi bộ đã làm tốt.\n\n## Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.\n\n## Công tác tuyên truyền\n\nChi bộ đã học tập.",
    },
    right: { "02-tuyen-truyen.md": "---\nmuc: II.1\n---\nChi bộ đã học tập." },
    mend: "Chuyển đề mục cùng nội dung sang tệp của mục cha, hoặc sang một tệp riêng có dòng `muc` ghi số của mục.",
  },
  {
    code: "out-of-order",
    title: { vi: "Đề mục sai thứ tự của đề cương", en: "Entries are out of order" },
    why: {
      vi: "Các đề mục trong một tệp theo đúng thứ tự của đề cương; còn tên tệp thì đặt thế nào cũng được.",
      en: "Headings in one file keep the outline's order; the names of files do not matter.",
    },
    wrong: {
      "03-cong-viec-thuong-xuyen.md":
        "## Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.\n\n## Gắn với thực hiện các nghị quyết\n\nChi bộ đã làm tốt.",
    },
    right: {
      "03-cong-viec-thuong-xuyen.md":
        "## Gắn với thực hiện các nghị quyết\n\nChi bộ đã làm tốt.\n\n## Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.",
    },
    mend: "Chuyển đề mục cùng phần chữ ở dưới về đúng chỗ. Trên giấy chương trình luôn in theo thứ tự của đề cương.",
  },
  {
    code: "wrong-number",
    title: { vi: "Số gõ ở đề mục khác số sẽ in", en: "A typed number is not the printed one" },
    why: {
      vi: "Số của đề mục do chương trình đánh; số gõ sẵn mà khác thì được báo, vì có thể thừa hoặc thiếu một mục.",
      en: "Headings are numbered by the program; a typed number that differs may mean a part too many or too few.",
    },
    wrong: { "02-tuyen-truyen.md": "## 1.2- Năm 2018\n\nChi bộ có năm buổi học tập." },
    right: { "02-tuyen-truyen.md": "## Năm 2018\n\nChi bộ có năm buổi học tập." },
    mend: "Xóa số đã gõ, chỉ để tên đề mục. Nếu số đã gõ mới là số đúng thì xem lại có thừa hoặc thiếu một đề mục ở trên.",
  },
  {
    code: "reserved-section",
    title: { vi: "Mục dành cho đơn vị khác báo cáo", en: "The entry is another unit's to write" },
    why: {
      vi: "Mục mà đề cương dành cho một loại đơn vị khác thì đơn vị này không viết, để không có hai báo cáo về một việc.",
      en: "An entry reserved to another kind of unit is not written here, or two reports would tell one thing.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: { "06-the-he-tre.md": "---\nmuc: II.4\n---\nChi bộ đã giáo dục thế hệ trẻ." },
    right: { "06-the-he-tre.md": null },
    mend: "Xóa nội dung của mục đó. Nếu đơn vị đúng là loại được hỏi thì sửa `loai` dưới `don_vi` trong `bao-cao.md`.",
  },
  {
    code: "not-asked-section",
    title: { vi: "Mục không hỏi đơn vị này", en: "The entry is not asked of this unit" },
    why: {
      vi: "Mục có điều kiện mà đơn vị không thuộc diện đó thì không phải viết; có viết thì chỉ nhắc, vì cũng có thể là khai thiếu lĩnh vực.",
      en: "An entry whose condition this unit does not meet need not be written; perhaps a field of work was left out.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: { "06-giang-day.md": "---\nmuc: II.2\n---\nNội dung học tập đã vào chương trình." },
    right: {
      "bao-cao.md": "don_vi:\n  loai: chi_bo\n  linh_vuc: giao_duc\n  so_dang_vien: 18",
      "06-giang-day.md": "---\nmuc: II.2\n---\nNội dung học tập đã vào chương trình.",
    },
    mend: "Đơn vị có làm nhiệm vụ đó thì thêm vào `linh_vuc` trong `bao-cao.md`. Không làm thì xóa nội dung của mục.",
  },
  {
    code: "undecided-section",
    title: { vi: "Chưa khai lĩnh vực của đơn vị", en: "The unit's field of work is not given" },
    why: {
      vi: "Đề cương có mục chỉ hỏi đơn vị thuộc một lĩnh vực, nên báo cáo phải nói đơn vị thuộc lĩnh vực nào.",
      en: "The outline asks some entries of some fields of work only, so the report says which field is the unit's.",
    },
    wrong: { "bao-cao.md": "don_vi:\n  loai: chi_bo\n  linh_vuc:\n  so_dang_vien: 18" },
    right: { "bao-cao.md": "don_vi:\n  loai: chi_bo\n  linh_vuc: chung\n  so_dang_vien: 18" },
    mend: "Ghi lĩnh vực của đơn vị ở `linh_vuc`. Không thuộc lĩnh vực nào mà đề cương hỏi riêng thì ghi `chung`.",
  },
  {
    code: "none-declared",
    title: { vi: "Khai `khong_co` chưa đúng", en: "`khong_co` does not fit" },
    why: {
      vi: "Khai `khong_co` chỉ ở mục mà đề cương cho phép, một mình, và kèm lý do ít nhất năm từ.",
      en: "`khong_co` stands only where the outline allows it, alone, with a reason of at least five words.",
    },
    wrong: { "04-dien-hinh.md": "---\nmuc: II.5\nkhong_co: Chưa có điển hình.\n---" },
    right: { "04-dien-hinh.md": "---\nmuc: II.5\nkhong_co: Trong kỳ chi bộ chưa có điển hình được công nhận.\n---" },
    mend: "Nêu lý do đủ năm từ và không viết gì ở dưới. Mục mà đề cương không cho phép thì bỏ dòng `khong_co` và viết nội dung.",
  },
  {
    code: "entry-as-text",
    title: { vi: "Đề mục gõ như chữ thường", en: "A heading is typed as text" },
    why: {
      vi: "Tên mục của đề cương gõ như chữ thường thì chương trình không nhận là đề mục, nên nói ra ở đúng dòng đó thay vì báo thiếu mục.",
      en: "A title of the outline typed as text is no heading, so it is told at its line instead of as a missing entry.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: {
      "03-cong-viec-thuong-xuyen.md":
        "2- Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.\n\n## Gắn với thực hiện các nghị quyết\n\nĐã gắn với nhiệm vụ.",
    },
    right: {
      "03-cong-viec-thuong-xuyen.md":
        "## Gắn với thực hiện các nghị quyết\n\nĐã gắn với nhiệm vụ.\n\n## Sinh hoạt chuyên đề của chi bộ\n\nMỗi quý một lần.",
    },
    mend: "Bỏ số tự gõ, thêm hai dấu thăng và một dấu cách ở đầu dòng.",
  },
];
