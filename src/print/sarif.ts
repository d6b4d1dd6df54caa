/**
 * Prints SARIF 2.1.0, the format in which GitHub, Azure and editors take findings. Paths are relative to the working folder; a
 * finding keeps its fingerprint while lines move.
 */
import { pageOf, severityAt } from "../catalogue/catalogue.js";
import type { Language } from "../model/diagnostic.js";
import { explained, plain } from "./explain.js";
import { linesOf, withWaived } from "./findings.js";
import type { Named } from "./fingerprint.js";
import type { Printer } from "./printer.js";

export const sarifLog: Printer = (reports, { language, version }) => {
  const findings = withWaived(reports);
  const codes = [...new Set(findings.map(({ diagnostic }) => diagnostic.code))].sort();
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "decuong",
            ...(version === undefined ? {} : { version, semanticVersion: version }),
            rules: codes.map((code) => ruleOf(code, language)),
          },
        },
        language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          [root]: { description: { text: { vi: "Thư mục làm việc.", en: "The working folder." }[language] } },
        },
        results: findings.map((each) => resultOf(each, codes, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const root = "%SRCROOT%";

/** No wrapping: SARIF viewers break lines themselves. */
const helpWidth = 10_000;

function ruleOf(code: string, language: Language): object {
  const page = pageOf(code);
  if (page === undefined) return { id: code };
  return {
    id: code,
    shortDescription: message(plain(page.title[language])),
    fullDescription: message(plain(page.why[language])),
    help: message(explained(page, language, helpWidth)),
    defaultConfiguration: { level: severityAt(page, "nhap") ?? severityAt(page, "da_gui") ?? "error" },
  };
}

function resultOf({ diagnostic, fingerprint, waivedFor }: Named, codes: readonly string[], language: Language): object {
  const { code, severity, at } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: message(linesOf(diagnostic, language).join(" ")),
    locations: [
      {
        physicalLocation: {
          artifactLocation: locationOf(at.file),
          region: { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
        },
      },
    ],
    partialFingerprints: { "decuong/v1": fingerprint },
    // All results have it or none has (3.27.23).
    suppressions: waivedFor === undefined ? [] : [{ kind: "inSource", justification: waivedFor }],
  };
}

/** Single braces are for arguments and `[…](…)` is a link (SARIF 2.1.0, 3.11.5 and 3.11.6); both are escaped. */
function message(text: string): { readonly text: string } {
  return { text: text.replace(/[{}]/g, "$&$&").replaceAll("](", "]\u2060(") };
}

/** A template may be outside the working folder; its path then has no base. */
function locationOf(file: string): object {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  if (file.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return file.startsWith("../") ? { uri } : { uri, uriBaseId: root };
}
