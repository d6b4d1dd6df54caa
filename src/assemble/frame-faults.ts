/** What is wrong with a profile's frames, whichever way their conditions turn: the maker is reported before a report is printed. */

import type { Diagnostic } from "../model/diagnostic.js";
import { placedKey } from "../model/identity.js";
import type { FormatProfile } from "../model/profile.js";
import type { ReportFields } from "../model/report.js";
import { readFrame } from "../template/frame.js";
import type { FrameContext } from "../template/frame-program.js";
import { frameContext } from "./frame-context.js";

export function frameFaults(profile: FormatProfile): readonly Diagnostic[] {
  const frames = [profile.head, profile.tail, profile.firstHeader, profile.firstFooter];
  const found = frames.flatMap((frame) =>
    frame === undefined || frame.text === ""
      ? []
      : [true, false].flatMap((filled) => readFrame(frame, profile, everyName(profile, filled)).diagnostics),
  );
  // Most come out both ways.
  return [...new Map(found.map((each) => [placedKey(each), each])).values()];
}

/** Every name a frame may ask for, each with something to print or each with nothing. A list prints as a word, too. */
function everyName(profile: FormatProfile, filled: boolean): FrameContext {
  const none = { parentBody: true, authority: true, position: true };
  const names = Object.keys(frameContext(blank, { typeSymbol: "", documentType: "" }, profile, none));
  return Object.fromEntries(names.map((name) => [name, filled ? ["x"] : undefined]));
}

const blank: ReportFields = {
  signer: {},
  recipients: [],
  marks: { addressees: [], circulation: [], contact: {} },
};
