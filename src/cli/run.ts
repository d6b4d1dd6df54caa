/** The command line as a function: arguments and a host in, an exit code out. Every exception becomes a sentence. */
import type { Context } from "../batch/context.js";
import type { ExitCode } from "../batch/exit-code.js";
import type { Machine } from "../batch/machine.js";
import type { Streams } from "../batch/streams.js";
import { sentenceFor, UsageError } from "../batch/usage-error.js";
import { version } from "../batch/version.js";
import type { Host } from "../host/host.js";
import { nearest } from "../language/similar.js";
import type { Language } from "../model/diagnostic.js";
import { allCommands, type CommandName, commandNamed, commandNames } from "./commands/index.js";
import { commandHelp, generalHelp } from "./help.js";
import { parsed } from "./parse.js";

export async function run(
  argv: readonly string[],
  host: Host,
  streams: Streams,
  machine: Machine = {},
): Promise<ExitCode> {
  const language = languageOf(argv);
  try {
    return await dispatch(argv, { host, streams, machine, language });
  } catch (error) {
    streams.err(`${sentenceFor(error)[language]}\n`);
    return 2;
  }
}

/** Parsed first, so that refusals are in the right language. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findLastIndex(isLanguage);
  const typed = argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice(7);
  return typed === "en" ? "en" : "vi";
}

function isLanguage(word: string): boolean {
  return word === "--lang" || word.startsWith("--lang=");
}

async function dispatch(argv: readonly string[], context: Context): Promise<ExitCode> {
  const { host, streams, language } = context;
  const [name, ...rest] = withoutLanguage(argv);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    streams.out(generalHelp(await allCommands(), language));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    streams.out(`decuong ${version(host) ?? ""}\n`);
    return 0;
  }
  const command = await commandNamed(known(name));
  const args = parsed(command, rest);
  if (args === undefined) {
    streams.out(commandHelp(command, language));
    return 0;
  }
  return command.run(args, context);
}

function withoutLanguage(argv: readonly string[]): readonly string[] {
  const words = [...argv];
  const at = words.findIndex(isLanguage);
  if (at < 0) return words;
  const typed = words[at] === "--lang" ? words[at + 1] : words[at]?.slice(7);
  if (typed !== "vi" && typed !== "en") {
    throw new UsageError({ vi: "Sau --lang ghi vi hoặc en.", en: "--lang takes vi or en." });
  }
  words.splice(at, words[at] === "--lang" ? 2 : 1);
  return withoutLanguage(words);
}

function known(name: string): CommandName {
  const found = commandNames.find((each) => each === name);
  if (found !== undefined) return found;
  const meant = nearest(name, commandNames);
  throw new UsageError({
    vi: `Không có lệnh “${name}”. ${meant === undefined ? `Các lệnh: ${commandNames.join(", ")}` : `Có phải ý là “${meant}”`}${meant === undefined ? "." : "?"}`,
    en: `There is no command “${name}”. ${meant === undefined ? `There are: ${commandNames.join(", ")}.` : `Did you mean “${meant}”?`}`,
  });
}
