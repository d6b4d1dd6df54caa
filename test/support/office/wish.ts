/**
 * Whether office tests run. DECUONG_OFFICE=required makes absence an error, for the machine that must not pass without
 * them; DECUONG_OFFICE=off leaves them out although the programs are there; unset takes what the machine has.
 */
import { findPrograms, type Machine, type Office, PROGRAMS, thisMachine } from "./programs.js";

/** Thrown at collection time, so that a whole test file fails and none of its tests is merely left out. */
export function office(machine: Machine = thisMachine): Office | undefined {
  const wish = machine.environment.DECUONG_OFFICE ?? "";
  if (!["", "off", "required"].includes(wish)) throw new Error(`DECUONG_OFFICE=${wish}: required, off or nothing`);
  if (wish === "off") return undefined;
  const found = findPrograms(machine);
  const { soffice, pdftoppm, pdftotext } = found;
  if (soffice !== undefined && pdftoppm !== undefined && pdftotext !== undefined) {
    return { soffice, pdftoppm, pdftotext };
  }
  const missing = PROGRAMS.filter((name) => found[name] === undefined);
  if (wish === "required") throw new Error(`DECUONG_OFFICE=required, and not found: ${missing.join(", ")}`);
  return undefined;
}

export function requireOffice(): Office {
  const found = office();
  if (found === undefined) throw new Error("LibreOffice and poppler are needed here, see describeOffice");
  return found;
}
