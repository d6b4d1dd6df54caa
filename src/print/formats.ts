/** The list of printers. To add one, write its file and name it here. Each is loaded on demand. */
import { groupHabits } from "./habits.js";
import type { Format, Printer } from "./printer.js";

const loaders: Readonly<Record<Format, () => Promise<Printer>>> = {
  pretty: async () => groupHabits((await import("./pretty.js")).prettyReports),
  json: async () => (await import("./json.js")).jsonReports,
  sarif: async () => (await import("./sarif.js")).sarifLog,
  junit: async () => groupHabits((await import("./junit.js")).junitSuites),
  github: async () => groupHabits((await import("./github.js")).githubCommands),
  gitlab: async () => (await import("./gitlab.js")).gitlabQuality,
  markdown: async () => groupHabits((await import("./markdown.js")).markdownComment),
};

export function printerFor(format: Format): Promise<Printer> {
  return loaders[format]();
}
