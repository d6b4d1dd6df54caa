/** What the outline asks under an entry is taken up there. A machine only sees words, so this is never more than a note. */
import { finding, kind } from "../../findings/kind.js";
import { titleKey } from "../../language/titles.js";
import type { OutlineEntry } from "../../model/outline.js";
import type { Rule } from "../rule.js";
import { covers, isYear, judgedSections, wordsOf } from "../views/coverage.js";
import { capital, entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

const topicMissing = kind<{ entry: OutlineEntry; topics: string }>("topic-missing", {
  chapter: "entries",
  weight: "note",
  title: { vi: "Có thể chưa nêu hết ý của đề cương", en: "A topic may be missing" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry, topics }) => ({
    vi: `${capital(entryVi(entry))} có thể chưa nêu ý: ${topics}.`,
    en: `The ${entryEn(entry)} may not take up: ${topics}.`,
  }),
  hint: {
    vi: "Bổ sung nếu còn thiếu; đã viết bằng cách nói khác thì thôi.",
    en: "Add it if it is missing; leave it if it is said in other words.",
  },
  identity: ({ entry }) => ({ entry: entry.id }),
});

export const rule: Rule = {
  kinds: [topicMissing],
  run: (report) =>
    judgedSections(report).flatMap((section) => {
      const { entry } = section;
      const asked = topicsOf(entry);
      if (asked.length === 0) return [];
      const words = wordsOf(section);
      const known = new Set(words);
      const missing = asked.filter((topic) => !covers(words, known, topic));
      if (missing.length === 0) return [];
      const topics = missing.map((topic) => `“${topic.replace(/“/g, "‘").replace(/”/g, "’")}”`).join(", ");
      return [
        finding(
          topicMissing,
          textPlace(section),
          { entry, topics },
          {
            // Topics that somebody proposed rest on nothing official.
            ...(entry.proposals.includes("chu_de") ? {} : outlineBasis(report, entry)),
          },
        ),
      ];
    }),
};

/** Topics that must be there: not years, not what is asked “(nếu có)”, not what the title says already. */
function topicsOf({ topics, title }: OutlineEntry): readonly string[] {
  return topics.filter((topic) => !isYear(topic) && !topic.includes("(nếu có)") && titleKey(topic) !== titleKey(title));
}
