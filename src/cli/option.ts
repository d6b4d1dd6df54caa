/**
 * The shape of an option. Each option is declared once, as one object; help, parsing, refusals and the value that a command
 * reads derive from it. A command lists the options it takes.
 */
import { UsageError } from "../batch/usage-error.js";
import type { Sentence } from "../model/diagnostic.js";

export interface Option<T = unknown> {
  readonly name: string;
  readonly short?: string;
  /** The placeholder of its value in the help, such as `<n>` or `vi|en`. A switch has none. */
  readonly value?: string;
  readonly help: Sentence;
  /** `typed`: undefined if the option was not given, true for a switch. Throws UsageError. */
  readonly read: (typed: string | true | undefined) => T;
  readonly excludes?: readonly Exclusion[];
  readonly needs?: Exclusion;
}

/** Another option that conflicts with this one, or is required by it, and the message. */
export interface Exclusion {
  readonly option: string;
  /** The only value of the other option that does not conflict. */
  readonly but?: string;
  readonly refusal: Sentence;
}

/** The arguments after the name of a command. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option that the command lists. */
  readonly value: <T>(option: Option<T>) => T;
  /** The value as typed; undefined if not given. */
  readonly typed: <T extends string | true>(option: Option) => T | undefined;
}

type Declared = Pick<Option, "name" | "help" | "short" | "excludes" | "needs">;

export function switchOption(declared: Declared): Option<boolean> {
  return { ...declared, read: (typed) => typed === true };
}

/** Any text; undefined if not given. */
export function textOption(declared: Declared & { readonly value: string }): Option<string | undefined> {
  return { ...declared, read: (typed) => (typeof typed === "string" ? typed : undefined) };
}

/** One of several words. `refusal` is printed before the word that was typed. */
export function choiceOption<const T extends string, const U>(
  declared: Declared & { readonly choices: readonly T[]; readonly refusal: Sentence; readonly otherwise: U },
): Option<T | U> {
  const { choices, refusal, otherwise, ...rest } = declared;
  return {
    ...rest,
    value: choices.join("|"),
    read: (typed) => {
      const found = choices.find((each) => each === typed);
      if (typed === undefined) return otherwise;
      if (found !== undefined) return found;
      throw new UsageError({
        vi: `${refusal.vi} “${typed}”; dùng được: ${choices.join(", ")}.`,
        en: `${refusal.en} “${typed}”; there are: ${choices.join(", ")}.`,
      });
    },
  };
}
