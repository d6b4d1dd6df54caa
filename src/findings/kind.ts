/**
 * A kind of finding: its code, its weight and its words, all in one place. Whoever finds something gives the kind, the
 * place and the facts; the words are made here, at once, and the finding is plain data.
 * Kinds of a rule stand in the rule's file, those of readers and of assembly in a file of this folder.
 */
import type { Diagnostic, Edit, Facts, Place, Sentence, Severity } from "../model/diagnostic.js";
import type { Stage } from "../model/report.js";
import type { Chapter } from "./chapters.js";
import type { Explained } from "./explains.js";

/** A sentence, or how it is made of the facts of one finding. */
export type Text<A> = Sentence | ((args: A) => Sentence | undefined);

interface Words<A> {
  readonly message: Sentence | ((args: A) => Sentence);
  /** How to fix it, apart from the complaint. */
  readonly hint?: Text<A>;
}

/** One kind with several reasons: each has its own words, and the facts say which it is. */
interface Cases<A> {
  readonly cases: A extends { readonly why: infer W extends string }
    ? { readonly [K in W]: Words<Extract<A, { readonly why: K }>> }
    : never;
}

interface Traits<A> {
  readonly chapter: Chapter;
  readonly weight: Severity;
  /** From this stage on it weighs more. A stage never makes a finding lighter. */
  readonly raised?: { readonly from: Stage; readonly to: Severity };
  /** Before this stage it is not reported. */
  readonly from?: Stage;
  /** An error that an author may let stand with a reason: no text and no part is lost by it. */
  readonly waivable?: true;
  /** A habit rather than a slip: each place is a finding; people read one line a file, or one a report. */
  readonly habit?: "file" | "report";
  /** A few words without a full stop: `Ngày ban hành còn để trống`. */
  readonly title: Sentence;
  /** The official text, where the kind has one of its own. Otherwise it is a matter of this program. */
  readonly basis?: string;
  /** Findings that this one is the cause of, which are not shown beside it. */
  readonly explains?: readonly Explained[];
  /** The facts by which two findings of this kind are the same; without it, all that are text or number. */
  readonly identity?: (args: A) => Facts;
}

export interface Kind<A> extends Traits<A> {
  readonly code: string;
  readonly words: (args: A) => { readonly message: Sentence; readonly hint: Sentence | undefined };
}

/** A kind of which nothing is known about its facts. */
export type AnyKind = Kind<never>;

/** `A`: the facts that the words are made of. */
export function kind<A extends object = object>(code: string, entry: Traits<A> & (Words<A> | Cases<A>)): Kind<A> {
  return {
    ...entry,
    code,
    words: (args) => {
      const { message, hint } = "cases" in entry ? caseOf(entry.cases, args) : entry;
      return {
        message: typeof message === "function" ? message(args) : message,
        hint: typeof hint === "function" ? hint(args) : hint,
      };
    },
  };
}

/** The types of `Cases` see to it that there is one for every reason. */
function caseOf<A extends object>(cases: Cases<A>["cases"], args: A): Words<A> {
  return (cases as Readonly<Record<string, Words<A>>>)[(args as { readonly why: string }).why] as Words<A>;
}

/** What only whoever finds it knows, apart from the facts. */
export interface Extra {
  readonly basis?: string;
  readonly restsOn?: string;
  readonly fixes?: readonly Edit[];
  /** A finding that rests on a proposal is a note, whatever its kind and the stage say. */
  readonly severity?: "note";
}

export function finding<A>(kind: Kind<A>, at: Place, args: A, extra: Extra = {}): Diagnostic {
  const { message, hint } = kind.words(args);
  const about = kind.identity?.(args) ?? factsOf(args);
  return {
    code: kind.code,
    severity: kind.weight,
    at,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(kind.habit === undefined ? {} : { habit: kind.habit }),
    ...(Object.keys(about).length === 0 ? {} : { about }),
    ...extra,
  };
}

/** What an author typed may be as long as a file; its beginning says which it is. */
function factsOf(args: unknown): Facts {
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args as object)) {
    if (typeof value === "string") facts[name] = value.slice(0, 200);
    else if (typeof value === "number") facts[name] = value;
  }
  return facts;
}
