/**
 * Prints GitLab's code quality report, a list of findings that a merge request shows beside the lines and compares by
 * fingerprint.
 */
import type { Severity } from "../model/diagnostic.js";
import type { Range } from "../model/source.js";
import { allFindings, linesOf } from "./findings.js";
import type { Printer } from "./printer.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", note: "info" };

export const gitlabQuality: Printer = (reports, { language }) => {
  const findings = allFindings(reports).map(({ diagnostic, fingerprint }) => ({
    description: linesOf(diagnostic, language).join(" "),
    check_name: diagnostic.code,
    fingerprint,
    severity: severities[diagnostic.severity],
    location: locationOf(diagnostic.at),
  }));
  return `${JSON.stringify(findings, null, 2)}\n`;
};

/** Lines, which GitLab asks for, and positions, which the format it took over has besides. */
function locationOf({ file, line, column, endLine, endColumn }: Range): object {
  const positions = { begin: { line, column }, end: { line: endLine, column: endColumn } };
  return { path: file, lines: { begin: line }, positions };
}
