/** Names, dates and subject lines in the columns of the frame: whole where they fit, broken by sense where they do not. */
import { describe, expect, test } from "vitest";
import { nodeHost } from "../../../src/host/node-host.js";
import { breakCosts, never } from "../../../src/language/line-breaks.js";
import { type Block, type Columns, text } from "../../../src/model/block.js";
import { emptyRange } from "../../../src/model/source.js";
import { blockLines } from "../../../src/model/walk.js";
import { framed } from "../../../src/render/fit.js";
import { balanced } from "../../../src/render/metrics/balance.js";
import { textWidth } from "../../../src/render/metrics/text-width.js";
import { readProfile } from "../../../src/template/profile.js";

const host = nodeHost();
const at = emptyRange("x", 1);
const profile = readProfile(host, [host.ownTemplates], "dang-2018")?.value;
if (profile === undefined) throw new Error("no profile");
const used = profile;

function paragraph(role: string, words: string): Block {
  return { kind: "paragraph", role, children: [text(words)], at };
}

/** A heading block with these names, number and date, as the profile fits it. */
function head(parent: string, body: string, number: string, date: string): Columns {
  const cells = [
    [paragraph("co-quan-cap-tren", parent), paragraph("co-quan", body)],
    [paragraph("tieu-de", "ĐẢNG CỘNG SẢN VIỆT NAM")],
    [paragraph("so-ky-hieu", number)],
    [paragraph("dia-danh-ngay", date)],
  ];
  const widths = used.columns.head;
  const [fitted] = framed([{ kind: "columns", widths, gap: 18, fits: true, cells, at }], used);
  if (fitted?.kind !== "columns") throw new Error("no columns");
  return fitted;
}

const lines = ({ cells }: Columns, index: number): readonly string[] => blockLines(cells[index] ?? []);
const short = "Hà Nội, ngày 03 tháng 02 năm 2018";

describe("the two columns of the heading", () => {
  test("short lines stand as the issued page has them: 74 and 73 mm at the margins, the rest between", () => {
    const { widths, gap } = head("ĐẢNG BỘ XÃ A", "CHI BỘ B", "Số 07-BC/CB", "Huế, ngày 3 tháng 4 năm 2020");
    expect(widths[0]).toBe(74);
    expect(widths[1]).toBeLessThan(75);
    expect((widths[0] ?? 0) + (widths[1] ?? 0) + gap).toBeCloseTo(165, 6);
  });

  test.each([
    "TP. Hồ Chí Minh, ngày 28 tháng 02 năm 2020",
    "Bà Rịa - Vũng Tàu, ngày 28 tháng 02 năm 2020",
    "Thành phố Hồ Chí Minh, ngày 28 tháng 02 năm 2020",
  ])("%s stays on one line, or is broken before “ngày”", (date) => {
    const found = head("ĐẢNG BỘ TỈNH", "ĐẢNG ỦY KHỐI", "Số 07-BC/ĐUK", date);
    const [printed = ""] = lines(found, 3);
    expect(printed.replace("\n", " ")).toBe(date);
    if (printed.includes("\n")) expect(printed).toMatch(/,\nngày/);
    else expect(textWidth(printed, 14, "italic") * (25.4 / 72)).toBeLessThan(found.widths[1] ?? 0);
    expect(found.gap).toBeGreaterThanOrEqual(4);
  });

  test("a long number is not broken", () => {
    const found = head("THÀNH ỦY A", "BAN B", "Số 05-QC/BTGDVTU-SVHTT-SNNPTNT", short);
    expect(lines(found, 2)).toEqual(["Số 05-QC/BTGDVTU-SVHTT-SNNPTNT"]);
    expect(textWidth("Số 05-QC/BTGDVTU-SVHTT-SNNPTNT", 14, "regular") * (25.4 / 72)).toBeLessThan(found.widths[0] ?? 0);
  });

  test("bodies that issue together stand on one line where there is room, else each on its own", () => {
    const [near, far] = ["Huế, ngày 24 tháng 4 năm 2020", "TP. Hồ Chí Minh, ngày 28 tháng 02 năm 2020"].map((date) =>
      lines(head("TỈNH ỦY", "BAN TỔ CHỨC TỈNH ỦY - SỞ NỘI VỤ", "Số 05-QC/BTCTU-SNV", date), 0),
    );
    expect(near?.[1]).toBe("BAN TỔ CHỨC TỈNH ỦY - SỞ NỘI VỤ");
    expect(far?.[1]).toBe("BAN TỔ CHỨC TỈNH ỦY -\nSỞ NỘI VỤ");
  });

  test.each([
    ["ĐẢNG BỘ KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH BÀ RỊA - VŨNG TÀU", ["TỈNH BÀ RỊA - VŨNG TÀU"]],
    ["ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH", ["THÀNH PHỐ HỒ CHÍ MINH"]],
    ["SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", ["NÔNG NGHIỆP", "PHÁT TRIỂN", "NÔNG THÔN"]],
    ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI TỈNH THỪA THIÊN HUẾ", ["LAO ĐỘNG", "XÃ HỘI", "TỈNH THỪA THIÊN HUẾ"]],
    ["TRƯỜNG TRUNG HỌC PHỔ THÔNG CHUYÊN NGUYỄN BỈNH KHIÊM", ["TRUNG HỌC", "PHỔ THÔNG"]],
    ["TỈNH UỶ THỪA THIÊN HUẾ BAN TUYÊN GIÁO", ["TỈNH UỶ", "THỪA THIÊN HUẾ", "TUYÊN GIÁO"]],
    ["PHÓ TRƯỞNG BAN THƯỜNG TRỰC KIÊM CHÁNH VĂN PHÒNG", ["PHÓ TRƯỞNG BAN", "VĂN PHÒNG"]],
  ])("%s: no part of it is cut", (name, parts) => {
    const found = balanced(name, 200, { size: 14, bold: true, italic: false });
    expect(found.replaceAll("\n", " ")).toBe(name);
    for (const part of parts) expect(found).toContain(part);
    expect(found.split("\n").filter((line) => textWidth(line, 14, "bold") > 200)).toEqual([]);
    expect(found).not.toMatch(/(^|\n)\S+$/);
  });
});

