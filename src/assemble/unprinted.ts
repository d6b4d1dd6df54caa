/** What an author gave and this document does not print: its rules have no words for it, no place, or not in this type. */
import { finding } from "../findings/kind.js";
import { unprintedField } from "../findings/report.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import type { Outline } from "../model/outline.js";
import type { FieldPath } from "../model/places.js";
import type { FormatProfile } from "../model/profile.js";
import type { ReportFields } from "../model/report.js";
import { namesIn } from "../template/frame.js";
import { isAddressed, isWithheld } from "./mark-context.js";

export function unprinted(
  { marks }: ReportFields,
  outline: Outline,
  profile: FormatProfile,
  placeOf: (path: FieldPath) => Place,
): readonly Diagnostic[] {
  // Most reports carry none of it.
  const { addressees, circulation, contact, ...rest } = marks;
  if ([...addressees, ...circulation, ...Object.keys(contact), ...Object.keys(rest)].length === 0) return [];
  const names = new Set(
    [profile.head, profile.tail, profile.firstHeader, profile.firstFooter].flatMap((frame) =>
      frame === undefined ? [] : [...namesIn(frame)],
    ),
  );
  const found: Diagnostic[] = [];
  const document = outline.documentType.toLowerCase();
  // `key`: what the author typed before it, as the finding names it.
  const hold = (path: FieldPath, key: string, words: string | undefined, printed: boolean, value = key): void => {
    if (words === undefined || words === "" || printed) return;
    const { basis, certainty } = profile.values.find((each) => each.path === value) ?? {};
    const known = basis !== undefined && basis !== "" && certainty !== "unconfirmed";
    const facts = { path: key, words, profile: profile.id, document };
    found.push(finding(unprintedField, placeOf(path), facts, defined({ basis: known ? basis : undefined })));
  };
  const { secrecy, urgency, drafter, copies: count } = rest;
  const addressed =
    isAddressed(marks, outline, profile) && names.has(addressees.length > 1 ? "kinh_gui" : "kinh_gui_mot");
  hold("addressees", "kinh_gui", addressees.join("; "), addressed, "kinh_gui.loai");
  hold(
    "secrecy",
    "do_mat",
    secrecy,
    profile.marks.secrecy.has(secrecy ?? "") && names.has("do_mat"),
    `do_mat.${secrecy}`,
  );
  hold(
    "urgency",
    "do_khan",
    urgency,
    profile.marks.urgency.has(urgency ?? "") && names.has("do_khan"),
    `do_khan.${urgency}`,
  );
  const placed = (each: string): boolean => names.has(isWithheld(each, profile) ? "khong_pho_bien" : "luu_hanh");
  hold("circulation", "luu_hanh", circulation.filter((each) => !placed(each)).join("; "), false);
  hold("drafter", "danh_may", drafter, names.has("danh_may"));
  hold("copies", "so_ban", count, names.has("danh_may"));
  for (const [key, value] of Object.entries(contact)) {
    const printed = names.has("lien_he") && profile.labels.contact.includes(`{${key}}`);
    hold(`contact.${key}`, `lien_he.${key}`, value, printed, "nhan.lien_he");
  }
  return found;
}
