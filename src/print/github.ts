/**
 * Prints GitHub workflow commands, which GitHub shows as annotations on lines of files. One finding per line; text of authors
 * cannot end a line or start a command.
 */
import { titleOf } from "../catalogue/catalogue.js";
import type { Severity } from "../model/diagnostic.js";
import type { Range } from "../model/source.js";
import { allFindings, linesOf } from "./findings.js";
import type { Printer } from "./printer.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

export const githubCommands: Printer = (reports, { language }) =>
  allFindings(reports)
    .map(({ diagnostic }) => {
      const { code, severity, at } = diagnostic;
      const properties = {
        file: at.file,
        line: String(at.line),
        ...(at.endLine === at.line ? columnsOf(at) : { endLine: String(at.endLine) }),
        title: `${titleOf(code)?.[language] ?? code} (${code})`,
      };
      const listed = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(value)}`);
      return `::${commands[severity]} ${listed.join(",")}::${inMessage(linesOf(diagnostic, language).join("\n"))}\n`;
    })
    .join("");

/** GitHub takes columns of one line only, and its end is the last letter. Something absent has none. */
function columnsOf({ column, endColumn }: Range): Readonly<Record<string, string>> {
  return endColumn > column ? { col: String(column), endColumn: String(endColumn - 1) } : {};
}

function inMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
