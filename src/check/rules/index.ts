/** The list of rules: to add one, write its file and name it here. */
import type { Rule } from "../rule.js";
import { annexNotReferred } from "./annex-not-referred.js";
import { asAbove } from "./as-above.js";
import { bareHeading } from "./bare-heading.js";
import { beforePeriod } from "./before-period.js";
import { citationComma } from "./citation-comma.js";
import { citationFirst } from "./citation-first.js";
import { citationMismatch } from "./citation-mismatch.js";
import { citationSpacing } from "./citation-spacing.js";
import { commentLeft } from "./comment-left.js";
import { contentsPlace } from "./contents-place.js";
import { copiedGuidance } from "./copied-guidance.js";
import { dateForm } from "./date-form.js";
import { dateSeparators } from "./date-separators.js";
import { dateUnreal } from "./date-unreal.js";
import { deputySignature } from "./deputy-signature.js";
import { doubledFact } from "./doubled-fact.js";
import { doubledSpace } from "./doubled-space.js";
import { draftMarkLeft } from "./draft-mark-left.js";
import { duplicateId } from "./duplicate-id.js";
import { duplicateSection } from "./duplicate-section.js";
import { emptyAnnex } from "./empty-annex.js";
import { emptySection } from "./empty-section.js";
import { entryAsText } from "./entry-as-text.js";
import { figureDiffers } from "./figure-differs.js";
import { foreignMotto } from "./foreign-motto.js";
import { headingAsText } from "./heading-as-text.js";
import { issuerSymbol } from "./issuer-symbol.js";
import { lastRecipient } from "./last-recipient.js";
import { lateReport } from "./late-report.js";
import { listOrder } from "./list-order.js";
import { missingOpening } from "./missing-opening.js";
import { missingRecipient } from "./missing-recipient.js";
import { missingSection } from "./missing-section.js";
import { missingSubject } from "./missing-subject.js";
import { nameCapitals } from "./name-capitals.js";
import { nearHeading } from "./near-heading.js";
import { noneDeclared } from "./none-declared.js";
import { notAskedSection } from "./not-asked-section.js";
import { numberForm } from "./number-form.js";
import { oddSyllable } from "./odd-syllable.js";
import { openDay } from "./open-day.js";
import { openNumber } from "./open-number.js";
import { outOfOrder } from "./out-of-order.js";
import { pageBreakLast } from "./page-break-last.js";
import { pictureWithoutWords } from "./picture-without-words.js";
import { placeholderLeft } from "./placeholder-left.js";
import { punctuationSpace } from "./punctuation-space.js";
import { reportDate } from "./report-date.js";
import { reservedSection } from "./reserved-section.js";
import { signerName } from "./signer-name.js";
import { signerPosition } from "./signer-position.js";
import { signingBody } from "./signing-body.js";
import { signingMark } from "./signing-mark.js";
import { straightQuotes } from "./straight-quotes.js";
import { subjectCapital } from "./subject-capital.js";
import { subjectChanged } from "./subject-changed.js";
import { subjectEnd } from "./subject-end.js";
import { subjectWords } from "./subject-words.js";
import { tableColumns } from "./table-columns.js";
import { tablePercent } from "./table-percent.js";
import { tableTooLarge } from "./table-too-large.js";
import { tableTotal } from "./table-total.js";
import { tableWidth } from "./table-width.js";
import { toneStyle } from "./tone-style.js";
import { topicMissing } from "./topic-missing.js";
import { typeSymbol } from "./type-symbol.js";
import { undecidedSection } from "./undecided-section.js";
import { unexplainedAbbreviation } from "./unexplained-abbreviation.js";
import { unitValue } from "./unit-value.js";
import { unknownEntry } from "./unknown-entry.js";
import { unknownFact } from "./unknown-fact.js";
import { unknownHeading } from "./unknown-heading.js";
import { unknownReference } from "./unknown-reference.js";
import { unprintedField } from "./unprinted-field.js";
import { widePicture } from "./wide-picture.js";
import { wordLimit } from "./word-limit.js";
import { wrongNumber } from "./wrong-number.js";
import { wrongParent } from "./wrong-parent.js";
import { yearMissing } from "./year-missing.js";

export const rules: readonly Rule[] = [
  missingSection,
  missingSubject,
  missingOpening,
  emptySection,
  unknownEntry,
  duplicateSection,
  unknownHeading,
  nearHeading,
  wrongParent,
  outOfOrder,
  wrongNumber,
  bareHeading,
  reservedSection,
  notAskedSection,
  undecidedSection,
  unitValue,
  noneDeclared,
  unknownFact,
  doubledFact,
  unknownReference,
  duplicateId,
  tableWidth,
  tableColumns,
  tableTooLarge,
  emptyAnnex,
  annexNotReferred,
  contentsPlace,
  pageBreakLast,
  reportDate,
  lateReport,
  openNumber,
  openDay,
  draftMarkLeft,
  signingMark,
  deputySignature,
  signingBody,
  signerPosition,
  signerName,
  issuerSymbol,
  typeSymbol,
  subjectEnd,
  subjectWords,
  subjectCapital,
  subjectChanged,
  lastRecipient,
  asAbove,
  missingRecipient,
  foreignMotto,
  beforePeriod,
  citationSpacing,
  citationMismatch,
  citationComma,
  citationFirst,
  widePicture,
  pictureWithoutWords,
  unprintedField,
  commentLeft,
  entryAsText,
  headingAsText,
  copiedGuidance,
  placeholderLeft,
  topicMissing,
  yearMissing,
  wordLimit,
  figureDiffers,
  tableTotal,
  tablePercent,
  numberForm,
  dateForm,
  dateUnreal,
  dateSeparators,
  unexplainedAbbreviation,
  listOrder,
  straightQuotes,
  punctuationSpace,
  doubledSpace,
  toneStyle,
  nameCapitals,
  oddSyllable,
];
