/**
 * Workflow commands: GitHub shows each as a remark on the line of the file. One finding a line, nothing else; an author's
 * text cannot end a line or begin a command of its own.
 */
import { titleOf } from "../catalogue/catalogue.js";
import type { Severity } from "../model/diagnostic.js";
import { allFindings, linesOf } from "./findings.js";
import type { Printer } from "./printer.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

export const githubCommands: Printer = (told, { language }) =>
  allFindings(told)
    .map(({ diagnostic }) => {
      const { code, severity, at } = diagnostic;
      const properties = {
        file: at.file,
        line: String(at.line),
        ...(at.column === undefined ? {} : { col: String(at.column) }),
        title: `${titleOf(code)?.[language] ?? code} (${code})`,
      };
      const listed = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(value)}`);
      return `::${commands[severity]} ${listed.join(",")}::${inMessage(linesOf(diagnostic, language).join("\n"))}\n`;
    })
    .join("");

function inMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
