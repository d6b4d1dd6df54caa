/** What a command is: its words, its options and what it does. One file each in `commands/`. */
import type { Context } from "../batch/context.js";
import type { ExitCode } from "../batch/exit-code.js";
import type { Sentence } from "../model/diagnostic.js";
import type { Arguments, Option } from "./option.js";

export interface Command {
  readonly name: string;
  /** `decuong build [thư mục…]` without the options. */
  readonly usage: Sentence;
  readonly summary: Sentence;
  /** In the order in which the help lists them. */
  readonly options: readonly Option[];
  /** Commands that work as they stand in a project with samples. */
  readonly examples: readonly string[];
  readonly run: (args: Arguments, context: Context) => Promise<ExitCode>;
}
