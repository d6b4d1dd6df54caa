/** Converts millimetres and points to Word's units; no other file does. */

const twipsPerMm = 1440 / 25.4;

/** Twentieths of a point. */
export function mmToTwips(mm: number): number {
  return Math.round(mm * twipsPerMm);
}

export function ptToTwips(pt: number): number {
  return Math.round(pt * 20);
}

export function mmToPt(mm: number): number {
  return (mm * 72) / 25.4;
}

export function ptToMm(pt: number): number {
  return (pt * 25.4) / 72;
}

/** Lengths of drawings. */
export function mmToEmu(mm: number): number {
  return Math.round(mm * 36_000);
}

export function ptToHalfPoints(pt: number): number {
  return Math.round(pt * 2);
}
