/**
 * Draft + template → Report. Everything that depends on more than one file happens here: sections are hung on the
 * outline, headings numbered, facts and references filled in, the frame printed. Nothing is judged here; what has no place
 * is noted as a stray for the rules.
 */
import type { Draft } from "../content/draft.js";
import { given } from "../content/report-file.js";
import { isWaiver } from "../content/settings.js";
import type { Block, Comment } from "../model/block.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { Outline } from "../model/outline.js";
import { allSections, type Report, type ReportFields, type Section, type Stray } from "../model/report.js";
import { inlineText } from "../model/walk.js";
import { factText } from "../source/fact-text.js";
import type { TypedValue } from "../source/front-matter.js";
import { chooseProfile, type ProfileRequest } from "../template/choose-profile.js";
import { readFrame } from "../template/frame.js";
import { commentKey, commentKeys, makeStub, reportStubOpening, stubEntries } from "../template/stub.js";
import type { Template } from "../template/template.js";
import { finishAnnexes, labelAnnexes } from "./annexes.js";
import { closedOrdinals, meantUnit, type Unit } from "./conditions.js";
import { gatherFacts } from "./facts.js";
import { fieldsOf } from "./fields.js";
import { frameContext } from "./frame-context.js";
import { withLegalBases } from "./legal-bases.js";
import type { OwnHeading } from "./own-headings.js";
import { placeSections } from "./placement.js";
import { makeResolver, resolveBlocks, resolveInlines, resolveSection } from "./resolve.js";
import { makeSections } from "./sections.js";
import { unprinted } from "./unprinted.js";

export interface AssembleOptions {
  /** Print as a draft: the mark `Dự thảo`, whether the author set it or not. */
  readonly draft?: boolean;
}

/** Throws when the template holds no profile at all, which no reading of a templates folder gives. */
export function assemble(draft: Draft, template: Template, options: AssembleOptions = {}): Outcome<Report> {
  const { report } = draft;
  const { outline } = template;
  const chosen = chooseProfile(template.profiles, profileRequest(draft, outline));
  const profile = template.profiles.find((each) => each.id === chosen);
  if (profile === undefined) throw new Error("a template without profiles cannot be printed");
  const { placeOf } = report.front;
  const reportAt: Place = { file: report.front.file, line: 1 };
  const fields = fieldsOf(report, outline, profile, options.draft ?? false);
  const facts = gatherFacts(report.fields.so_lieu ?? {}, fields.memberCount, typedFacts(draft), placeOf);
  const { unit, strays: slips } = meantUnit(unitOf(fields), outline, placeOf, template.unitKinds);
  const ordinals = closedOrdinals(outline, unit);
  const placement = placeSections(outline.entries, draft.sections, ordinals);
  const strays: Stray[] = [...facts.strays, ...slips, ...placement.strays];
  const named: OwnHeading[] = [];
  const sections = makeSections({
    outline,
    profile,
    unit,
    ordinals,
    placement,
    reportAt,
    named,
    strays,
    stubOf: (entry) => commentKeys(makeStub(template.stub, entry).value),
  });
  const annexes = labelAnnexes(draft.annexes, profile, named, strays);
  const body = [...report.body, ...printedBlocks(sections), ...placement.unplaced];
  const printed = [...body, ...annexes.flatMap(({ blocks }) => blocks)];
  const resolver = makeResolver(printed, named, sections, annexes, profile, {
    facts: facts.values,
    excused: facts.excused,
    excusedIds: new Set(draft.sections.flatMap(({ annexId }) => annexId ?? [])),
  });
  const subjectAt = placeOf("trich_yeu");
  const subject =
    fields.subject === undefined
      ? undefined
      : inlineText(resolveInlines(factText(fields.subject, subjectAt), resolver));
  const known = subject === undefined ? fields : { ...fields, subject };
  const context = frameContext(known, outline, profile, {
    parentBody: isNone(report.fields.co_quan_cap_tren),
    authority: isNone(report.fields.ky?.tham_quyen),
    position: isNone(report.fields.ky?.chuc_vu),
  });
  const front = readFrame(profile.head, profile, context);
  const back = readFrame(profile.tail, profile, context);
  const firstPage = [profile.firstHeader, profile.firstFooter].map((frame) =>
    frame === undefined ? { value: [], diagnostics: [] } : readFrame(frame, profile, context),
  );
  // In the order of the paper: footnotes are numbered as they are met.
  const opening = withLegalBases(resolveBlocks(report.body, resolver), profile);
  const resolved = sections.map((section) => resolveSection(section, resolver));
  const unplaced = resolveBlocks(placement.unplaced, resolver);
  const finished = finishAnnexes(annexes, resolver, profile, context);
  const value: Report = {
    folder: draft.folder,
    name: draft.name,
    lineOf: placeOf,
    outline,
    profile,
    stage: report.fields.stage,
    fields: known,
    facts: facts.values,
    front: front.value,
    opening,
    sections: resolved,
    unplaced,
    back: back.value,
    firstHeader: firstPage[0]?.value ?? [],
    firstFooter: firstPage[1]?.value ?? [],
    annexes: finished.value,
    settings: draft.settings,
    strays: [],
    sources: draft.sources,
    lostFiles: placement.lost,
  };
  const others = [...commentStrays(draft, template), ...unprinted(known, outline, profile, placeOf)];
  const diagnostics: Diagnostic[] = [front, back, ...firstPage, finished].flatMap((frame) => frame.diagnostics);
  return { value: { ...value, strays: [...strays, ...resolver.strays, ...others] }, diagnostics };
}

