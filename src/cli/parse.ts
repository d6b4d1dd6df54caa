/** Parses the arguments of a command. A refusal names the option that was probably meant. */
import { parseArgs } from "node:util";
import { UsageError } from "../batch/usage-error.js";
import { nearest } from "../language/similar.js";
import type { Sentence } from "../model/diagnostic.js";
import type { Command } from "./command.js";
import type { Arguments, Option } from "./option.js";

type Typed = Readonly<Record<string, string | boolean | undefined>>;

/** Undefined if the help is asked for. Throws UsageError. */
export function parsed({ name, options }: Command, words: readonly string[]): Arguments | undefined {
  const config = {
    ...Object.fromEntries(options.map((option) => [option.name, parseOption(option)])),
    help: { type: "boolean", short: "h" },
  } as const;
  let read: { readonly values: Typed; readonly positionals: readonly string[] };
  try {
    read = parseArgs({ args: [...words], options: config, allowPositionals: true, strict: true });
  } catch {
    throw new UsageError(faultIn(words, config, name));
  }
  if (read.values["help"] === true) return undefined;
  const typed = new Map(Object.entries(read.values).filter(([, value]) => value !== false));
  const values = new Map(options.map((option) => [option, option.read(typed.get(option.name) as string | true)]));
  for (const option of options) if (typed.has(option.name)) refuseOddCompany(option, typed);
  return {
    positionals: read.positionals,
    value: <T>(option: Option<T>) => values.get(option) as T,
    typed: <T>(option: Option) => typed.get(option.name) as T | undefined,
  };
}

interface ParseOption {
  readonly type: "string" | "boolean";
  readonly short?: string;
}

function parseOption({ value, short }: Option): ParseOption {
  return { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) };
}

/** Conflicting options are refused before anything is read or written. */
function refuseOddCompany({ excludes = [], needs }: Option, typed: ReadonlyMap<string, unknown>): void {
  if (needs !== undefined && !typed.has(needs.option)) throw new UsageError(needs.refusal);
  const odd = excludes.find(({ option, but }) => typed.has(option) && typed.get(option) !== but);
  if (odd !== undefined) throw new UsageError(odd.refusal);
}

/** The reason why `parseArgs` refused `words`. */
function faultIn(words: readonly string[], options: Readonly<Record<string, ParseOption>>, command: string): Sentence {
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const typed = token.rawName;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return unknown(typed, Object.keys(options), command);
    const lacks = token.value === undefined || (token.inlineValue === false && token.value.startsWith("-"));
    if (option.type === "string" && lacks) {
      return {
        vi: `Sau ${typed} còn thiếu giá trị. ${more(command).vi}`,
        en: `${typed} needs a value. ${more(command).en}`,
      };
    }
    if (option.type === "boolean" && token.value !== undefined) {
      return { vi: `Tùy chọn ${typed} không nhận giá trị.`, en: `The option ${typed} takes no value.` };
    }
  }
  return unknown(words.find((word) => word.startsWith("-")) ?? "", [], command);
}

function unknown(typed: string, known: readonly string[], command: string): Sentence {
  const meant = typed.startsWith("--") ? nearest(typed.slice(2), known) : undefined;
  const refusal = {
    vi: `Lệnh ${command} không có tùy chọn “${typed}”.`,
    en: `${command} has no option “${typed}”.`,
  };
  return meant === undefined
    ? { vi: `${refusal.vi} ${more(command).vi}`, en: `${refusal.en} ${more(command).en}` }
    : { vi: `${refusal.vi} Có phải ý là “--${meant}”?`, en: `${refusal.en} Did you mean “--${meant}”?` };
}

function more(command: string): Sentence {
  return { vi: `Xem: decuong ${command} --help.`, en: `See: decuong ${command} --help.` };
}
