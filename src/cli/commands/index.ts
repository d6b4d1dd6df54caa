/** The list of commands. To add one, write its file and name it here. Each is loaded on demand. */
import type { Command } from "../command.js";

export const commandNames = [
  "new",
  "check",
  "build",
  "merge",
  "outline",
  "profile",
  "explain",
  "rules",
  "schema",
] as const;
export type CommandName = (typeof commandNames)[number];

const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: async () => (await import("./new.js")).newReport,
  check: async () => (await import("./check.js")).check,
  build: async () => (await import("./build.js")).build,
  merge: async () => (await import("./merge.js")).merge,
  outline: async () => (await import("./outline.js")).outline,
  profile: async () => (await import("./profile.js")).profile,
  explain: async () => (await import("./explain.js")).explain,
  rules: async () => (await import("./rules.js")).rules,
  schema: async () => (await import("./schema.js")).schema,
};

export async function commandNamed(name: CommandName): Promise<Command> {
  return loaders[name]();
}

export async function allCommands(): Promise<readonly Command[]> {
  return Promise.all(commandNames.map(commandNamed));
}
