/** Names too long for their column are broken where a part of the name begins. */
import { expect, test } from "vitest";
import { balanced } from "../../../src/render/metrics/balance.js";
import { compileGood, reportIn } from "../../support/good-reports.js";

const { profile } = reportIn(compileGood("content/so-giao-duc"));
const look = profile.roles.get("co-quan");
if (look === undefined) throw new Error("no such role");

// A column of the heading block, in points.
const room = 220;

test.each([
  ["BCH ĐOÀN BỆNH VIỆN ĐA KHOA TỈNH", "BCH ĐOÀN\nBỆNH VIỆN ĐA KHOA TỈNH"],
  ["ĐẢNG ỦY HỌC VIỆN HÀNH CHÍNH KHU VỰC", "ĐẢNG ỦY HỌC VIỆN\nHÀNH CHÍNH KHU VỰC"],
  ["CHI BỘ THƯ VIỆN TỔNG HỢP TỈNH", "CHI BỘ THƯ VIỆN\nTỔNG HỢP TỈNH"],
  ["ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN", "ĐẢNG ỦY\nVIỆN KIỂM SÁT NHÂN DÂN"],
  ["ĐẢNG ỦY SỞ GIÁO DỤC VÀ ĐÀO TẠO", "ĐẢNG ỦY\nSỞ GIÁO DỤC VÀ ĐÀO TẠO"],
])("%s", (name, lines) => {
  expect(balanced(name, room, look)).toBe(lines);
});
