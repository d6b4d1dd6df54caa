/**
 * Prints the results of a run. The pretty format prints each report when it is finished; other formats print at the end. A run
 * over several reports ends with totals.
 */
import type { Context } from "../batch/context.js";
import type { Share } from "../batch/part.js";
import type { TaskResult } from "../batch/task.js";
import { printerFor } from "../print/formats.js";
import type { Format, PrintableReport, PrintOptions } from "../print/printer.js";
import { makeTotals } from "../print/totals.js";
import { printOptions } from "./print-options.js";

export interface RunPrinter {
  /** In the order of the reports. */
  readonly add: (result: TaskResult) => void;
  /** Call after the last result. `share`: adds the part for `decuong merge` to the JSON. */
  readonly end: (share?: Share) => void;
}

export async function runPrinter(
  format: Format,
  asked: Pick<PrintOptions, "command" | "notes" | "failFrom">,
  context: Context,
): Promise<RunPrinter> {
  const print = await printerFor(format);
  const options = printOptions(asked, context);
  const { out } = context.streams;
  const forPeople = format === "pretty";
  const atOnce = forPeople && asked.command === "build";
  const totals = makeTotals(asked.failFrom);
  const results: TaskResult[] = [];
  let unread = 0;
  return {
    add: (result) => {
      const [printed] = printable([result]);
      if (printed === undefined) unread++;
      else totals.add(printed);
      if (!atOnce) results.push(result);
      else if (printed !== undefined) out(print([printed], options));
    },
    end: (share) => {
      const printed = atOnce ? "" : print(printable(results), options);
      out(share !== undefined && format === "json" ? share.withPart(printed, results) : printed);
      if (!forPeople) return;
      const words = totals.words(unread, options);
      // A printed report ends with an empty line.
      if (words !== "") out(atOnce ? words : `\n${words}`);
    },
  };
}

/** Results with a record; reports that could not be read have none. */
function printable(results: readonly TaskResult[]): readonly PrintableReport[] {
  return results.flatMap(({ record, held, output }) =>
    record === undefined
      ? []
      : { record, ...(held === undefined ? {} : { held }), ...(output === undefined ? {} : { output }) },
  );
}
