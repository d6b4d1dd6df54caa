/**
 * Prints JUnit XML, which most CI services show as a list of tests: a suite per report, a test per checked file. Findings that
 * make the run fail are the failure of their file; lighter ones are its output.
 */

import { parentPath } from "../host/paths.js";
import type { Diagnostic, Language, Severity } from "../model/diagnostic.js";
import { counts, linesOf, severityNames, weighsAtLeast } from "./findings.js";
import type { PrintableReport, Printer } from "./printer.js";

export const junitSuites: Printer = (reports, { language, failFrom }) => {
  const suites = reports.map((each) => suiteOf(each, language, failFrom));
  const sum = (of: "tests" | "failures"): number => suites.reduce((all, suite) => all + suite[of], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="decuong" tests="${sum("tests")}" failures="${sum("failures")}" errors="0">`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
    "",
  ].join("\n");
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function suiteOf({ record, output }: PrintableReport, language: Language, failFrom: Severity): Suite {
  const { folder, report, diagnostics } = record;
  const files = checkedFiles(record);
  const cases = files.map((file) =>
    caseOf(
      folder,
      file,
      diagnostics.filter(({ at }) => at.file === file),
      language,
      failFrom,
    ),
  );
  const failures = cases.filter(({ failed }) => failed).length;
  const { warning, note } = counts(diagnostics);
  const properties = Object.entries({
    template: report?.outline.id,
    profile: report?.profile.id,
    stage: report?.stage,
    output,
    warnings: String(warning),
    notes: String(note),
  }).flatMap(([name, value]) =>
    value === undefined ? [] : [`      <property name="${name}" value="${xml(value)}"/>`],
  );
  const lines = [
    `  <testsuite name="${xml(folder)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`,
    "    <properties>",
    ...properties,
    "    </properties>",
    ...cases.flatMap((each) => each.lines),
    "  </testsuite>",
  ];
  return { tests: cases.length, failures, lines };
}

/** The report's files, and every other file with a finding, such as a template. */
function checkedFiles({ folder, files, diagnostics }: PrintableReport["record"]): readonly string[] {
  const own = files.filter((file) => (parentPath(file) ?? ".") === folder);
  return [...new Set([...own, ...diagnostics.map(({ at }) => at.file)])].sort();
}

function caseOf(
  folder: string,
  file: string,
  found: readonly Diagnostic[],
  language: Language,
  failFrom: Severity,
): { readonly failed: boolean; readonly lines: readonly string[] } {
  const heavy = found.filter((each) => weighsAtLeast(each, failFrom));
  const others = found.filter((each) => !weighsAtLeast(each, failFrom));
  const name = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  const open = `    <testcase name="${xml(name)}" classname="${xml(folder)}" file="${xml(file)}"`;
  const [first] = heavy;
  if (found.length === 0) return { failed: false, lines: [`${open}/>`] };
  const textOfAll = (each: readonly Diagnostic[]): string => xml(each.map((one) => textOf(one, language)).join("\n\n"));
  return {
    failed: first !== undefined,
    lines: [
      `${open}>`,
      ...(first === undefined
        ? []
        : [
            `      <failure type="${xml(first.code)}" message="${xml(first.message[language])}">${textOfAll(heavy)}</failure>`,
          ]),
      ...(others.length === 0 ? [] : [`      <system-out>${textOfAll(others)}</system-out>`]),
      "    </testcase>",
    ],
  };
}

function textOf(diagnostic: Diagnostic, language: Language): string {
  const { code, severity, at } = diagnostic;
  const [message, ...rest] = linesOf(diagnostic, language);
  return [
    `${at.file}:${at.line}:${at.column}: ${severityNames[severity][language]} ${message} [${code}]`,
    ...rest,
  ].join("\n");
}

// Characters that XML 1.0 does not allow.
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function xml(text: string): string {
  return text
    .replace(impossible, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
