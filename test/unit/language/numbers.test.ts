import { describe, expect, test } from "vitest";
import {
  compareNumbers,
  distance,
  isRounding,
  isShareOf,
  percentOf,
  printNumber,
  readNumber,
  readShare,
  shareOf,
  sumOf,
} from "../../../src/language/numbers.js";

function read(typed: string) {
  const number = readNumber(typed);
  if (number === undefined) throw new Error(`${typed} is no number`);
  return number;
}

describe("numbers of a Vietnamese text", () => {
  test.each([
    ["0", "0"],
    ["05", "5"],
    ["1234", "1.234"],
    ["1.234", "1.234"],
    ["1.234.567", "1.234.567"],
    ["12,5", "12,5"],
    ["0,125", "0,125"],
    ["1.234,567", "1.234,567"],
    ["-7", "-7"],
    ["−7,50", "-7,50"],
    [" 42 ", "42"],
    ["99999999999999999999", "99.999.999.999.999.999.999"],
  ])("%j is %s", (typed, printed) => expect(printNumber(read(typed))).toBe(printed));

  test.each([
    ["5%"],
    ["12/05"],
    ["0012"],
    ["khoảng 30"],
    [""],
    ["-"],
    ["12,345"],
    ["1,234,567"],
    ["1.5"],
    ["1.2345"],
    ["01.234"],
    ["1 234"],
    ["+5"],
    ["=1+1"],
    ["1e3"],
    ["１２"],
    ["²"],
    ["{{so}}"],
    ["9".repeat(41)],
  ])("%j is not certainly one", (typed) => expect(readNumber(typed)).toBeUndefined());
});

describe("counting is exact", () => {
  test.each([
    [["0,1", "0,2"], "0,3"],
    [["1,05", "2"], "3,05"],
    [["9007199254740993", "1"], "9.007.199.254.740.994"],
    [["-5", "2,5"], "-2,5"],
    [[], "0"],
  ])("%j add up to %s", (typed, total) => expect(printNumber(sumOf(typed.map(read)))).toBe(total));

  test.each([
    ["5", "6", "83,3"],
    ["6", "6", "100"],
    ["1", "3", "33,3"],
    ["2", "3", "66,7"],
    ["1", "16", "6,3"],
    ["1", "2000", "0,1"],
    ["1", "2001", "0"],
    ["1,5", "12", "12,5"],
    ["-1", "8", "-12,5"],
    ["12.345", "1", "1.234.500"],
    ["0", "7", "0"],
  ])("%s of %s is %s percent", (part, whole, percent) => expect(percentOf(read(part), read(whole))).toBe(percent));

  test("there is no share of nothing", () => expect(percentOf(read("3"), read("0"))).toBeUndefined());
});

describe("figures of tables, compared exactly", () => {
  test.each([
    ["52,4%", "52,4"],
    ["52,4 %", "52,4"],
    ["100", "100"],
  ])("%j is the share %s", (typed, printed) => {
    const share = readShare(typed);
    expect(share && printNumber(share)).toBe(printed);
  });

  test.each([
    ["1,50", "1,5", 0],
    ["0,3", "0,30000000000000000001", -1],
    ["-2", "-2,5", 1],
  ])("%s beside %s", (a, b, order) => expect(compareNumbers(read(a), read(b))).toBe(order));

  test.each([
    ["99,9", "100", "0,1"],
    ["-1", "1,5", "2,5"],
  ])("%s and %s are %s apart", (a, b, off) => expect(printNumber(distance(read(a), read(b)))).toBe(off));

  test.each([
    ["1", "3", 2, "33,33"],
    ["2", "3", 0, "67"],
    ["1", "8", 1, "12,5"],
    ["1", "1", 1, "100,0"],
  ])("%s of %s to %i decimals is %s", (part, whole, decimals, share) => {
    const found = shareOf(read(part), read(whole), decimals);
    expect(found && printNumber(found)).toBe(share);
  });

  test.each([
    ["66,7", "2", "3", true],
    ["66,6", "2", "3", true],
    ["66,5", "2", "3", false],
    ["67,6", "2", "3", false],
    ["100", "0", "0", false],
  ])("%s is the share of %s in %s, rounded or cut: %s", (share, part, whole, holds) =>
    expect(isShareOf(read(share), read(part), read(whole))).toBe(holds),
  );

  test.each([
    ["0,1", 2, 1, true],
    ["0,11", 2, 1, false],
    ["1", 2, 0, true],
  ])("%s may come of rounding %i figures to %i decimals: %s", (off, count, decimals, may) =>
    expect(isRounding(read(off), count, decimals)).toBe(may),
  );
});
