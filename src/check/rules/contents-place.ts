/** A report has one contents list, and it stands in the body. */

import { finding, kind } from "../../findings/kind.js";
import type { Block } from "../../model/block.js";
import type { Place } from "../../model/diagnostic.js";
import { allBlocks } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { printedBody } from "../words.js";

const contentsPlace = kind<{ why: "again"; file: string; line: number } | { why: "annex" }>("contents-place", {
  chapter: "layout",
  weight: "error",
  title: { vi: "Mục lục thừa hoặc sai chỗ", en: "A contents list out of place" },
  cases: {
    again: {
      message: ({ file, line }) => ({
        vi: `Mục lục đã đặt ở ${file}, dòng ${line}; mục lục thứ hai không in ra.`,
        en: `The contents list stands in ${file}, line ${line}; a second one is not printed.`,
      }),
      hint: { vi: "Xóa một trong hai dòng “::muc-luc”.", en: "Delete one of the two lines “::muc-luc”." },
    },
    annex: {
      message: {
        vi: "Mục lục không đặt trong phụ lục nên không in ra ở đây.",
        en: "A contents list does not stand in an annex, so it is not printed here.",
      },
      hint: {
        vi: "Chuyển dòng “::muc-luc” sang bao-cao.md hoặc tệp của một mục.",
        en: "Move “::muc-luc” to bao-cao.md or to the file of an entry.",
      },
    },
  },
  identity: ({ why }) => ({ why }),
});

export const rule: Rule = {
  kinds: [contentsPlace],
  run: (report) => {
    const [first, ...more] = listsIn(printedBody(report));
    const { file, line } = first ?? report.at;
    const inAnnexes = report.annexes.flatMap(({ blocks }) => listsIn(blocks));
    return [
      ...more.map((at) => finding(contentsPlace, at, { why: "again", file, line })),
      ...inAnnexes.map((at) => finding(contentsPlace, at, { why: "annex" })),
    ];
  },
};

function listsIn(blocks: readonly Block[]): readonly Place[] {
  return allBlocks(blocks).flatMap(({ kind, at }) => (kind === "contents" ? [at] : []));
}
