/** An annex holds something to read below its title. */
import type { Rule } from "../rule.js";
import { isEmptyAnnex } from "../words.js";

export const emptyAnnex: Rule = {
  code: "empty-annex",
  severity: "error",
  run: (report) =>
    report.annexes
      .filter((annex) => !annex.excused && isEmptyAnnex(annex))
      .map(({ label, title, textAt }) => ({
        at: textAt,
        message: {
          vi: `${label} “${title}” chưa có nội dung.`,
          en: `${label} “${title}” has no text yet.`,
        },
        hint: { vi: "Viết nội dung ở dưới phần khai báo, hoặc xóa tệp này.", en: "Write it, or delete the file." },
      })),
};
