import { describe, expect, test } from "vitest";
import { readReportFile } from "../../../src/content/report-file.js";

const lines: Readonly<Record<string, string>> = {
  mau: "mau: so-ket-chi-thi-05",
  co_quan_cap_tren: "co_quan_cap_tren: Đảng bộ Khối",
  co_quan: "co_quan: Chi bộ A",
  ky_hieu: "ky_hieu: CB",
  dia_danh: "dia_danh: Quảng Nam",
  ngay: "ngay: 24/4/2020",
  don_vi: "don_vi:\n  loai: chi_bo\n  linh_vuc: chung",
  ky: "ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A",
  noi_nhan: "noi_nhan:\n  - Lưu chi bộ",
};

/** A report file with some of its lines typed otherwise; an empty one is left out. */
function read(change: Readonly<Record<string, string>> = {}) {
  const block = Object.values({ ...lines, ...change }).filter((line) => line !== "");
  const text = `---\n${block.join("\n")}\n---\nThực hiện kế hoạch.\n`;
  const { value, diagnostics } = readReportFile({ file: "bao-cao.md", text, readable: true });
  return { fields: value.fields, told: diagnostics.map(({ code }) => code), text };
}

test("the shortest report file is enough, and is a draft", () => {
  expect(read()).toMatchObject({
    told: [],
    fields: { stage: "nhap", don_vi: { loai: "chi_bo", linh_vuc: ["chung"] } },
  });
});

describe("what is taken", () => {
  test.each([
    ["so: 7", { so: "7" }],
    ["so: 010", { so: "010" }],
    ["so:", {}],
    ["giai_doan: trinh_ky", { stage: "trinh_ky" }],
    ["the_thuc: nd30", { the_thuc: "nd30" }],
    ["ngay: 2020-04", { ngay: { year: 2020, month: 4 } }],
    ["ky_hieu: ĐUK", { ky_hieu: "ĐUK" }],
    ["ky_hieu: BTG-ĐUK", { ky_hieu: "BTG-ĐUK" }],
    ["du_thao: 2", { du_thao: "2" }],
    ["noi_nhan: Lưu chi bộ", { noi_nhan: ["Lưu chi bộ"] }],
    ["noi_nhan:\n  - Ban A\n  - Lưu: VP", { noi_nhan: ["Ban A", "Lưu: VP"] }],
    ["dia_danh: '  Quảng   Nam '", { dia_danh: "Quảng Nam" }],
    ["trich_yeu: |\n  dòng một\n\n    dòng hai\n", { trich_yeu: "dòng một\ndòng hai" }],
    ["so_lieu:\n  a: 007\n  b: 1.234,5", { so_lieu: { a: "007", b: "1.234,5" } }],
    [
      "don_vi:\n  loai: chi_bo\n  linh_vuc:\n    - giao_duc\n    - y_te",
      { don_vi: { linh_vuc: ["giao_duc", "y_te"] } },
    ],
  ])("%j", (line, expected) => {
    expect(read({ [line.split(":")[0] ?? ""]: line })).toMatchObject({ told: [], fields: expected });
  });
});

describe("what is refused, one finding each", () => {
  test.each([
    ["mau: ../bi-mat", "wrong-value"],
    ["mau: a/b", "wrong-value"],
    ["the_thuc: ..", "wrong-value"],
    ["so: bảy", "wrong-value"],
    ["so: 7-KH", "wrong-value"],
    ["ky_hieu: BC/CB", "wrong-value"],
    ["ngay: 30/2/2020", "wrong-value"],
    ["ngay: tháng 4", "wrong-value"],
    ["giai_doan: cuoi", "wrong-value"],
    ["don_vi: chi_bo", "wrong-value"],
    ["du_thao: hai", "wrong-value"],
    ["co_quan:\n  - A\n  - B", "wrong-value"],
    ["so_lieu:\n  a:\n    b: 1", "wrong-value"],
    ["ngay:", "missing-field"],
    ["noi_nhan:", "missing-field"],
    ["ky:", "missing-field"],
    ["ky:\n  tham_quyen: T/M CHI BỘ\n  chuc_vu: Bí thư", "missing-field"],
    ["xxxxxx: a", "unknown-key"],
  ])("%j", (line, code) => expect(read({ [line.split(":")[0] ?? ""]: line }).told).toEqual([code]));

  test("a wrong field leaves the others usable", () => {
    const { fields, told } = read({ ngay: "ngay: 30/2/2020", ky: "ky:\n  ho_ten: A" });
    expect(told).toEqual(["wrong-value", "missing-field", "missing-field"]);
    expect([fields.ngay, fields.ky?.ho_ten, fields.mau]).toEqual([undefined, "A", "so-ket-chi-thi-05"]);
  });

  test("a misspelt key is read as the key it resembles", () => {
    const { fields, told } = read({ dia_danh: "địa danh: Quảng Nam", ngay: "ngày: 24/4/2020" });
    expect(told).toEqual(["unknown-key", "unknown-key"]);
    expect([fields.dia_danh, fields.ngay]).toEqual(["Quảng Nam", { year: 2020, month: 4, day: 24 }]);
  });

  test("of two keys, one misspelt, the right one counts", () => {
    const { fields, told } = read({ them: "dia_dan: Đà Nẵng" });
    expect([told, fields.dia_danh]).toEqual([["unknown-key"], "Quảng Nam"]);
  });
});
