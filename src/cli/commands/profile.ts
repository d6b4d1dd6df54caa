/** `decuong profile`: prints every value of a format profile with its basis and its certainty. */
import { frameFaults } from "../../assemble/frame-faults.js";
import { UsageError } from "../../batch/usage-error.js";
import { withoutEffects } from "../../check/causes.js";
import { shortDate } from "../../model/date.js";
import type { Diagnostic, Language, Sentence } from "../../model/diagnostic.js";
import { hasErrors, inOrder } from "../../model/diagnostic.js";
import type { Certainty, FormatProfile } from "../../model/profile.js";
import { findingOf } from "../../print/json.js";
import { profileIds, templateFolders } from "../../template/library.js";
import { readProfile } from "../../template/profile.js";
import type { Command } from "../command.js";
import { dataFormat } from "../options.js";

export const profile: Command = {
  name: "profile",
  usage: { vi: "decuong profile <mã thể thức>", en: "decuong profile <name>" },
  summary: {
    vi: "In các giá trị của một thể thức, kèm căn cứ và mức tin cậy; kiểm tra khung của nó.",
    en: "Prints a format profile's values with their basis and how sure they are; checks its frames.",
  },
  options: [dataFormat],
  examples: ["decuong profile dang-2018", "decuong profile nd30 --format json"],
  run: async (args, { host, streams, language }) => {
    const format = args.value(dataFormat);
    const folders = templateFolders(host, ".");
    const ids = profileIds(host, folders);
    const [id, more] = args.positionals;
    const read =
      id === undefined || more !== undefined || !ids.includes(id) ? undefined : readProfile(host, folders, id);
    if (read === undefined) {
      throw new UsageError({
        vi: `Ghi một mã thể thức: ${ids.join(", ")}.`,
        en: `Name one profile: ${ids.join(", ")}.`,
      });
    }
    const faults = inOrder(withoutEffects([...read.diagnostics, ...frameFaults(read.value)]));
    streams.out(format === "json" ? asJson(read.value, faults, language) : asText(read.value, faults, language));
    return hasErrors(faults) ? 1 : 0;
  },
};

const certaintyNames: Readonly<Record<Certainty, Sentence>> = {
  confirmed: { vi: "xác nhận", en: "confirmed" },
  observed: { vi: "quan sát", en: "observed" },
  secondary: { vi: "thứ cấp", en: "secondary" },
  unconfirmed: { vi: "chưa xác nhận", en: "unconfirmed" },
};

function asJson(value: FormatProfile, faults: readonly Diagnostic[], language: Language): string {
  const { id, name, lineage, effectiveFrom, effectiveTo, unitKinds, values } = value;
  const document = {
    version: 1,
    profile: { id, name, lineage, effectiveFrom, effectiveTo, unitKinds, values },
    findings: faults.map((fault) => findingOf(fault, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function asText(value: FormatProfile, faults: readonly Diagnostic[], language: Language): string {
  const { id, name, lineage, effectiveFrom, effectiveTo, values } = value;
  const vi = language === "vi";
  const dates = [
    ...(effectiveFrom === undefined ? [] : [`${vi ? "từ" : "from"} ${shortDate(effectiveFrom)}`]),
    ...(effectiveTo === undefined ? [] : [`${vi ? "đến" : "to"} ${shortDate(effectiveTo)}`]),
  ];
  const rows = values.map((each) => [each.path, each.value, certaintyNames[each.certainty][language], each.basis]);
  // Some lists are wider than a screen; they must not push the other columns off it.
  const widths = [0, 1, 2].map((column) =>
    Math.min(40, Math.max(...rows.map((row) => [...(row[column] ?? "")].length))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        column < 3 ? text + " ".repeat(Math.max(0, (widths[column] ?? 0) - [...text].length)) : text,
      )
      .join("  ");
  const lines = [
    `${id} — ${name}`,
    ...(dates.length === 0 ? [] : [`  ${vi ? "Hiệu lực" : "In force"} ${dates.join(" ")}`]),
    ...(lineage.length < 2 ? [] : [`  ${vi ? "Kế thừa" : "Extends"} ${lineage.slice(1).join(", ")}`]),
    "",
    ...rows.map((row) => `  ${line(row)}`),
  ];
  for (const { at, message } of faults) lines.push(`${at.file}:${at.line}: ${message[language]}`);
  return `${lines.join("\n")}\n`;
}
