/**
 * The text of a part while it is made: encoded by and by, so that the XML of a thousand pages never stands in memory as one
 * text, of which V8 takes two bytes a letter, beside its copies.
 */
export interface PartText {
  readonly add: (text: string) => void;
  readonly bytes: () => Uint8Array;
}

/** In UTF-16 units: more than a usual report has. */
const atOnce = 0x40000;
const encoder = new TextEncoder();

/** `mended`: what is changed in the text of some pieces together; nothing that it looks for may go beyond one piece. */
export function partText(mended: (text: string) => string): PartText {
  const encoded: Uint8Array[] = [];
  let pieces: string[] = [];
  let length = 0;
  const encode = (): void => {
    encoded.push(encoder.encode(mended(pieces.join(""))));
    pieces = [];
    length = 0;
  };
  return {
    add: (text) => {
      pieces.push(text);
      length += text.length;
      if (length >= atOnce) encode();
    },
    bytes: () => {
      encode();
      const [only = new Uint8Array(), ...more] = encoded;
      return more.length === 0 ? only : joined(encoded);
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
