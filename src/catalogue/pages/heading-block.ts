/** Findings about the heading block, the signature and the recipients. */
import type { Page } from "../page.js";

export const headingBlockPages: readonly Page[] = [
  {
    code: "deputy-signature",
    title: { vi: "Ký thay cấp ủy, chi bộ", en: "A deputy signs for the secretary" },
    why: {
      vi: "Cấp ủy, chi bộ làm việc tập thể, phó bí thư cũng ký thay mặt chứ không ký thay bí thư.",
      en: "Committees and cells decide together, so a deputy signs on their behalf (T/M), not for the secretary (K/T).",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
    wrong: { "bao-cao.md": "ky:\n  tham_quyen: K/T CHI BỘ\n  chuc_vu: Phó Bí thư\n  ho_ten: Nguyễn Văn A" },
    right: { "bao-cao.md": "ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Phó Bí thư\n  ho_ten: Nguyễn Văn A" },
    mend: "Ghi T/M và tên cấp ủy hoặc chi bộ; chức vụ của người ký ghi ở dòng `chuc_vu`.",
  },
  {
    code: "unit-spelling",
    title: { vi: "Tên loại đơn vị gõ lệch", en: "A kind of unit that is mistyped" },
    why: {
      vi: "Thể thức và quyền hạn ký đi theo loại đơn vị; tên gõ lệch một chữ thì các điều riêng của loại đó không được xét đến.",
      en: "Format and signature go by the kind of unit; what is asked of that kind alone is not looked at when it is mistyped.",
    },
    wrong: { "bao-cao.md": "don_vi:\n  loai: chi-bo\n  linh_vuc: chung\n  so_dang_vien: 18" },
    right: { "bao-cao.md": "don_vi:\n  loai: chi_bo\n  linh_vuc: chung\n  so_dang_vien: 18" },
    mend: "Gõ đúng tên loại đơn vị, như `chi_bo`; `decuong profile` cho biết các loại của thể thức.",
  },
  {
    code: "signing-body",
    title: { vi: "Quyền hạn ký không hợp loại đơn vị", en: "The body does not fit the unit" },
    why: {
      vi: "Chi bộ không có ban thường vụ hay đảng ủy, nên ký thay mặt các cơ quan đó là nhầm mẫu của đơn vị khác.",
      en: "A cell has no standing committee, so signing on behalf of one is copied from another unit.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
    wrong: { "bao-cao.md": "ky:\n  tham_quyen: T/M BAN THƯỜNG VỤ\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A" },
    right: { "bao-cao.md": "ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A" },
    mend: "Ghi T/M và tên đúng của cấp ủy hoặc chi bộ; nếu đơn vị không phải chi bộ thì sửa dòng `loai`.",
  },
  {
    code: "signing-mark",
    title: { vi: "Dấu quyền hạn ký chưa đúng thể thức", en: "The mark of authority is another kind" },
    why: {
      vi: "Văn bản của Đảng ghi T/M, K/T, T/L, Q.; văn bản của cơ quan nhà nước và của Đoàn ghi có dấu chấm, lẫn lộn thì sai thể thức; chương trình in đúng dấu và nhắc người viết sửa.",
      en: "Party documents write T/M, K/T, T/L, Q.; those of the state and the Youth Union write a full stop. The right mark is printed.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7, hoặc của thể thức đang dùng",
    wrong: { "bao-cao.md": "ky:\n  tham_quyen: TM. CHI BỘ\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A" },
    right: { "bao-cao.md": "ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A" },
    mend: "Sửa theo cách ghi đã in, ví dụ T/M thay cho TM và dấu chấm.",
  },
  {
    code: "signer-position",
    title: { vi: "Chức vụ kèm tên cơ quan", en: "The position names the body again" },
    why: {
      vi: "Tên cơ quan đã có ở dòng quyền hạn, chức vụ chỉ ghi chức vụ.",
      en: "The body stands in the line above; the position is the title alone.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
    wrong: { "bao-cao.md": "ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Bí thư Chi bộ\n  ho_ten: Nguyễn Văn A" },
    right: { "bao-cao.md": "ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A" },
    mend: "Chỉ ghi chức vụ, ví dụ Bí thư, Phó Bí thư.",
  },
  {
    code: "signer-name",
    title: { vi: "Họ tên người ký kèm danh xưng", en: "A title stands before the name" },
    why: {
      vi: "Người ký ghi đủ họ tên, không kèm học hàm, học vị, cấp bậc hay cách xưng hô.",
      en: "The signer is named in full, without degree, rank or form of address.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.7",
    wrong: { "bao-cao.md": "ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Bí thư\n  ho_ten: ThS. Nguyễn Văn A" },
    right: { "bao-cao.md": "ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A" },
    mend: "Chỉ ghi họ, tên đệm và tên.",
  },
  {
    code: "issuer-symbol",
    title: { vi: "Ký hiệu không khớp cơ quan ban hành", en: "The symbol is of another body" },
    why: {
      vi: "Ký hiệu cho biết cơ quan nào ban hành: chi bộ là CB, đảng ủy là ĐU, đảng ủy khối là ĐUK.",
      en: "The symbol says which body issued the document: CB for a cell, ĐU for a committee, ĐUK for a bloc.",
    },
    wrong: { "bao-cao.md": "ky_hieu: ĐU" },
    right: { "bao-cao.md": "ky_hieu: CB" },
    mend: "Sửa dòng `ky_hieu` theo lời gợi ý; nếu ký hiệu đúng thì xem lại dòng `co_quan`.",
  },
  {
    code: "missing-recipient",
    title: { vi: "Nơi nhận thiếu nơi phải gửi", en: "A recipient is missing" },
    why: {
      vi: "Kế hoạch nói báo cáo gửi về đâu; nơi nhận thiếu dòng đó thì văn bản không đến nơi.",
      en: "The plan says where the report goes; without that line it does not get there.",
    },
    basis: "Nơi gửi báo cáo ghi trong văn bản yêu cầu",
    wrong: { "mau.md": "gui_ve: Ban Tổ chức Đảng ủy Khối" },
    right: { "mau.md": "gui_ve: Ban Tuyên giáo Đảng ủy Khối" },
    mend: "Thêm nơi đó vào `noi_nhan`, trước dòng lưu.",
  },
  {
    code: "last-recipient",
    title: { vi: "Nơi nhận thiếu dòng lưu ở cuối", en: "The recipients do not end with the file" },
    why: {
      vi: "Dòng cuối của nơi nhận cho biết văn bản lưu ở đâu.",
      en: "The last line of the recipients says where the document is kept.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.9.2",
    wrong: { "bao-cao.md": "noi_nhan:\n  - Ban Tuyên giáo Đảng ủy Khối" },
    right: { "bao-cao.md": "noi_nhan:\n  - Ban Tuyên giáo Đảng ủy Khối\n  - Lưu chi bộ" },
    mend: "Thêm dòng bắt đầu bằng chữ Lưu ở cuối `noi_nhan`; dòng đó đang ở trên thì chuyển xuống cuối.",
  },
  {
    code: "subject-changed",
    title: { vi: "Trích yếu khác đề cương", en: "The subject line differs" },
    why: {
      vi: "Đề cương đã cho trích yếu thì báo cáo của mọi đơn vị phải mang cùng một trích yếu.",
      en: "The outline gives the subject line, and all units that report on it carry the same one.",
    },
    wrong: { "bao-cao.md": "trich_yeu: kết quả thực hiện Nghị quyết số 12-KH/ĐU" },
    right: { "bao-cao.md": "trich_yeu: kết quả thực hiện Kế hoạch số 12-KH/ĐU" },
    mend: "Xóa dòng `trich_yeu` để dùng trích yếu của đề cương.",
  },
  {
    code: "subject-capital",
    title: { vi: "Trích yếu viết hoa chữ đầu", en: "The subject line begins with a capital" },
    why: {
      vi: "Các ví dụ trong hướng dẫn viết chữ đầu của trích yếu là chữ thường; đây chỉ là thói quen nên chỉ ghi chú.",
      en: "The examples of the guidance begin the subject line in lower case; being a custom, it is only noted.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
    wrong: { "bao-cao.md": "trich_yeu: Kết quả thực hiện Kế hoạch số 12-KH/ĐU" },
    right: { "bao-cao.md": "trich_yeu: kết quả thực hiện Kế hoạch số 12-KH/ĐU" },
    mend: "Viết thường chữ đầu, trừ tên riêng.",
  },
  {
    code: "subject-end",
    title: { vi: "Trích yếu có dấu câu ở cuối", en: "The subject line ends with a stop" },
    why: {
      vi: "Trích yếu là một cụm từ ở dưới tên loại, không phải một câu.",
      en: "The subject line is a phrase below the type of document, not a sentence.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
    wrong: { "bao-cao.md": "trich_yeu: kết quả thực hiện Kế hoạch số 12-KH/ĐU." },
    right: { "bao-cao.md": "trich_yeu: kết quả thực hiện Kế hoạch số 12-KH/ĐU" },
    mend: "Bỏ dấu ở cuối.",
  },
  {
    code: "foreign-motto",
    title: { vi: "Quốc hiệu hoặc tiêu ngữ của thể thức khác", en: "A motto of another format" },
    why: {
      vi: "Quốc hiệu, tiêu ngữ là của văn bản nhà nước; thường bị chép kèm khi lấy bài từ văn bản khác.",
      en: "The national motto belongs to documents of the state; it is mostly copied along with a text.",
    },
    basis: "Hướng dẫn 36-HD/VPTW, điểm 1.1",
    wrong: { "01-tinh-hinh.md": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nChi bộ có ba tổ đảng." },
    right: { "01-tinh-hinh.md": "Chi bộ có ba tổ đảng." },
    mend: "Xóa dòng đó; phần đầu văn bản do chương trình in.",
  },
];
