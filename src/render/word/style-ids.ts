/** The ids of styles of paragraphs, runs and tables. */
import { withoutDiacritics } from "../../language/diacritics.js";
import { perText } from "../../language/memo.js";
import type { FormatProfile, Look } from "../../model/profile.js";

/** Word's id of a style: `heading 1` → `Heading1`, `Cơ quan ban hành` → `CoQuanBanHanh`. Memoized, since every paragraph needs one. */
export const styleId = perText(newStyleId, { size: 512 });

function newStyleId(name: string): string {
  const words = withoutDiacritics(name).split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** Of a paragraph with this look; a role that the profile lacks looks like plain text. */
export function styleOf(look: Look | undefined): string {
  return styleId(look?.style ?? "Normal");
}

export function styleOfRole(role: string, { roles }: FormatProfile): string {
  return styleOf(roles.get(role));
}

/** Words of a role inside a paragraph of another one take this style. */
export function inlineStyleId(look: Look): string {
  return `${styleId(look.style)}Char`;
}

export const tableGrid = "TableGrid";
export const strong = "Strong";
export const emphasis = "Emphasis";
export const strongEmphasis = "IntenseEmphasis";
/** npm docx writes this id into the separators of notes. */
export const noteReference = "FootnoteReference";
