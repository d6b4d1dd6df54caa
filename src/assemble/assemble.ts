/**
 * Draft + template → Report. Everything that depends on more than one file happens here: sections are hung on the
 * outline, headings numbered, facts and references filled in, the frame printed. What has no place and what is named but
 * not there is reported here; what is there is judged by the rules.
 */
import { finding } from "../findings/kind.js";
import { commentLeft } from "../findings/report.js";
import type { Block, Comment } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { Draft } from "../model/draft.js";
import { type FieldPath, placeOf } from "../model/places.js";
import { allSections, type Report, type ReportFields, type Section, type Stage } from "../model/report.js";
import { inlineText } from "../model/walk.js";
import { factText } from "../source/fact-text.js";
import { readFrame } from "../template/frame.js";
import { commentKey, commentKeys, makeStub, reportStubOpening, stubEntries } from "../template/stub.js";
import type { Template } from "../template/template.js";
import { finishAnnexes, labelAnnexes } from "./annexes.js";
import { closedOrdinals, meantUnit, slipFinding, type Unit } from "./conditions.js";
import { gatherFacts } from "./facts.js";
import { fieldsOf } from "./fields.js";
import { frameContext } from "./frame-context.js";
import { withLegalBases } from "./legal-bases.js";
import type { OwnHeading } from "./own-headings.js";
import { placeSections } from "./placement.js";
import { makeResolver, resolveBlocks, resolveInlines, resolveSection, unresolved } from "./resolve.js";
import { makeSections } from "./sections.js";
import { unprinted } from "./unprinted.js";

export interface AssembleOptions {
  /** Print as a draft: the mark `Dự thảo`, whether the author set it or not. */
  readonly draft?: boolean;
  /** As of this stage, whatever the report says of itself. */
  readonly stage?: Stage;
}

/** The template is the one chosen for this draft (`chooseTemplate`); it is not questioned here. */
export function assemble(draft: Draft, template: Template, options: AssembleOptions = {}): Outcome<Report> {
  const { header, at } = draft;
  const { outline, profile } = template;
  const placed = (path: FieldPath): Place => placeOf(draft, path);
  const fields = fieldsOf(header, outline, profile, options.draft ?? false);
  const { value: facts, diagnostics: doubled } = gatherFacts(draft.facts, fields.memberCount, placed("unit.members"));
  const { unit, slips } = meantUnit(unitOf(fields), outline, placed, template.unitKinds);
  const ordinals = closedOrdinals(outline, unit);
  const placement = placeSections(outline, draft.sections, ordinals);
  const slipped = slips.map((slip) => slipFinding(slip, outline));
  const diagnostics: Diagnostic[] = [...doubled, ...slipped, ...placement.diagnostics];
  const named: OwnHeading[] = [];
  const sections = makeSections({
    outline,
    profile,
    unit,
    ordinals,
    placement,
    reportAt: at,
    named,
    diagnostics,
    stubOf: (entry) => commentKeys(makeStub(template.stub, entry).value),
  });
  const annexes = labelAnnexes(draft.annexes, template, named, diagnostics);
  const body = [...draft.opening, ...printedBlocks(sections), ...placement.unplaced];
  const resolver = makeResolver({
    printed: [...body, ...annexes.flatMap(({ blocks }) => blocks)],
    named,
    sections,
    annexes: annexes.map(({ file, label }) => ({ id: file.id, label, at: file.at })),
    profile,
    facts,
  });
  const subject =
    fields.subject === undefined
      ? undefined
      : inlineText(resolveInlines(factText(fields.subject, placed("subject")), resolver));
  const known: ReportFields = { ...fields, ...defined({ subject }) };
  const context = frameContext(known, outline, profile, header.none);
  const front = readFrame(profile.head, profile, context);
  const back = readFrame(profile.tail, profile, context);
  const firstPage = [profile.firstHeader, profile.firstFooter].map((frame) =>
    frame === undefined ? { value: [], diagnostics: [] } : readFrame(frame, profile, context),
  );
  // In the order of the paper: footnotes are numbered as they are met.
  const opening = withLegalBases(resolveBlocks(draft.opening, resolver), profile);
  const resolved = sections.map((section) => resolveSection(section, resolver));
  const unplaced = resolveBlocks(placement.unplaced, resolver);
  const finished = finishAnnexes(annexes, resolver, profile, context);
  const value: Report = {
    folder: draft.folder,
    name: draft.name,
    at,
    places: draft.places,
    outline,
    profile,
    stage: options.stage ?? header.stage,
    fields: known,
    facts,
    front: front.value,
    opening,
    sections: resolved,
    unplaced,
    back: back.value,
    firstHeader: firstPage[0]?.value ?? [],
    firstFooter: firstPage[1]?.value ?? [],
    annexes: finished.value,
    settings: draft.settings,
    sources: draft.sources,
    unnamedFiles: placement.unnamedFiles,
  };
  diagnostics.push(
    ...unresolved(resolver),
    ...commentsLeft(draft, template),
    ...unprinted(known, outline, profile, placed),
    ...[front, back, ...firstPage, finished].flatMap((frame) => frame.diagnostics),
  );
  return { value, diagnostics };
}

function unitOf({ unitKind, unitFields }: ReportFields): Unit {
  return defined({ kind: unitKind, fields: unitFields });
}

/** What will be printed of the sections, in the order of the outline. */
function printedBlocks(sections: readonly Section[]): readonly Block[] {
  return allSections(sections).flatMap((section) => section.blocks);
}

/** Comments left as `new` wrote them are never worth a word. */
function commentsLeft(draft: Draft, { outline, stub }: Template): readonly Diagnostic[] {
  const files = [...draft.sections, ...draft.annexes];
  const comments = [...draft.comments, ...files.flatMap((file) => file.comments)];
  if (comments.length === 0) return [];
  const own = new Set(stubEntries(outline.entries).flatMap((entry) => commentKeys(makeStub(stub, entry).value)));
  return comments
    .filter((comment) => comment.text.trim() !== "" && !own.has(commentKey(comment.text)) && !isReportStub(comment))
    .map(({ text, at }) => finding(commentLeft, at, { text }));
}

/** The guide above the opening paragraph names the unit's conditions, so only its first words are always the same. */
function isReportStub(comment: Comment): boolean {
  return commentKey(comment.text).startsWith(reportStubOpening);
}
