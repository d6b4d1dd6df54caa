/**
 * What an option is. Each is declared once, as one object: the help, the parsing, the refusals and the value that a command
 * reads all come from it. A command lists the options it takes.
 */
import { UsageError } from "../batch/usage-error.js";
import type { Sentence } from "../model/diagnostic.js";

export interface Option<T = unknown> {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help, such as `<n>` or `vi|en`. A switch has none. */
  readonly value?: string;
  readonly help: Sentence;
  /** `typed`: undefined where it was not typed, true for a switch. Throws UsageError. */
  readonly read: (typed: string | true | undefined) => T;
  readonly excludes?: readonly Exclusion[];
  readonly needs?: Exclusion;
}

/** Another option that may not be typed beside this one, or must be; and what is said then. */
export interface Exclusion {
  readonly option: string;
  /** The one value of it that may stand there. */
  readonly but?: string;
  readonly refusal: Sentence;
}

/** What was typed after the name of a command. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option that the command lists. */
  readonly value: <T>(option: Option<T>) => T;
  /** As it was typed; undefined where it was not. */
  readonly typed: <T extends string | true>(option: Option) => T | undefined;
}

type Declared = Pick<Option, "name" | "help" | "short" | "excludes" | "needs">;

export function switchOption(declared: Declared): Option<boolean> {
  return { ...declared, read: (typed) => typed === true };
}

/** Any text; undefined where none was typed. */
export function textOption(declared: Declared & { readonly value: string }): Option<string | undefined> {
  return { ...declared, read: (typed) => (typeof typed === "string" ? typed : undefined) };
}

/** One of several words. `refusal` stands before the word that was typed. */
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
