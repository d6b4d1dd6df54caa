/** A small report that carries every mark there is, in memory, under a profile of choice. */
import { type Compiled, compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";

const outline = `---
ten: Mẫu nhỏ
phien_ban: "1"
loai_van_ban: Báo cáo
ky_hieu_loai: BC
trich_yeu: kết quả thử
---
`;

const fields = `co_quan_cap_tren: Đảng bộ A
co_quan: Đảng ủy B
so: 7
ky_hieu: ĐU
dia_danh: Quảng Nam
ngay: 2020-04-24
don_vi:
  loai: dang_bo_co_so
  linh_vuc: chung
ky:
  tham_quyen: T/M ĐẢNG ỦY
  chuc_vu: Bí thư
  ho_ten: Nguyễn Văn A
noi_nhan:
  - Ban Tuyên giáo
  - Lưu Văn phòng
`;

export const marks = `du_thao: 2
do_mat: mat
do_khan: hoa_toc
luu_hanh:
  - Lưu hành nội bộ
  - Không phổ biến trên các phương tiện thông tin đại chúng
danh_may: abc
so_ban: 268
lien_he:
  dia_chi: 02 Trần Phú
  email: a@b.vn
`;

export const opening = `Căn cứ Kế hoạch số 59-KH/ĐUK;

Căn cứ Quy chế làm việc

Đảng ủy báo cáo như sau:
`;

export interface Marked {
  readonly profile: string;
  /** Lines of `bao-cao.md` beside the fields every report has. */
  readonly lines?: string;
  /** Fields of one line that are typed otherwise. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly opening?: string;
  readonly text?: string;
  readonly type?: string;
  readonly more?: Readonly<Record<string, string>>;
}

export function compileMarked(asked: Marked): Compiled {
  const { profile, lines = marks, text = "Kết quả.", more = {} } = asked;
  const own = Object.entries(asked.fields ?? {}).reduce(
    (typed, [key, value]) => typed.replace(new RegExp(`^${key}: .*$`, "m"), `${key}: ${value}`),
    fields,
  );
  const files = {
    "templates/mau-nho/mau.md":
      asked.type === undefined
        ? outline
        : outline.replace("BC", asked.type).replace("Báo cáo", asked.type === "TTr" ? "Tờ trình" : "Báo cáo"),
    "templates/mau-nho/de-cuong.md": "# TÌNH HÌNH {#tinh-hinh}\n",
    "r/bao-cao.md": `---\nmau: mau-nho\nthe_thuc: ${profile}\n${own}${lines}---\n${asked.opening ?? opening}`,
    "r/1.md": `---\nmuc: I\n---\n${text}\n`,
    ...more,
  };
  return compile(memoryHost(files, nodeHost()), "r");
}

export function markedReport(asked: Marked): NonNullable<Compiled["report"]> {
  const { report, diagnostics, hasErrors } = compileMarked(asked);
  if (report === undefined || hasErrors) throw new Error(diagnostics.map(({ message }) => message.vi).join("\n"));
  return report;
}
