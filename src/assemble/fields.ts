/** The header of a draft → what the heading block, the signature and the recipients say. */
import { defined } from "../model/defined.js";
import type { Header } from "../model/draft.js";
import type { Outline } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import type { ReportFields } from "../model/report.js";

/** `asDraft`: printed as a draft, whether the author says so or not. */
export function fieldsOf(header: Header, outline: Outline, profile: FormatProfile, asDraft: boolean): ReportFields {
  const { parentBody, body, number, issuerSymbol, place, date, unit, signer, recipients, marks } = header;
  return defined({
    parentBody,
    body,
    number: number?.padStart(2, "0"),
    issuerSymbol,
    place,
    date,
    subject: header.subject ?? outline.subject,
    unitKind: unit.kind,
    unitFields: unit.fields,
    memberCount: unit.members,
    signer,
    recipients,
    draft: draftMark(header.draft, profile, asDraft),
    marks,
  });
}

function draftMark(typed: Header["draft"], { labels }: FormatProfile, asDraft: boolean): string | undefined {
  if (typeof typed === "number") return labels.draftNumbered.replace("{so}", String(typed));
  return asDraft || typed ? labels.draft : undefined;
}
