/** How a run is printed: in which language, for whom, how wide. */

import type { Context } from "../batch/streams.js";
import { version } from "../batch/version.js";
import type { PrintOptions } from "../print/printer.js";
import type { Arguments } from "./command.js";
import { failOnOf } from "./shared-options.js";

/** Letters in a line where nobody says, and the bounds between which lines read well. */
const usual = 80;
const [least, most] = [60, 100];

export function widthOf({ streams }: Pick<Context, "streams">): number {
  // Some terminals say 0 when they do not know.
  return Math.min(most, Math.max(least, streams.columns || usual));
}

export function printOptions(
  command: PrintOptions["command"],
  values: Arguments["values"],
  context: Context,
): PrintOptions {
  const { host, streams, language } = context;
  const own = version(host);
  return {
    language,
    command,
    colour: streams.colour,
    notes: values["notes"] === true,
    width: widthOf(context),
    failFrom: failOnOf(values).from,
    ...(own === undefined ? {} : { version: own }),
  };
}
