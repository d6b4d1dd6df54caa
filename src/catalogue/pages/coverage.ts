/** Findings about how a section answers the outline. */
import type { Page } from "../page.js";

export const coveragePages: readonly Page[] = [
  {
    code: "copied-guidance",
    title: { vi: "Chép lời hướng dẫn của đề cương", en: "The instructions are copied" },
    why: {
      vi: "Lời hướng dẫn của đề cương là để người viết đọc, không phải để in vào báo cáo.",
      en: "The outline's instructions are for the author to read, not to be printed in the report.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: {
      "de-cuong.md":
        "# GIẢI PHÁP {#giai-phap}\n\n> Nêu các giải pháp đã thực hiện để nâng cao chất lượng sinh hoạt chi bộ và kết quả của từng giải pháp đó.",
      "giai-phap.md":
        "---\nmuc: giai-phap\n---\nNêu các giải pháp đã thực hiện để nâng cao chất lượng sinh hoạt chi bộ và kết quả của từng giải pháp đó. Chi bộ đã làm đủ.",
    },
    right: {
      "de-cuong.md":
        "# GIẢI PHÁP {#giai-phap}\n\n> Nêu các giải pháp đã thực hiện để nâng cao chất lượng sinh hoạt chi bộ và kết quả của từng giải pháp đó.",
      "giai-phap.md":
        "---\nmuc: giai-phap\n---\nChi bộ đổi mới cách chuẩn bị cuộc họp, nhờ đó số ý kiến phát biểu tăng gấp đôi.",
    },
    mend: "Thay lời hướng dẫn bằng kết quả của đơn vị.",
  },
  {
    code: "topic-missing",
    title: { vi: "Có thể chưa nêu hết ý của đề cương", en: "A topic may be missing" },
    why: {
      vi: "Đề cương kể những ý cần nêu ở mỗi mục; máy chỉ nhìn được chữ nên đây chỉ là ghi chú nhắc người viết xem lại.",
      en: "The outline lists what to take up; a machine only sees words, so this is a note to look again.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: {
      "de-cuong.md": "# GIẢI PHÁP {#giai-phap}\n\n- học tập chuyên đề hằng năm\n- sinh hoạt tổ đảng",
      "giai-phap.md": "---\nmuc: giai-phap\n---\nChi bộ học tập chuyên đề hằng năm.",
    },
    right: {
      "de-cuong.md": "# GIẢI PHÁP {#giai-phap}\n\n- học tập chuyên đề hằng năm\n- sinh hoạt tổ đảng",
      "giai-phap.md": "---\nmuc: giai-phap\n---\nChi bộ học tập chuyên đề hằng năm và sinh hoạt tổ đảng.",
    },
    mend: "Bổ sung ý còn thiếu; đã viết bằng cách nói khác thì thôi.",
  },
  {
    code: "year-missing",
    title: { vi: "Chưa nói đến một năm của đề cương", en: "A year is missing" },
    why: {
      vi: "Đề cương kể từng năm thì báo cáo phải nói đến từng năm.",
      en: "Where the outline lists years, the report speaks of each of them.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: {
      "de-cuong.md": "# GIẢI PHÁP {#giai-phap}\n\n- 2018\n- 2019",
      "giai-phap.md": "---\nmuc: giai-phap\n---\nNăm 2018 có 5 buổi học tập.",
    },
    right: {
      "de-cuong.md": "# GIẢI PHÁP {#giai-phap}\n\n- 2018\n- 2019",
      "giai-phap.md": "---\nmuc: giai-phap\n---\nNăm 2018 có 5 buổi học tập, năm 2019 có 7 buổi.",
    },
    mend: "Viết kết quả của năm còn thiếu; năm nào không làm thì nêu lý do.",
  },
  {
    code: "word-limit",
    title: { vi: "Dài hoặc ngắn hơn mức của đề cương", en: "Longer or shorter than the limit" },
    why: {
      vi: "Đề cương có định số từ thì mục không nên dài hơn hay ngắn hơn; định mức chỉ là đề xuất của người làm mẫu thì chỉ ghi nhận.",
      en: "Where the outline limits the words of an entry, it is neither longer nor shorter; a proposed limit is only noted.",
    },
    basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
    wrong: {
      "de-cuong.md": "# GIẢI PHÁP {#giai-phap toi_da=8}",
      "giai-phap.md": "---\nmuc: giai-phap\n---\nChi bộ đổi mới cách chuẩn bị cuộc họp và phân công từng đảng viên.",
    },
    right: {
      "de-cuong.md": "# GIẢI PHÁP {#giai-phap toi_da=8}",
      "giai-phap.md": "---\nmuc: giai-phap\n---\nChi bộ đổi mới cách họp.",
    },
    mend: "Rút gọn, chuyển bớt sang mục khác, hoặc viết thêm cho đủ ý.",
  },
];
