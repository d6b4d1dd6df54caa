/**
 * V13: one face in all four font slots. Word picks the slot letter by letter, and Vietnamese letters with two marks do
 * not take the slot of plain ones: an open slot shows as a word printed in two typefaces.
 */
import { type Cascade, type Fonts, readCascade, runFormat } from "../cascade.js";
import { type Docx, type Part, stories } from "../parts.js";
import { runsOf, runText } from "../walk.js";
import { attr, findAll } from "../xml.js";
import type { Check, Finding } from "./fault.js";

const SLOTS = ["ascii", "hAnsi", "cs", "eastAsia"] as const;

export const checkFonts: Check = (docx) => {
  const cascade = readCascade(docx);
  return [...writtenFonts(docx), ...stories(docx).flatMap((part) => shownFonts(part, cascade))];
};

/** Also held where no text uses it yet: a style with half its slots is a trap for the next paragraph. */
function writtenFonts(docx: Docx): readonly Finding[] {
  return [...docx.xml].flatMap(([part, root]) =>
    findAll(root, "w:rFonts")
      .filter((element) => Object.keys(element.attributes).some((name) => name !== "w:hint"))
      .flatMap((element) => {
        const slot = (name: string): string | undefined => attr(element, `w:${name}`);
        const fonts = { ascii: slot("ascii"), hAnsi: slot("hAnsi"), cs: slot("cs"), eastAsia: slot("eastAsia") };
        const theme = Object.keys(element.attributes).some((name) => /theme$/i.test(name));
        return theme || !isOneFace(fonts) ? [{ part, message: `w:rFonts ${show(element.attributes)}` }] : [];
      }),
  );
}

function shownFonts({ path, root }: Part, cascade: Cascade): readonly Finding[] {
  return findAll(root, "w:p").flatMap((paragraph) =>
    runsOf(paragraph).flatMap((run) => {
      const text = runText(run);
      const { font } = runFormat(cascade, paragraph, run);
      return text === "" || isOneFace(font) ? [] : [{ part: path, message: `“${text.slice(0, 40)}” in ${show(font)}` }];
    }),
  );
}

function isOneFace(fonts: Fonts): boolean {
  return fonts.ascii !== undefined && SLOTS.every((slot) => fonts[slot] === fonts.ascii);
}

function show(fonts: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fonts)
    .map(([slot, face]) => `${slot}=${face ?? "(open)"}`)
    .join(" ");
}
