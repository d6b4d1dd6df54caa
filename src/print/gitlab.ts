/** GitLab's code quality report: a list of findings that a merge request shows beside the lines and compares by fingerprint. */
import type { Severity } from "../model/diagnostic.js";
import { allFindings, linesOf } from "./findings.js";
import type { Printer } from "./printer.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", note: "info" };

export const gitlabQuality: Printer = (told, { language }) => {
  const findings = allFindings(told).map(({ diagnostic, fingerprint }) => ({
    description: linesOf(diagnostic, language).join(" "),
    check_name: diagnostic.code,
    fingerprint,
    severity: severities[diagnostic.severity],
    location: { path: diagnostic.at.file, lines: { begin: diagnostic.at.line } },
  }));
  return `${JSON.stringify(findings, null, 2)}\n`;
};
