/** Every sample in every format profile, before Microsoft's own validator. */
import { expect, test } from "vitest";
import { readPackage } from "../support/docx/package.js";
import { expectValid } from "../support/docx/validate.js";
import { everySample, sample } from "../support/samples.js";
import { sdkFaults } from "../support/sdk.js";
import { pack, spoil } from "../unit/support/docx/clean-docx.js";

/** A sample with a piece of its text part replaced, packed again. */
function spoilt(before: string, after: string): Uint8Array {
  const { entries } = readPackage(sample("content/ke-hoach-59").bytes);
  const parts = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes]));
  const text = new TextDecoder().decode(parts["word/document.xml"]);
  return pack(spoil({ ...parts, "word/document.xml": text }, "word/document.xml", before, after));
}

test("0 errors for Microsoft 365; an error that V1–V20 do not see is seen", async () => {
  const wrong = spoilt('w:orient="portrait"', 'w:orient="sideways"');
  expectValid(wrong);
  const files = new Map(
    everySample.map(([folder, profile]) => [`${folder} ${profile}`, sample(folder, profile).bytes]),
  );
  const faults = await sdkFaults(new Map([...files, ["spoilt", wrong]]));
  expect(faults.filter((fault) => !fault.startsWith("spoilt "))).toEqual([]);
  expect(faults).toEqual([expect.stringMatching(/^spoilt \/word\/document\.xml .*pgSz.*orient/)]);
});
