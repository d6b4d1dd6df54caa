/** What a kind of finding says of its effects: findings that go away with their cause, so that they are not shown beside it. */
import type { Facts } from "../model/diagnostic.js";

export interface Explained {
  readonly codes: readonly string[];
  /**
   * What both speak of: a subject of the effect, and the subject of the cause that equals it. Subjects are the facts of the
   * findings by name and those of `check/causes.ts` (`file`, `line`, …). Without any, both are in the same report.
   */
  readonly same: Readonly<Record<string, string>>;
  /**
   * Which cause has which effect cannot be known: as many effects as there are causes go together, or none does.
   * `files`: only causes in files that fill no entry count, one a file.
   */
  readonly asMany?: "findings" | "files";
  /** Only causes with these facts. */
  readonly cause?: Facts;
  /** Only effects with this reason, and no causes with it. */
  readonly why?: string;
  /** Only effects below their cause in its file. */
  readonly below?: true;
}

/** A file that fills no entry may be the one that a missing entry lacks. */
const lostEntry: Explained = { codes: ["missing-section"], same: {}, asMany: "files" };

/** A file that is not read leaves its entry or its annex empty, and what is named by it cannot be referred to. */
export const unreadFile: readonly Explained[] = [
  { codes: ["empty-section", "empty-annex", "annex-not-referred"], same: { file: "file" } },
  { codes: ["unknown-reference"], same: { id: "name" } },
  lostEntry,
];

/** A file that does not say which entry it fills leaves that one empty, or missing. */
export const unnamedFile: readonly Explained[] = [
  { codes: ["empty-section"], same: { file: "file" }, cause: { path: "muc" } },
  { ...lostEntry, cause: { path: "muc" } },
];
