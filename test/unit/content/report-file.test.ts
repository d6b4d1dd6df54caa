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
  return { header: value.header, facts: value.facts, told: diagnostics.map(({ code }) => code), text };
}

test("the shortest report file is enough, and is a draft", () => {
  expect(read()).toMatchObject({
    told: [],
    header: { stage: "nhap", unit: { kind: "chi_bo", fields: ["chung"] } },
  });
});

describe("what is taken", () => {
  test.each([
    ["so: 7", { number: "7" }],
    ["so: 010", { number: "010" }],
    ["so:", {}],
    ["giai_doan: trinh_ky", { stage: "trinh_ky" }],
    ["the_thuc: nd30", { profile: "nd30" }],
    ["ngay: 2020-04", { date: { year: 2020, month: 4 } }],
    ["ky_hieu: ĐUK", { issuerSymbol: "ĐUK" }],
    ["ky_hieu: BTG-ĐUK", { issuerSymbol: "BTG-ĐUK" }],
    ["du_thao: 2", { draft: 2 }],
    ["du_thao: co", { draft: true }],
    ["noi_nhan: Lưu chi bộ", { recipients: ["Lưu chi bộ"] }],
    ["noi_nhan:\n  - Ban A\n  - Lưu: VP", { recipients: ["Ban A", "Lưu: VP"] }],
    ["dia_danh: '  Quảng   Nam '", { place: "Quảng Nam" }],
    ["trich_yeu: |\n  dòng một\n\n    dòng hai\n", { subject: "dòng một\ndòng hai" }],
    ["co_quan_cap_tren: khong_co", { none: { parentBody: true, authority: false } }],
    ["don_vi:\n  loai: chi_bo\n  linh_vuc:\n    - giao_duc\n    - y_te", { unit: { fields: ["giao_duc", "y_te"] } }],
  ])("%j", (line, expected) => {
    expect(read({ [line.split(":")[0] ?? ""]: line })).toMatchObject({ told: [], header: expected });
  });

  test("facts are what was typed; of those that are certainly numbers the number is known", () => {
    const { facts, told } = read({ so_lieu: "so_lieu:\n  a: 007\n  b: 1.234,5\n  c: 05\n  d: khoảng 30" });
    expect(told).toEqual([]);
    expect(["a", "b", "c", "d"].map((name) => facts.get(name)?.value)).toEqual([
      { kind: "text", typed: "007" },
      { kind: "number", typed: "1.234,5", number: { digits: 12345n, scale: 1 } },
      { kind: "number", typed: "05", number: { digits: 5n, scale: 0 } },
      { kind: "text", typed: "khoảng 30" },
    ]);
  });

  test("a fact whose value cannot be used is known without one", () => {
    const { facts, told } = read({ so_lieu: "so_lieu:\n  a: 7\n  b:\n    c: 1" });
    expect(told).toEqual(["wrong-value"]);
    expect([facts.get("a")?.at.line, facts.get("b")?.value, facts.get("b")?.at.line]).toEqual([18, undefined, 19]);
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
    const { header, told } = read({ ngay: "ngay: 30/2/2020", ky: "ky:\n  ho_ten: A" });
    expect(told).toEqual(["wrong-value", "missing-field", "missing-field"]);
    expect([header.date, header.signer.name, header.template]).toEqual([undefined, "A", "so-ket-chi-thi-05"]);
  });

  test("a misspelt key is read as the key it resembles", () => {
    const { header, told } = read({ dia_danh: "địa danh: Quảng Nam", ngay: "ngày: 24/4/2020" });
    expect(told).toEqual(["unknown-key", "unknown-key"]);
    expect([header.place, header.date]).toEqual(["Quảng Nam", { year: 2020, month: 4, day: 24 }]);
  });

  test("of two keys, one misspelt, the right one counts", () => {
    const { header, told } = read({ them: "dia_dan: Đà Nẵng" });
    expect([told, header.place]).toEqual([["unknown-key"], "Quảng Nam"]);
  });
});
