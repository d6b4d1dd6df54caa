/** The printer of each form: to add one, write its file and name it here. Each is loaded only when it is asked for. */
import { toldOnce } from "./habits.js";
import type { Format, Printer } from "./printer.js";

const loaders: Readonly<Record<Format, () => Promise<Printer>>> = {
  pretty: async () => toldOnce((await import("./pretty.js")).prettyReports),
  json: async () => (await import("./json.js")).jsonReports,
  sarif: async () => (await import("./sarif.js")).sarifLog,
  junit: async () => toldOnce((await import("./junit.js")).junitSuites),
  github: async () => toldOnce((await import("./github.js")).githubCommands),
  gitlab: async () => (await import("./gitlab.js")).gitlabQuality,
  markdown: async () => toldOnce((await import("./markdown.js")).markdownComment),
};

export function printerFor(format: Format): Promise<Printer> {
  return loaders[format]();
}
