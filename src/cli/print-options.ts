/** Print options shared by all commands: language, colour and width. */
import type { Context } from "../batch/context.js";
import { version } from "../batch/version.js";
import type { PrintOptions } from "../print/printer.js";

/** Default width of a line, and the bounds within which lines read well. */
const usual = 80;
const [least, most] = [60, 100];

export function widthOf({ streams }: Pick<Context, "streams">): number {
  // Some terminals say 0 when they do not know.
  return Math.min(most, Math.max(least, streams.columns || usual));
}

export function printOptions(
  asked: Pick<PrintOptions, "command" | "notes" | "failFrom">,
  context: Context,
): PrintOptions {
  const own = version(context.host);
  return {
    ...asked,
    language: context.language,
    colour: context.streams.colour,
    width: widthOf(context),
    ...(own === undefined ? {} : { version: own }),
  };
}