test("a long recipient is broken by sense below its own dash", () => {
  const long = "- Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Quảng Nam (để báo cáo),";
  const cells = [[paragraph("noi-nhan-muc", long)], [paragraph("ho-ten", "Nguyễn Văn A")]];
  const [fitted] = framed([{ kind: "columns", widths: used.columns.tail, gap: 2, fits: true, cells, at }], used);
  const [printed = ""] = fitted?.kind === "columns" ? lines(fitted, 0) : [];
  expect(printed.split("\n")).toEqual([
    "- Ban Thường vụ Đảng ủy Khối các cơ quan",
    "và doanh nghiệp tỉnh Quảng Nam (để báo cáo),",
  ]);
});

describe("what a break costs", () => {
  const forbidden = (name: string): readonly string[] => {
    const words = name.split(" ");
    return breakCosts(words).flatMap((cost, at) =>
      at > 0 && cost >= never ? [words.slice(at - 1, at + 1).join(" ")] : [],
    );
  };

  test.each([
    ["VĂN PHÒNG TỈNH ỦY KIÊN GIANG", ["VĂN PHÒNG", "TỈNH ỦY", "KIÊN GIANG"]],
    ["ĐẢNG ỦY PHƯỜNG 7", ["ĐẢNG ỦY", "PHƯỜNG 7"]],
    ["CHI BỘ XÓM ĐỊNH THÀNH", ["CHI BỘ", "XÓM ĐỊNH", "ĐỊNH THÀNH"]],
    ["TP. Hồ Chí Minh, ngày 28 tháng 02", ["Hồ Chí", "Chí Minh,", "ngày 28", "28 tháng", "tháng 02"]],
    ["Số 05-QC/BTCTU", ["Số 05-QC/BTCTU"]],
  ])("%s is never broken inside %j", (name, parts) => {
    const found = forbidden(name);
    for (const part of parts) expect(found).toContain(part);
  });

  test("a place that shares its first word with a body's name is whole, a body after a place is not bound to it", () => {
    expect(forbidden("ĐẢNG BỘ THÀNH PHỐ HỘI AN")).toContain("PHỐ HỘI");
    expect(forbidden("TỈNH QUẢNG NAM SỞ NỘI VỤ")).not.toContain("NAM SỞ");
    expect(forbidden("SỞ LAO ĐỘNG VÀ XÃ HỘI TỈNH")).not.toContain("HỘI TỈNH");
  });
});

describe("the subject line", () => {
  const look = { size: 14, bold: true, italic: false };

  test("lines that fit stay as their author broke them", () => {
    const typed = "sơ kết 04 năm\nthực hiện Chỉ thị số 05-CT/TW";
    expect(balanced(typed, 460, look)).toBe(typed);
  });

  test.each([
    "sơ kết 04 năm thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    "kết quả học tập và làm theo tư tưởng, đạo đức, phong cách Chủ tịch Hồ Chí Minh năm 2020",
    "kết quả thực hiện Nghị quyết Trung ương 4 khóa XII giai đoạn 2016 - 2020 trong Đảng bộ Khối các cơ quan",
  ])("%s: no name, number or date is cut, and no line has a single word", (subject) => {
    const found = balanced(subject, 460, look).split("\n");
    expect(found.length).toBeGreaterThan(1);
    expect(found.join(" ")).toBe(subject);
    for (const whole of ["Hồ Chí Minh", "số 05-CT/TW", "ngày 15/5/2016", "04 năm", "2016 - 2020", "Bộ Chính trị"]) {
      if (subject.includes(whole))
        expect(
          found.some((line) => line.includes(whole)),
          whole,
        ).toBe(true);
    }
    for (const line of found) expect(line.split(" ").length).toBeGreaterThan(2);
  });
});
