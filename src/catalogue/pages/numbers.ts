/** Findings about dates, numbers and figures that do not agree. */
import type { Page } from "../page.js";

export const numberPages: readonly Page[] = [
  {
    code: "date-form",
    title: { vi: "Ngày tháng thiếu hoặc thừa số 0", en: "A date has a zero too few or too many" },
    why: {
      vi: "Ngày viết gọn theo quy tắc số 0 của văn bản Đảng: ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước; tháng khác thì không.",
      en: "Short dates of Party documents take a zero before days below 10 and before the months 1 and 2, and no other.",
    },
    basis: "Cách ghi ngày trong Hướng dẫn 36-HD/VPTW",
    wrong: { "02-tuyen-truyen.md": "Chi bộ họp ngày 5/5/2019." },
    right: { "02-tuyen-truyen.md": "Chi bộ họp ngày 05/5/2019." },
    mend: "Sửa như lời gợi ý; lệnh `check --fix` sửa giúp.",
  },
  {
    code: "date-separators",
    title: { vi: "Ngày tháng dùng hai loại dấu", en: "Dates have two kinds of marks" },
    why: {
      vi: "Trong một văn bản, các ngày viết gọn dùng một loại dấu: 30/4/2020 hay 30-4-2020.",
      en: "Short dates of one document have one kind of mark: 30/4/2020 or 30-4-2020.",
    },
    wrong: { "02-tuyen-truyen.md": "Chi bộ họp ngày 30/4/2019, ngày 15/5/2019 và ngày 20-6-2019." },
    right: { "02-tuyen-truyen.md": "Chi bộ họp ngày 30/4/2019, ngày 15/5/2019 và ngày 20/6/2019." },
    mend: "Dùng một loại dấu cho mọi ngày viết gọn.",
  },
  {
    code: "date-unreal",
    title: { vi: "Ngày không có trong lịch", en: "The calendar has no such day" },
    why: {
      vi: "Ngày không có trong lịch thì người đọc không biết phải làm vào ngày nào.",
      en: "Nobody knows when to do what is due on a day that does not exist.",
    },
    wrong: { "02-tuyen-truyen.md": "Hoàn thành trước ngày 31/4/2020." },
    right: { "02-tuyen-truyen.md": "Hoàn thành trước ngày 30/4/2020." },
    mend: "Xem lại ngày và tháng: ngày viết trước, tháng viết sau.",
  },
  {
    code: "number-form",
    title: { vi: "Số viết theo kiểu nước ngoài", en: "A number is written another way" },
    why: {
      vi: "Số viết theo cách Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy trước số lẻ; chỉ báo chỗ không thể hiểu cách khác.",
      en: "Vietnamese numbers have dots between thousands and a comma before decimals; only what cannot be read otherwise is told.",
    },
    wrong: { "02-tuyen-truyen.md": "Kinh phí là 1,234,567 đồng." },
    right: { "02-tuyen-truyen.md": "Kinh phí là 1.234.567 đồng." },
    mend: "Đổi chỗ dấu chấm và dấu phẩy như lời gợi ý; xem lại con số trước khi sửa.",
  },
  {
    code: "figure-differs",
    title: { vi: "Con số lệch với số liệu đã khai", en: "A figure differs from a fact" },
    why: {
      vi: "Con số gõ thẳng trong bài mà lệch chút ít với số liệu đã khai là dấu hiệu quên sửa theo; chỉ báo câu nói về toàn đơn vị.",
      en: "A figure that is nearly but not the named one was mostly forgotten; only sentences about the whole unit are told.",
    },
    wrong: { "02-tuyen-truyen.md": "Cả 17 đảng viên đều dự học." },
    right: { "02-tuyen-truyen.md": "Cả {{so_dang_vien}} đảng viên đều dự học." },
    mend: "Gõ tên số liệu trong hai ngoặc nhọn thay cho con số, hoặc sửa số liệu trong `bao-cao.md`.",
  },
  {
    code: "table-total",
    title: { vi: "Hàng tổng cộng sai", en: "A total does not come out" },
    why: {
      vi: "Hàng tổng của bảng phải bằng các hàng ở trên cộng lại.",
      en: "The last row of a table is the sum of the rows above it.",
    },
    wrong: {
      "02-tuyen-truyen.md":
        "Kết quả như sau.\n\n| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |\n| 2019 | 7 |\n| Tổng cộng | 13 |",
    },
    right: {
      "02-tuyen-truyen.md":
        "Kết quả như sau.\n\n| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |\n| 2019 | 7 |\n| Tổng cộng | 12 |",
    },
    mend: "Xem lại từng số của cột và số tổng.",
  },
  {
    code: "table-percent",
    title: { vi: "Tỷ lệ tính sai", en: "A percentage does not come out" },
    why: {
      vi: "Tỷ lệ mà người đọc tính lại được từ các cột khác thì phải đúng; chỉ báo khi mọi hàng khác đều khớp.",
      en: "A percentage that a reader can compute again is right; it is told only where all other rows come out.",
    },
    wrong: {
      "02-tuyen-truyen.md":
        "Kết quả như sau.\n\n| Năm | Đảng viên | Đăng ký | Tỷ lệ (%) |\n| --- | ---: | ---: | ---: |\n| 2017 | 176 | 168 | 95,5 |\n| 2018 | 181 | 177 | 97,8 |\n| 2019 | 184 | 182 | 89,9 |",
    },
    right: {
      "02-tuyen-truyen.md":
        "Kết quả như sau.\n\n| Năm | Đảng viên | Đăng ký | Tỷ lệ (%) |\n| --- | ---: | ---: | ---: |\n| 2017 | 176 | 168 | 95,5 |\n| 2018 | 181 | 177 | 97,8 |\n| 2019 | 184 | 182 | 98,9 |",
    },
    mend: "Tính lại tỷ lệ của hàng được nêu.",
  },
];
