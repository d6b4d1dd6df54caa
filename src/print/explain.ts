/** Prints a page of the catalogue: what, why, basis, wrong and right example, how to fix it. */
import { type Page, severityAt } from "../catalogue/catalogue.js";
import { type Example, isWords } from "../catalogue/page-text.js";
import type { AnyKind } from "../findings/kind.js";
import type { Language } from "../model/diagnostic.js";
import { stages } from "../model/report.js";
import { basisName, hintName, severityNames } from "./findings.js";
import { visible, wrapped } from "./wrap.js";

export function explained(page: Page, language: Language, width: number): string {
  return [
    ...wrapped(`${page.code} — ${plain(page.title[language])}`, width, "", "  "),
    `  ${{ vi: "Mức", en: "Severity" }[language]}: ${severityWords(page, language)}`,
    "",
    ...wrapped(`${{ vi: "Vì sao", en: "Why" }[language]}: ${plain(page.why[language])}`, width, "  ", "    "),
    ...wrapped(`${basisName[language]}: ${page.basis ?? ownBasis[language]}`, width, "  ", "    "),
    "",
    `  ${{ vi: "Sai", en: "Wrong" }[language]}:`,
    ...exampleLines(page.wrong, language, width),
    "",
    `  ${{ vi: "Đúng", en: "Right" }[language]}:`,
    ...exampleLines(page.right, language, width),
    // The pages are for authors of reports, so the fix is explained in Vietnamese.
    ...(language === "vi" ? ["", ...wrapped(`${hintName.vi}: ${plain(page.fix)}`, width, "  ", "    ")] : []),
    "",
  ].join("\n");
}

const ownBasis: Readonly<Record<Language, string>> = {
  vi: "quy ước của chương trình, không phải quy định về thể thức.",
  en: "a convention of this program, not of the official format.",
};

/** `GHI CHÚ; từ trinh_ky: CẢNH BÁO` */
export function severityWords(kind: Pick<AnyKind, "weight" | "raised" | "from">, language: Language): string {
  const weights = stages.map((stage) => {
    const severity = severityAt(kind, stage);
    return severity === undefined ? { vi: "không báo", en: "not told" }[language] : severityNames[severity][language];
  });
  const changes = weights.flatMap((words, index) => {
    if (index === 0) return [words];
    return words === weights[index - 1] ? [] : [`${{ vi: "từ", en: "from" }[language]} ${stages[index]}: ${words}`];
  });
  return changes.join("; ");
}

function exampleLines(example: Example, language: Language, width: number): readonly string[] {
  if (isWords(example)) return wrapped(plain(example[language]), width, "    ", "    ");
  return Object.entries(example).flatMap(([file, text]) => {
    if (text === null) return [`    ${file}: ${{ vi: "không có tệp này", en: "there is no such file" }[language]}`];
    return [`    ${file}:`, ...text.split("\n").map((line) => `      ${visible(line)}`.trimEnd())];
  });
}

/** A terminal shows quotation marks instead of backticks. */
export function plain(text: string): string {
  return text.replace(/`([^`]+)`/g, "“$1”");
}