function unitOf({ unitKind, unitFields }: ReportFields): Unit {
  return { ...(unitKind ? { kind: unitKind } : {}), ...(unitFields ? { fields: unitFields } : {}) };
}

/** Every name typed below `so_lieu`, whatever came of its value. */
function typedFacts({ report }: Draft): readonly string[] {
  const { data } = report.front;
  const [facts, unit] = [data["so_lieu"], data["don_vi"]];
  const keys = (typed: TypedValue | undefined): readonly string[] =>
    typeof typed === "object" && !Array.isArray(typed) ? Object.keys(typed) : [];
  return [...keys(facts), ...keys(unit)];
}

function isNone(typed: string | undefined): boolean {
  return typed !== undefined && given(typed) === undefined;
}

/** What will be printed of the sections, in the order of the outline. */
function printedBlocks(sections: readonly Section[]): readonly Block[] {
  return allSections(sections).flatMap((section) => section.blocks);
}

/** Comments left as `new` wrote them are never worth a word. */
function commentStrays(draft: Draft, { outline, stub }: Template): readonly Stray[] {
  const files = [...draft.sections, ...draft.annexes];
  const comments = [...draft.report.comments, ...files.flatMap((file) => file.comments)];
  if (comments.length === 0) return [];
  const own = new Set(stubEntries(outline.entries).flatMap((entry) => commentKeys(makeStub(stub, entry).value)));
  return comments
    .filter((comment) => !isWaiver(comment))
    .filter((comment) => comment.text.trim() !== "" && !own.has(commentKey(comment.text)) && !isReportStub(comment))
    .map((comment): Stray => ({ kind: "comment", comment, at: comment.at }));
}

/** The guide above the opening paragraph names the unit's conditions, so only its first words are always the same. */
function isReportStub(comment: Comment): boolean {
  return commentKey(comment.text).startsWith(reportStubOpening);
}

/** What the choice of a profile goes by. */
export function profileRequest({ report }: Draft, outline: Outline): ProfileRequest {
  const { the_thuc: typed, ngay: date, don_vi: unit } = report.fields;
  return {
    ...(typed === undefined ? {} : { typed }),
    ...(date === undefined ? {} : { date }),
    ...(unit?.loai === undefined ? {} : { unitKind: unit.loai }),
    ...(outline.profile === undefined ? {} : { outlineProfile: outline.profile }),
  };
}
