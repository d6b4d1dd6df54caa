/**
 * What every built .docx must satisfy, as one list of checks V1 to V20. Each stands for files that Word repaired,
 * refused or showed wrongly although another program opened them.
 */
import { AssertionError } from "node:assert";
import { ZipError } from "./package.js";
import { type Docx, openDocx } from "./parts.js";
import { checkAnchors, checkBookmarks } from "./validate/bookmarks.js";
import { checkDrawings } from "./validate/drawings.js";
import type { Check, Expected, Fault, FaultCode } from "./validate/fault.js";
import { checkFonts } from "./validate/fonts.js";
import { checkHeaders } from "./validate/headers.js";
import { checkNotes } from "./validate/notes.js";
import { checkLists, checkNumbers } from "./validate/numbering.js";
import { checkOrder } from "./validate/order.js";
import { checkProperties } from "./validate/properties.js";
import { checkReferences, checkTargets } from "./validate/relationships.js";
import { checkStyles } from "./validate/styles.js";
import { checkTableEnds, checkTables } from "./validate/tables.js";
import { checkFields, checkText } from "./validate/text.js";
import { checkContentTypes, checkXml } from "./validate/xml-parts.js";
import { checkZip } from "./validate/zip.js";

export type { Expected, Fault, FaultCode } from "./validate/fault.js";

/** A record and no list, so that a code without a check does not compile. */
const CHECKS: Readonly<Record<FaultCode, Check>> = {
  V1: checkXml,
  V2: checkContentTypes,
  V3: checkTargets,
  V4: checkReferences,
  V5: checkStyles,
  V6: checkLists,
  V7: checkHeaders,
  V8: checkNotes,
  V9: checkNumbers,
  V10: checkTables,
  V11: checkTableEnds,
  V12: checkDrawings,
  V13: checkFonts,
  V14: checkBookmarks,
  V15: checkAnchors,
  V16: checkOrder,
  V17: checkText,
  V18: checkFields,
  V19: checkProperties,
  V20: checkZip,
};

export const FAULT_CODES = Object.keys(CHECKS) as readonly FaultCode[];

/** All faults in the order of their codes; a file that is no readable ZIP has the one fault that says so. */
export function validateDocx(bytes: Uint8Array, expected: Expected = {}): readonly Fault[] {
  let docx: Docx;
  try {
    docx = openDocx(bytes);
  } catch (error) {
    if (error instanceof ZipError) return [{ code: "V20", part: "", message: error.message }];
    throw error;
  }
  return FAULT_CODES.flatMap((code) => CHECKS[code](docx, expected).map((finding) => ({ code, ...finding })));
}

export function expectValid(bytes: Uint8Array, expected: Expected = {}): void {
  const faults = validateDocx(bytes, expected);
  if (faults.length === 0) return;
  const lines = faults.map(({ code, part, message }) => `${code} ${part || "(package)"}: ${message}`);
  throw new AssertionError({
    message: `the file breaks ${faults.length} rule(s) of a sound .docx:\n${lines.join("\n")}`,
    stackStartFn: expectValid,
  });
}
