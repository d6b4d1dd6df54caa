import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/source/csv.js";

function rows(text: string): readonly (readonly string[])[] {
  return readCsv(text).rows.map(({ cells }) => cells);
}

describe("CSV", () => {
  test.each([
    [
      "a;b\n1;2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "Tên, địa chỉ;Số\nA, B;2",
      [
        ["Tên, địa chỉ", "Số"],
        ["A, B", "2"],
      ],
    ],
    [
      '"Tên; địa chỉ; nơi","Số"\nA,2',
      [
        ["Tên; địa chỉ; nơi", "Số"],
        ["A", "2"],
      ],
    ],
    [
      'a;b\n"x;""y""";2',
      [
        ["a", "b"],
        ['x;"y"', "2"],
      ],
    ],
    [
      'a;b\n"một\nhai";2',
      [
        ["a", "b"],
        ["một\nhai", "2"],
      ],
    ],
    [
      'a;b\nTrường "A";2',
      [
        ["a", "b"],
        ['Trường "A"', "2"],
      ],
    ],
    [
      "a;b\n;\n1;\n;;\n\n",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "\n \na;b\n1;2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "sep=,\na;x,b\n1,2",
      [
        ["a;x", "b"],
        ["1", "2"],
      ],
    ],
    ["một cột\n1\n2", [["một cột"], ["1"], ["2"]]],
    ['""\n', []],
    ["", []],
  ])("%j", (text, expected) => expect(rows(text)).toEqual(expected));

  test("a row has the line on which it begins", () => {
    const typed = (text: string): readonly (readonly string[])[] =>
      readCsv(text).rows.map(({ spans }) => spans.map(([from, to]) => text.slice(from, to)));
    expect(typed('\na;b\n"một\nhai";2\n\n3;4\n')).toEqual([
      ["a", "b"],
      ['"một\nhai"', "2"],
      ["3", "4"],
    ]);
    expect(typed("sep=;\na;b\n1;2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test.each([
    ['a;b\n1;"2\n3;4', 2],
    ['a;b\n"một\nhai";"x" y', 3],
    ['"', 1],
  ])("%j is broken on line %d", (text, line) => expect(readCsv(text).brokenAt).toBe(line));

  test("what a spreadsheet would run is text", () => {
    const odd = ["=1+1", "+84", "-5", "@x", "＝1", "\tx"];
    expect(rows(`a;b\n${odd.map((each) => `${each};1`).join("\n")}`).slice(1)).toEqual(odd.map((each) => [each, "1"]));
  });

  test("a long one ends", () => {
    expect(rows(`a;b\n${"1;2\n".repeat(200_000)}`)).toHaveLength(200_001);
    expect(rows(`a;b\n"${'""'.repeat(400_000)}";2`)).toHaveLength(2);
  });
});
