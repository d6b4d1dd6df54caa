/** Findings about format profiles and their frames, for template makers. */
import type { Page } from "../page.js";

export const profilePages: readonly Page[] = [
  {
    code: "profile-unknown-parent",
    title: { vi: "Thể thức gốc không có", en: "The profile extends nothing" },
    why: {
      vi: "Thể thức kế thừa một thể thức khác thì thể thức kia phải có; thiếu nó thì chỉ báo một lỗi này, không báo từng giá trị.",
      en: "What a profile extends is there; without it only this is told, not every value.",
    },
    severity: "error",
    wrong: { "the-thuc.md": "ke_thua: dang-2017" },
    right: { "the-thuc.md": "ke_thua: dang-2018" },
    mend: "Sửa mã ở dòng `ke_thua`; mã là tên thư mục trong `the-thuc`.",
  },
  {
    code: "profile-value",
    title: { vi: "Giá trị của thể thức không đọc được", en: "A value cannot be read" },
    why: {
      vi: "Giá trị của thể thức phải đọc được và đúng đơn vị đo, vì trang giấy được dựng theo đúng các giá trị đó.",
      en: "Values are readable and in their unit, since pages are made by them.",
    },
    severity: "error",
    wrong: { "the-thuc.md": "trang:\n  le_trai: 3 cm | Quy chế của đơn vị | xac_nhan" },
    right: { "the-thuc.md": "trang:\n  le_trai: 30 mm | Quy chế của đơn vị | xac_nhan" },
    mend: "Độ dài trên trang ghi bằng `mm`, cỡ chữ ghi bằng `pt`, chẵn nửa điểm.",
  },
  {
    code: "profile-certainty",
    title: { vi: "Mức tin cậy lạ", en: "An unknown certainty" },
    why: {
      vi: "Mỗi giá trị của thể thức ghi kèm căn cứ và mức tin cậy, để biết giá trị nào là quy định và giá trị nào là thói quen.",
      en: "Every value tells its basis and how sure it is, so that rules and habits are told apart.",
    },
    severity: "error",
    wrong: { "the-thuc.md": "trang:\n  le_trai: 30 mm | Quy chế của đơn vị | chac_chan" },
    right: { "the-thuc.md": "trang:\n  le_trai: 30 mm | Quy chế của đơn vị | xac_nhan" },
    mend: "Ghi một trong bốn mức: `xac_nhan`, `quan_sat`, `thu_cap`, `chua_xac_nhan`.",
  },
  {
    code: "profile-missing-role",
    title: { vi: "Thể thức thiếu một vai trò", en: "A role is missing" },
    why: {
      vi: "Thể thức phải tả đủ các vai trò mà chương trình dùng cho nội dung, nếu không thì có đoạn không biết in ra sao.",
      en: "A profile describes every role that the text uses, or some paragraph has no look.",
    },
    severity: "error",
    wrong: {
      vi: "Thể thức không kế thừa thể thức nào và không tả vai trò `ten-bang`.",
      en: "The profile extends nothing and does not describe the role `ten-bang`.",
    },
    right: { "the-thuc.md": "ke_thua: dang-2018" },
    mend: "Tả thêm vai trò còn thiếu dưới `vai_tro`, hoặc kế thừa một thể thức đã có đủ.",
  },
  {
    code: "profile-frame-missing",
    title: { vi: "Thể thức thiếu khung", en: "A frame is missing" },
    why: {
      vi: "Thể thức phải có khung cho phần đầu, phần cuối văn bản và đầu phụ lục, của mình hoặc của thể thức mà nó kế thừa.",
      en: "A profile has frames for the head and the foot of the document, its own or those it extends.",
    },
    severity: "error",
    wrong: {
      vi: "Thể thức không kế thừa thể thức nào và không có tệp `dau.hbs`, `cuoi.hbs`.",
      en: "The profile extends nothing and has no `dau.hbs` and `cuoi.hbs`.",
    },
    right: { "the-thuc.md": "ke_thua: dang-2018" },
    mend: "Thêm hai tệp khung bên cạnh `the-thuc.md`, hoặc kế thừa một thể thức đã có khung.",
  },
  {
    code: "profile-unknown-role",
    title: { vi: "Khung dùng vai trò không có", en: "A frame uses an unknown role" },
    why: {
      vi: "Khung chỉ dùng những vai trò mà thể thức đã tả, nếu không thì không biết in đoạn đó ra sao.",
      en: "A frame uses roles that the profile describes, or a paragraph has no look.",
    },
    severity: "error",
    wrong: { "dau.hbs": ":::loi-chao\nKính gửi: {{co_quan_cap_tren}}\n:::" },
    right: { "dau.hbs": ":::ten-loai\n{{loai_van_ban}}\n:::" },
    mend: "Sửa tên vai trò sau `:::`, hoặc tả thêm vai trò đó trong `the-thuc.md`.",
  },
  {
    code: "frame-syntax",
    title: { vi: "Khung viết sai cú pháp", en: "A frame has a syntax error" },
    why: {
      vi: "Khung phải đúng cú pháp, nếu không thì phần đầu hoặc phần ký của văn bản không dựng được.",
      en: "A frame is well formed, or the head or the signature cannot be made.",
    },
    severity: "error",
    wrong: { "cuoi.hbs": ":::ho-ten\n{{ho_ten}}\n:::\n{{#if chuc_vu}}" },
    right: { "cuoi.hbs": ":::ho-ten\n{{ho_ten}}\n:::" },
    mend: "Đóng mọi ngoặc; mỗi `{{#if}}` có một `{{/if}}`, mỗi `{{#each}}` có một `{{/each}}`.",
  },
  {
    code: "frame-unknown-name",
    title: { vi: "Khung dùng tên không có", en: "A frame uses an unknown name" },
    why: {
      vi: "Khung chỉ gọi những tên mà chương trình có, vì tên lạ sẽ in ra chỗ trống mà không ai biết.",
      en: "A frame uses names there are, since an unknown one prints a gap that nobody sees.",
    },
    severity: "error",
    wrong: { "cuoi.hbs": ":::ho-ten\n{{hoten}}\n:::" },
    right: { "cuoi.hbs": ":::ho-ten\n{{ho_ten}}\n:::" },
    mend: "Dùng đúng tên trong bảng tên của khung ở tệp `templates/README.md`.",
  },
];
