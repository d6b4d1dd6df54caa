/** What a command is: its words, its options and what it does. One file each in `commands/`. */
import type { ParseArgsConfig } from "node:util";
import type { Context, ExitCode } from "../batch/streams.js";
import type { Sentence } from "../model/diagnostic.js";

export type Options = NonNullable<ParseArgsConfig["options"]>;

export interface OptionHelp {
  /** As a person types it: `-o, --output <thư mục>`. */
  readonly typed: string;
  readonly words: Sentence;
}

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

export interface Command {
  readonly name: string;
  /** `decuong build [thư mục…]` without the options. */
  readonly usage: Sentence;
  readonly summary: Sentence;
  readonly options: Options;
  readonly optionHelp: readonly OptionHelp[];
  /** Commands that work as they stand in a project with samples. */
  readonly examples: readonly string[];
  readonly run: (typed: Arguments, context: Context) => Promise<ExitCode>;
}
