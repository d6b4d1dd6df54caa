/** Findings about the settings of the checks and what several reports share. */
import type { Page } from "../page.js";

export const settingPages: readonly Page[] = [
  {
    code: "unknown-code",
    title: { vi: "Không có mã kiểm tra này", en: "There is no such code" },
    why: {
      vi: "Bỏ qua hoặc đổi mức độ một kiểm tra thì phải ghi đúng mã của nó, nếu không sẽ tưởng là đã có tác dụng.",
      en: "A finding is waived or weighed by its exact code, or one believes it is while it is not.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "muc_do:\n  late-reprot: loi" },
    right: { "bao-cao.md": "muc_do:\n  late-report: loi" },
    mend: "Chép mã trong ngoặc vuông ở cuối lời báo; xem mọi mã bằng lệnh `decuong rules`.",
  },
  {
    code: "unknown-level",
    title: { vi: "Không có mức độ này", en: "There is no such level" },
    why: {
      vi: "Mức độ của một kiểm tra chỉ có bốn chữ: loi, canh_bao, ghi_chu, tat.",
      en: "There are four levels: loi, canh_bao, ghi_chu, tat.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "muc_do:\n  late-report: nhẹ" },
    right: { "bao-cao.md": "muc_do:\n  late-report: ghi_chu" },
    mend: "Ghi một trong bốn chữ: loi, canh_bao, ghi_chu, tat.",
  },
  {
    code: "waiver-without-reason",
    title: { vi: "Bỏ qua mà không nêu lý do", en: "A waiver has no reason" },
    why: {
      vi: "Bỏ qua một phát hiện phải có lý do, vì người ký cần biết vì sao nó được để lại.",
      en: "A finding is waived for a reason, since whoever signs must know why it was left.",
    },
    severity: "error",
    wrong: { "bao-cao.md": "bo_qua:\n  late-report: ok" },
    right: { "bao-cao.md": "ngay: 30/4/2020\nbo_qua:\n  late-report: Đã xin gia hạn tại Công văn số 12-CV/ĐU" },
    mend: "Ghi lý do ít nhất ba từ sau mã, đủ để người ký hiểu.",
  },
  {
    code: "waiver-not-allowed",
    title: { vi: "Lỗi này không bỏ qua được", en: "This cannot be waived" },
    why: {
      vi: "Thiếu mục bắt buộc hoặc mất chữ thì không bỏ qua được: nơi nhận sẽ trả lại báo cáo.",
      en: "A missing entry or lost text cannot be waived: the receiving office would send the report back.",
    },
    severity: "error",
    wrong: {
      vi: "Tệp của một mục bị xóa, và `bao-cao.md` bỏ qua lỗi thiếu mục đó.",
      en: "The file of an entry is gone, and `bao-cao.md` waives that.",
    },
    right: { "bao-cao.md": "ngay: 30/4/2020\nbo_qua:\n  late-report: Đã xin gia hạn tại Công văn số 12-CV/ĐU" },
    mend: "Sửa chính lỗi đó rồi xóa dòng bỏ qua.",
  },
  {
    code: "waiver-unused",
    title: { vi: "Lời bỏ qua không còn tác dụng", en: "A waiver waives nothing" },
    why: {
      vi: "Lời bỏ qua còn sót lại khi lỗi đã sửa sẽ che mất lỗi mới cùng loại.",
      en: "A waiver left behind when the fault is mended would hide the next of its kind.",
    },
    severity: "warning",
    wrong: { "bao-cao.md": "bo_qua:\n  late-report: Đã xin gia hạn tại Công văn số 12-CV/ĐU" },
    right: { "bao-cao.md": "ngay: 30/4/2020\nbo_qua:\n  late-report: Đã xin gia hạn tại Công văn số 12-CV/ĐU" },
    mend: "Xóa lời bỏ qua.",
  },
  {
    code: "shared-text",
    title: { vi: "Chữ viết trong chung.md", en: "Text in chung.md" },
    why: {
      vi: "Tệp chung.md chỉ giữ các khai báo dùng chung; chữ viết ở phần dưới không thuộc báo cáo nào nên không được in.",
      en: "chung.md holds fields that reports share; text below them belongs to no report and is not printed.",
    },
    severity: "warning",
    wrong: { "chung.md": "---\ndia_danh: Quảng Nam\n---\nThực hiện kế hoạch của cấp trên." },
    right: { "chung.md": "---\ndia_danh: Quảng Nam\n---" },
    mend: "Chuyển phần chữ vào tệp của báo cáo cần có nó.",
  },
];
