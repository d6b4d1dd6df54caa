/** The shape of a command: its help, its options and its function. Each command has a file in `commands/`. */
import type { Context } from "../batch/context.js";
import type { ExitCode } from "../batch/exit-code.js";
import type { Sentence } from "../model/diagnostic.js";
import type { Arguments, Option } from "./option.js";

export interface Command {
  readonly name: string;
  /** `decuong build [thư mục…]` without the options. */
  readonly usage: Sentence;
  readonly summary: Sentence;
  /** In the order of the help. */
  readonly options: readonly Option[];
  /** Command lines that work as they are in a project with samples. */
  readonly examples: readonly string[];
  readonly run: (args: Arguments, context: Context) => Promise<ExitCode>;
}
