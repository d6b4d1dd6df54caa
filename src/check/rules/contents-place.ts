/** A report has one contents list, and it stands in the body. */

import type { Block } from "../../model/block.js";
import type { Place } from "../../model/diagnostic.js";
import { allBlocks } from "../../model/walk.js";
import type { Finding, Rule } from "../rule.js";
import { printedBody } from "../words.js";

export const contentsPlace: Rule = {
  code: "contents-place",
  severity: "error",
  run: (report) => {
    const [first, ...more] = listsIn(printedBody(report));
    const inAnnexes = report.annexes.flatMap(({ blocks }) => listsIn(blocks));
    return [...more.map((at) => again(at, first ?? at)), ...inAnnexes.map(inAnnex)];
  },
};

function listsIn(blocks: readonly Block[]): readonly Place[] {
  return allBlocks(blocks).flatMap(({ kind, at }) => (kind === "contents" ? [at] : []));
}

function again(at: Place, first: Place): Finding {
  return {
    at,
    message: {
      vi: `Mục lục đã đặt ở ${first.file}, dòng ${first.line}; mục lục thứ hai không in ra.`,
      en: `The contents list stands in ${first.file}, line ${first.line}; a second one is not printed.`,
    },
    hint: { vi: "Xóa một trong hai dòng “::muc-luc”.", en: "Delete one of the two lines “::muc-luc”." },
  };
}

function inAnnex(at: Place): Finding {
  return {
    at,
    message: {
      vi: "Mục lục không đặt trong phụ lục nên không in ra ở đây.",
      en: "A contents list does not stand in an annex, so it is not printed here.",
    },
    hint: {
      vi: "Chuyển dòng “::muc-luc” sang bao-cao.md hoặc tệp của một mục.",
      en: "Move “::muc-luc” to bao-cao.md or to the file of an entry.",
    },
  };
}
