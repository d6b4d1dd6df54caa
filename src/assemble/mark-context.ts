/** What a frame may print of addressees and marks. */
import type { Outline } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import type { ReportFields, ReportMarks } from "../model/report.js";
import type { FrameContext } from "../template/frame-program.js";

export function markContext(
  { marks }: ReportFields,
  outline: Pick<Outline, "typeSymbol">,
  profile: FormatProfile,
): FrameContext {
  const { boxes } = profile.marks;
  const { urgency, circulation } = marks;
  const addressed = isAddressed(marks, outline, profile) ? listed(marks.addressees, profile.addressees) : [];
  const [withheld, open] = [true, false].map((below) =>
    circulation.filter((each) => isWithheld(each, profile) === below),
  );
  return {
    kinh_gui: addressed.length > 1 ? addressed : undefined,
    kinh_gui_mot: addressed.length === 1 ? bare(marks.addressees[0] ?? "") : undefined,
    do_mat: profile.marks.secrecy.get(marks.secrecy ?? ""),
    do_khan: profile.marks.urgency.get(urgency ?? ""),
    khung_do_khan: boxes.get(urgency ?? "")?.join(" "),
    luu_hanh: some(open),
    khung_luu_hanh: boxes.get("luu_hanh")?.join(" "),
    khong_pho_bien: some(withheld),
    danh_may: copies(marks, profile.labels.copies),
    lien_he: contact(marks.contact, profile.labels.contact),
  };
}

/** Whether the line `Kính gửi` stands in this type of document, and somebody to put there was named. */
export function isAddressed(
  { addressees }: ReportMarks,
  outline: Pick<Outline, "typeSymbol">,
  profile: FormatProfile,
): boolean {
  return addressees.length > 0 && profile.addressees.types.includes(outline.typeSymbol);
}

/** Marks are made here, whatever the author typed at the ends. */
export function listed(typed: readonly string[], { between, last }: FormatProfile["recipients"]): readonly string[] {
  return typed.map((each, index) => `${bare(each)}${index === typed.length - 1 ? last : between}`);
}

function bare(typed: string): string {
  return typed.replace(/^[-–]\s+/, "").replace(/[\s,;./]+$/, "");
}

/** A note that has its place below the signature, not at the top. */
export function isWithheld(note: string, { marks }: FormatProfile): boolean {
  return note.toLowerCase().startsWith(marks.withheld.toLowerCase());
}

function some(words: readonly string[] | undefined): readonly string[] | undefined {
  return words === undefined || words.length === 0 ? undefined : words;
}

/** `{nguoi}-{so}` with what is known of both. */
function copies({ drafter, copies: count }: ReportMarks, pattern: string): string | undefined {
  if (drafter === undefined)
    return count === undefined ? undefined : pattern.replace(/^.*?(\(?\{so\}\)?)/, "$1").replace("{so}", count);
  if (count === undefined) return drafter;
  return pattern.replace("{nguoi}", drafter).replace("{so}", count);
}

/** The parts of the pattern whose value was given, the first with a capital. */
function contact(given: ReportMarks["contact"], pattern: string): string | undefined {
  const parts = pattern.split("; ").flatMap((part) => {
    const name = /\{(.*?)\}/.exec(part)?.[1] ?? "";
    const value = given[name];
    return value === undefined ? [] : [part.replace(`{${name}}`, value)];
  });
  const words = parts.join("; ");
  return words === "" ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
