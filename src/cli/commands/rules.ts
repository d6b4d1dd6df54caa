/** `decuong rules`: lists every kind of finding on one line, with its severity at each stage. */

import { UsageError } from "../../batch/usage-error.js";
import { chapters, kinds, severityAt } from "../../catalogue/catalogue.js";
import { pageTexts } from "../../catalogue/page-text.js";
import type { AnyKind } from "../../findings/kind.js";
import { defined } from "../../model/defined.js";
import type { Language, Sentence, Severity } from "../../model/diagnostic.js";
import { stages } from "../../model/report.js";
import { plain } from "../../print/explain.js";
import { padded } from "../../print/wrap.js";
import type { Command } from "../command.js";
import { dataFormat } from "../options.js";

export const rules: Command = {
  name: "rules",
  usage: { vi: "decuong rules", en: "decuong rules" },
  summary: {
    vi: "Liệt kê mọi mã lỗi, mức của từng mã ở từng giai đoạn.",
    en: "Lists every code with its weight at each stage.",
  },
  options: [dataFormat],
  examples: ["decuong rules --format pretty", "decuong rules --format json"],
  run: async (args, { streams, language }) => {
    const format = args.value(dataFormat);
    if (args.positionals.length > 0) {
      throw new UsageError({
        vi: "Lệnh này không nhận tên. Giải thích một mã: decuong explain <mã>.",
        en: "This takes no names. To explain one code: decuong explain <code>.",
      });
    }
    streams.out(format === "json" ? asJson(language) : asText(language));
    return 0;
  },
};

const letters: Readonly<Record<Severity, Sentence>> = {
  error: { vi: "L", en: "E" },
  warning: { vi: "C", en: "W" },
  note: { vi: "G", en: "N" },
};

function asText(language: Language): string {
  const width = Math.max(...kinds.map(({ code }) => code.length));
  const legend = {
    vi: [
      `Mã, mức ở bốn giai đoạn (${stages.join(", ")}) và tên lỗi.`,
      "L lỗi, C cảnh báo, G ghi chú, – không báo. Xem thêm: decuong explain <mã>.",
    ],
    en: [
      `Code, weight at the four stages (${stages.join(", ")}) and title.`,
      "E error, W warning, N note, – not told. More: decuong explain <code>.",
    ],
  }[language];
  const lines = chapters.flatMap(({ title, kinds: inside }) => [
    "",
    title[language],
    ...inside.map(
      (kind) => `  ${padded(kind.code, width)}  ${weights(kind, language)}  ${plain(kind.title[language])}`,
    ),
  ]);
  return `${[...legend, ...lines].join("\n")}\n`;
}

function weights(kind: AnyKind, language: Language): string {
  return stages
    .map((stage) => {
      const severity = severityAt(kind, stage);
      return severity === undefined ? "–" : letters[severity][language];
    })
    .join("");
}

function asJson(language: Language): string {
  const texts = pageTexts();
  const listed = kinds.map((kind) => ({
    code: kind.code,
    title: plain(kind.title[language]),
    why: plain(texts[kind.code]?.why[language] ?? ""),
    ...defined({ basis: kind.basis }),
    severity: Object.fromEntries(stages.map((stage) => [stage, severityAt(kind, stage) ?? null])),
  }));
  return `${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`;
}
