/**
 * Checks in a real office program. A test file registers them with `describeOffice`; where the programs are absent a
 * single test passes in their place and a line says what did not run, so that neither a skipped test nor a silent gap
 * remains.
 */
import { describe, expect, test } from "vitest";
import type { Office } from "./office/programs.js";
import { office } from "./office/wish.js";

export { docxToPdf, docxToText, withTemporaryFolder } from "./office/convert.js";
export {
  type PageSize,
  pdfBlocks,
  pdfBoxes,
  pdfPageSizes,
  pdfPages,
  pdfText,
  pdfToPgm,
  pdfToPng,
  type Word,
} from "./office/pdf.js";
export type { Machine, Office } from "./office/programs.js";
export { office } from "./office/wish.js";

/** Registers tests that need the office programs. */
export function describeOffice(what: string, register: (office: Office) => void): void {
  const found = officeOrSkipNotice(what);
  describe(what, () => {
    if (found) register(found);
    else test("left out: no LibreOffice or poppler", () => expect(office()).toBeUndefined());
  });
}

/** The programs, or a line on standard error that names what does not run without them, unless all was told at once. */
export function officeOrSkipNotice(what: string): Office | undefined {
  const found = office();
  const told = process.env["DECUONG_OFFICE_TOLD"] !== undefined;
  if (found === undefined && !told) process.stderr.write(`office: not run without LibreOffice and poppler: ${what}\n`);
  return found;
}
