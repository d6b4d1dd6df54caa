/** A small whole report in memory, for tests that need one section's text on paper. */
import { type Compiled, compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import type { Report } from "../../src/model/report.js";

/** Front matter of a small outline, whose entries are the caller's. */
export const smallOutline = `---
ten: Mẫu nhỏ
phien_ban: "1"
loai_van_ban: Báo cáo
ky_hieu_loai: BC
trich_yeu: kết quả thử
---
`;

const entries = "# TÌNH HÌNH {#tinh-hinh}\n\n# KẾT QUẢ {#ket-qua}\n";

/** The report file. */
export const smallFields = `---
mau: mau-nho
co_quan_cap_tren: Đảng bộ A
co_quan: Đảng ủy B
ky_hieu: ĐU
dia_danh: Quảng Nam
ngay: 2020-04-24
don_vi:
  loai: dang_bo_co_so
  linh_vuc:
    - chung
ky:
  tham_quyen: T/M ĐẢNG ỦY
  chuc_vu: Bí thư
  ho_ten: Nguyễn Văn A
noi_nhan:
  - Lưu Văn phòng
so_lieu:
  so_truong: 1.234
---
Đoạn mở đầu.
`;

/** `text` is the body of entry I; `more` lays other files over the report. */
export function compileSmall(text: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Compiled {
  const files = {
    "templates/mau-nho/mau.md": smallOutline,
    "templates/mau-nho/de-cuong.md": entries,
    "r/bao-cao.md": smallFields,
    "r/1.md": `---\nmuc: I\n---\n${text}\n`,
    "r/2.md": "---\nmuc: II\n---\nĐã đạt kết quả.\n",
    ...more,
  };
  return compile(memoryHost(files, nodeHost()), "r");
}

/** The report, which must have no errors. */
export function smallReport(text: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Report {
  const { report, diagnostics, hasErrors } = compileSmall(text, more);
  if (report === undefined || hasErrors) throw new Error(diagnostics.map(({ message }) => message.vi).join("\n"));
  return report;
}
