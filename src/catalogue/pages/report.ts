/** Findings about a report as a whole: its template, its dates, its facts and references. */
import type { Page } from "../page.js";

export const reportPages: readonly Page[] = [
  {
    code: "unknown-template",
    title: { vi: "Không có mẫu mang mã này", en: "There is no such template" },
    why: {
      vi: "Dòng `mau` phải ghi mã của một mẫu có thật, vì không có đề cương thì không biết báo cáo phải có những mục nào.",
      en: "The line `mau` names a template there is, or nothing says which entries the report must have.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "mau: mau-nhoo" },
    right: { "bao-cao.md": "mau: mau-nho" },
    mend: "Mã của mẫu là tên thư mục của nó trong `templates`. Lời báo liệt kê các mã dùng được.",
  },
  {
    code: "unknown-profile",
    title: { vi: "Không có thể thức mang mã này", en: "There is no such format profile" },
    why: {
      vi: "Dòng `the_thuc` phải ghi mã của một thể thức có thật; trong khi chờ sửa, thể thức được chọn theo loại đơn vị và ngày.",
      en: "The line `the_thuc` names a profile there is; until then one is chosen by the unit's kind and the date.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "the_thuc: dang-2019" },
    right: { "bao-cao.md": "the_thuc: dang-2018" },
    mend: "Sửa theo gợi ý, hoặc xóa dòng `the_thuc` để chương trình tự chọn.",
  },
  {
    code: "missing-opening",
    title: { vi: "Chưa có đoạn mở đầu", en: "The opening paragraph is missing" },
    why: {
      vi: "Báo cáo làm theo một kế hoạch thì mở đầu bằng việc nêu kế hoạch đó, trước mục thứ nhất.",
      en: "A report that a plan asked for opens by naming that plan, before its first entry.",
    },
    wrong: {
      vi: "Tệp `bao-cao.md` hết ngay ở dòng ba gạch thứ hai.",
      en: "`bao-cao.md` ends with its second line of three hyphens.",
    },
    right: {
      "bao-cao.md":
        "Thực hiện Kế hoạch số 12-KH/ĐU, ngày 06/3/2020 của Ban Thường vụ Đảng ủy, chi bộ báo cáo kết quả như sau:",
    },
    mend: "Viết đoạn mở đầu ở cuối tệp `bao-cao.md`, dưới phần khai báo.",
  },
  {
    code: "report-date",
    title: { vi: "Báo cáo đề ngày trước văn bản yêu cầu", en: "The report is older than its plan" },
    why: {
      vi: "Báo cáo không thể đề ngày trước văn bản yêu cầu báo cáo.",
      en: "A report cannot be dated before the document that asks for it.",
    },
    basis: "Ngày của văn bản yêu cầu báo cáo",
    wrong: { "bao-cao.md": "ngay: 05/3/2020" },
    right: { "bao-cao.md": "ngay: 24/4/2020" },
    mend: "Xem lại ngày, nhất là năm; ngày ghi trước, tháng ghi sau.",
  },
  {
    code: "late-report",
    title: { vi: "Báo cáo đã quá hạn", en: "The report is late" },
    why: {
      vi: "“Trước ngày” không tính chính ngày đó, nên báo cáo đề đúng ngày hạn là muộn; báo cáo muộn vẫn phải xuất được nên chỉ nhắc.",
      en: "“Trước ngày” leaves the day itself out, so a report dated on it is late; a late report is still built.",
    },
    basis: "Hạn ghi trong văn bản yêu cầu báo cáo",
    wrong: { "bao-cao.md": "ngay: 30/4/2020" },
    right: { "bao-cao.md": "ngay: 29/4/2020" },
    mend: "Nếu ngày ghi đúng thì báo cho nơi nhận biết lý do gửi muộn; báo cáo vẫn xuất được.",
  },
  {
    code: "open-number",
    title: { vi: "Đã gửi mà chưa ghi số văn bản", en: "The number is still open" },
    why: {
      vi: "Số văn bản được để trống để văn thư điền tay cho đến khi ký; báo cáo đã gửi thì phải có số.",
      en: "The number may be filled in by hand until the report is signed; one that was sent has a number.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.3",
    from: "da_gui",
    wrong: { "bao-cao.md": "giai_doan: da_gui\nso:" },
    right: { "bao-cao.md": "giai_doan: da_gui\nso: 7" },
    mend: "Ghi số mà văn thư đã cấp vào dòng `so`, chỉ chữ số.",
  },
  {
    code: "open-day",
    title: { vi: "Đã gửi mà ngày chưa đủ", en: "The day is still open" },
    why: {
      vi: "Ngày được để trống để điền tay cho đến khi ký; báo cáo đã gửi thì phải có đủ ngày, tháng, năm.",
      en: "The day may be filled in by hand until the report is signed; one that was sent is dated in full.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.4",
    from: "da_gui",
    wrong: { "bao-cao.md": "giai_doan: da_gui\nngay: 2020-04" },
    right: { "bao-cao.md": "giai_doan: da_gui\nngay: 24/4/2020" },
    mend: "Ghi đủ ngày, tháng, năm như trên bản đã ký.",
  },
  {
    code: "draft-mark-left",
    title: { vi: "Đã gửi mà còn ghi Dự thảo", en: "Sent and still marked as a draft" },
    why: {
      vi: "Văn bản đã ký, đã gửi không còn là dự thảo; chữ đó in ra thì nơi nhận không biết đây có phải bản chính thức không.",
      en: "What was signed and sent is no draft; with the mark nobody can tell whether the paper is final.",
    },
    from: "da_gui",
    wrong: { "bao-cao.md": "giai_doan: da_gui\ndu_thao: 2" },
    right: { "bao-cao.md": "giai_doan: da_gui" },
    mend: "Xóa dòng `du_thao` trong `bao-cao.md`.",
  },
  {
    code: "unknown-fact",
    title: { vi: "Không có số liệu mang tên này", en: "There is no such fact" },
    why: {
      vi: "Mỗi tên trong hai ngoặc nhọn phải có giá trị ở `so_lieu`, nếu không thì chỗ đó không có gì để in.",
      en: "Every name between double braces has a value in `so_lieu`, or nothing can be printed there.",
    },
    wrong: { "01-tinh-hinh.md": "Chi bộ sinh hoạt ở {{so_toi}} tổ đảng." },
    right: { "01-tinh-hinh.md": "Chi bộ sinh hoạt ở {{so_to}} tổ đảng." },
    mend: "Sửa tên trong ngoặc theo gợi ý, hoặc thêm một dòng tên và giá trị ở `so_lieu` trong `bao-cao.md`.",
  },
  {
    code: "doubled-fact",
    title: { vi: "Một số liệu có hai giá trị", en: "One fact has two values" },
    why: {
      vi: "Một tên số liệu chỉ có một giá trị, để cùng một con số không in ra hai cách.",
      en: "A fact has one value, so that one figure is never printed in two ways.",
    },
    wrong: { "bao-cao.md": "so_lieu:\n  so_to: 3\n  so_buoi: 12\n  so_dang_vien: 20" },
    right: { "bao-cao.md": "so_lieu:\n  so_to: 3\n  so_buoi: 12" },
    mend: "Giữ một nơi. `so_dang_vien` đã khai dưới `don_vi` thì không khai lại ở `so_lieu`.",
  },
  {
    code: "unknown-reference",
    title: { vi: "Dẫn chiếu không dẫn đến đâu", en: "A reference leads nowhere" },
    why: {
      vi: "Chỗ dẫn tới bảng hoặc mục phải có bảng, mục đó trong báo cáo, để người đọc tìm được.",
      en: "What a reference names is in the report, so that a reader can find it.",
    },
    wrong: { "01-tinh-hinh.md": "Số liệu ở [[bang-dang-vien]]." },
    right: { "01-tinh-hinh.md": "Số liệu ở [[bang-buoi-hoc]], kết quả ở [[II.1]]." },
    mend: "Trong hai ngoặc vuông ghi mã của một bảng, của một đề mục riêng, hoặc số của một mục được viết.",
  },
  {
    code: "duplicate-id",
    title: { vi: "Hai nơi mang cùng một mã", en: "One id is used twice" },
    why: {
      vi: "Mỗi bảng, mỗi phụ lục có một tên riêng trong cả báo cáo, để chỗ dẫn tới chỉ có một nghĩa.",
      en: "Every table has an id of its own in the whole report, so that a reference means one thing.",
    },
    wrong: {
      "01-tinh-hinh.md":
        ":::bang{#bang-buoi-hoc} Số đảng viên theo tổ\n| Tổ | Số đảng viên |\n| --- | ---: |\n| Một | 9 |\n:::",
    },
    right: {
      "01-tinh-hinh.md":
        ":::bang{#bang-dang-vien} Số đảng viên theo tổ\n| Tổ | Số đảng viên |\n| --- | ---: |\n| Một | 9 |\n:::",
    },
    mend: "Đổi mã ở một nơi, rồi sửa các chỗ dẫn tới nơi đó.",
  },
  {
    code: "before-period",
    title: { vi: "Báo cáo đề ngày trước kỳ báo cáo", en: "The report is older than its period" },
    why: {
      vi: "Báo cáo về một kỳ không thể đề ngày trước khi kỳ đó bắt đầu.",
      en: "A report on a period cannot be dated before that period begins.",
    },
    wrong: { "mau.md": "ban_hanh:\nhan:\nky_bao_cao:\n  tu: 25/4/2020\n  den: 30/4/2020" },
    right: { "bao-cao.md": "ngay: 24/4/2020" },
    mend: "Xem lại ngày, tháng, năm của báo cáo.",
  },
];
