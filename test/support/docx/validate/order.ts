/**
 * V16: children in the order of the WordprocessingML transitional schema. Word is strict about it and other programs
 * are not, so a file can look right everywhere except where it is signed.
 */
import { related, stories } from "../parts.js";
import { descendants, type XmlElement } from "../xml.js";
import type { Check } from "./fault.js";

/** Names between bars may come in any order and number among themselves. */
const SEQUENCES: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  // The schema leaves the order of the properties open; Microsoft's own validator and the standard's text do not.
  "w:rPr":
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint " +
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText " +
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd " +
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
  "w:trPr":
    "cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden " +
    "ins del trPrChange",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers " +
    "cellIns|cellDel|cellMerge tcPrChange",
  "w:sectPr":
    "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols " +
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
  "w:tblGrid": "gridCol| tblGridChange",
};

const RANKS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(SEQUENCES).map(([name, sequence]) => [name, sequence.split(" ").map((group) => group.split("|"))]),
);

/** Properties stand first in what they describe; the page set-up stands last in the body. */
const LEADING: Readonly<Record<string, readonly string[]>> = {
  "w:p": ["w:pPr"],
  "w:r": ["w:rPr"],
  "w:tbl": ["w:tblPr", "w:tblGrid"],
  "w:tr": ["w:tblPrEx", "w:trPr"],
  "w:tc": ["w:tcPr"],
};

export const checkOrder: Check = (docx) =>
  [...stories(docx), ...related(docx, "styles"), ...related(docx, "numbering")].flatMap(({ path, root }) =>
    descendants(root)
      .flatMap((element) => [...wrongChildren(element), ...wrongPlaces(element)])
      .map((message) => ({ part: path, message })),
  );

function wrongChildren(element: XmlElement): readonly string[] {
  const groups = RANKS.get(element.name);
  if (groups === undefined) return [];
  const messages: string[] = [];
  let reached = -1;
  for (const name of wordNames(element)) {
    const rank = groups.findIndex((group) => group.includes(name));
    const repeatable = (groups[rank]?.length ?? 0) > 1;
    if (rank < 0) messages.push(`${element.name} may not hold w:${name}`);
    else if (rank < reached) messages.push(`w:${name} comes too late in ${element.name}`);
    else if (rank === reached && !repeatable) messages.push(`${element.name} holds w:${name} twice`);
    reached = Math.max(reached, rank);
  }
  return messages;
}

function wrongPlaces(element: XmlElement): readonly string[] {
  const names = element.children.map(({ name }) => name).filter((name) => !/^w:(bookmark|move)/.test(name));
  const head = (LEADING[element.name] ?? []).filter((name) => names.includes(name));
  const late = head.filter((name, index) => names[index] !== name);
  const section = element.name === "w:body" ? names.indexOf("w:sectPr") : -1;
  return [
    ...late.map((name) => `${name} is not at the head of ${element.name}`),
    ...(section >= 0 && section !== names.length - 1 ? ["w:sectPr is not the last in w:body"] : []),
  ];
}

/** Extensions under other prefixes may be ignored by whoever does not know them, so their place is theirs. */
function wordNames(element: XmlElement): readonly string[] {
  return element.children.filter(({ name }) => name.startsWith("w:")).map(({ name }) => name.slice(2));
}
