import { describe, expect, test } from "vitest";
import { compareDates, dayText, isoDate, monthText, readDate, shortDate } from "../../../src/model/date.js";

describe("readDate", () => {
  test.each([
    ["2020-04-24", { year: 2020, month: 4, day: 24 }],
    ["24/4/2020", { year: 2020, month: 4, day: 24 }],
    ["24/04/2020", { year: 2020, month: 4, day: 24 }],
    ["24-4-2020", { year: 2020, month: 4, day: 24 }],
    ["06/03/2020", { year: 2020, month: 3, day: 6 }],
    ["2020-3-6", { year: 2020, month: 3, day: 6 }],
    ["29/2/2020", { year: 2020, month: 2, day: 29 }],
    ["2020-04", { year: 2020, month: 4 }],
  ])("%s", (typed, date) => expect(readDate(typed)).toEqual({ ok: true, date }));

  test.each([
    ["30/2/2020", "calendar"],
    ["29/2/2019", "calendar"],
    ["29/2/2100", "calendar"],
    ["31/4/2020", "calendar"],
    ["0/4/2020", "calendar"],
    ["1/13/2020", "calendar"],
    ["2020-13", "calendar"],
    ["2020-00-10", "calendar"],
    ["1/1/0020", "calendar"],
    ["24/4-2020", "form"],
    ["24.4.2020", "form"],
    ["24/4/20", "form"],
    ["ngày 24/4/2020", "form"],
    ["4/2020", "form"],
    ["2020", "form"],
    ["2020-04-24T00:00:00Z", "form"],
    ["", "form"],
  ])("%j is refused", (typed, reason) => expect(readDate(typed)).toEqual({ ok: false, reason }));

  test.each(["America/New_York", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati"])("is the same day in %s", (zone) => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      expect(readDate("2020-03-06")).toEqual({ ok: true, date: { year: 2020, month: 3, day: 6 } });
      expect(readDate("31/3/2020").ok).toBe(true);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

describe("how a date is written: days below 10 and months 1 and 2 take a zero", () => {
  test.each([
    [{ year: 2020, month: 3, day: 6 }, "06", "3", "06/3/2020", "2020-03-06"],
    [{ year: 2020, month: 2, day: 12 }, "12", "02", "12/02/2020", "2020-02-12"],
    [{ year: 2016, month: 5, day: 15 }, "15", "5", "15/5/2016", "2016-05-15"],
    [{ year: 2020, month: 1, day: 1 }, "01", "01", "01/01/2020", "2020-01-01"],
    [{ year: 2019, month: 10, day: 11 }, "11", "10", "11/10/2019", "2019-10-11"],
    [{ year: 2020, month: 4 }, "", "4", "4/2020", "2020-04-01"],
  ])("%j", (date, day, month, short, iso) => {
    expect([dayText(date), monthText(date), shortDate(date), isoDate(date)]).toEqual([day, month, short, iso]);
  });
});

test.each([
  ["29/4/2020", "30/4/2020", -1],
  ["30/4/2020", "30/4/2020", 0],
  ["2020-05", "30/4/2020", 1],
  ["2020-04", "1/4/2020", 0],
  ["31/12/2019", "1/1/2020", -1],
])("%s against %s", (a, b, sign) => {
  const [left, right] = [readDate(a), readDate(b)];
  if (!left.ok || !right.ok) throw new Error("not a date");
  expect(Math.sign(compareDates(left.date, right.date))).toBe(sign);
});
