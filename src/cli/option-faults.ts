/** Why the options of a command line cannot be read, in a sentence that names the one that is meant. */
import { parseArgs } from "node:util";
import { nearest } from "../language/similar.js";
import type { Sentence } from "../model/diagnostic.js";
import type { Options } from "./command.js";

/** `words` after the command's name, which the strict reader refused. */
export function optionFault(words: readonly string[], options: Options, command: string): Sentence {
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
