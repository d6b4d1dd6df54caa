/** An annex holds something to read below its title. */
import { finding, kind } from "../../findings/kind.js";
import type { Rule } from "../rule.js";
import { isEmptyAnnex } from "../words.js";

const emptyAnnex = kind<{ label: string; title: string }>("empty-annex", {
  chapter: "layout",
  weight: "error",
  // A remark in a file that holds nothing else.
  explains: [{ codes: ["comment-left"], same: { file: "file" } }],
  title: { vi: "Phụ lục chưa có nội dung", en: "An annex is empty" },
  message: ({ label, title }) => ({
    vi: `${label} “${title}” chưa có nội dung.`,
    en: `${label} “${title}” has no text yet.`,
  }),
  hint: { vi: "Viết nội dung ở dưới phần khai báo, hoặc xóa tệp này.", en: "Write it, or delete the file." },
});

export const rule: Rule = {
  kinds: [emptyAnnex],
  run: (report) =>
    report.annexes
      .filter(isEmptyAnnex)
      .map(({ label, title, textAt }) => finding(emptyAnnex, textAt, { label, title })),
};
