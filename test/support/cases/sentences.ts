/** What every sentence of a finding must be like, whoever wrote it. */
import type { Diagnostic, Language } from "../../../src/model/diagnostic.js";

/** English words that no Vietnamese sentence holds; those that are Vietnamese syllables as well (in, to, do) are left out. */
const english =
  /(?<![\p{L}\p{N}_-])(?:the|is|are|of|file|line|entry|entries|heading|section|report|outline|profile|template|stage|field|missing|error|warning|note|expected|value|unknown|given|write|draft|and|with|this|that|must|cannot|should|text|table|words|date|number|title|space)(?![\p{L}\p{N}_-])/iu;

/** What is wrong with the words of a finding; empty when nothing is. */
export function wordFaults({ code, message, hint, basis }: Diagnostic): readonly string[] {
  const sentences = (["vi", "en"] as const).flatMap((language) => [
    ...sentenceFaults(message[language], language),
    ...(hint === undefined ? [] : sentenceFaults(hint[language], language)),
  ]);
  const odd =
    basis !== undefined && (basis.trim() === "" || basis !== basis.normalize("NFC")) ? [`basis: ${basis}`] : [];
  return [...sentences, ...odd].map((fault) => `${code}: ${fault}`);
}

export function sentenceFaults(sentence: string, language: Language): readonly string[] {
  const faults: string[] = [];
  const say = (wrong: boolean, what: string): void => {
    if (wrong) faults.push(`${language}, ${what}: ${sentence}`);
  };
  say(sentence.trim() === "", "empty");
  say(sentence !== sentence.trim(), "white space at its ends");
  say(sentence !== sentence.normalize("NFC"), "not NFC");
  say(!/[.?]$/.test(sentence), "no full stop or question mark");
  say(/undefined|null|NaN|\[object/.test(sentence), "a value that is none");
  say(/(?<!\p{L})'[^']*'|(?<!["“])"(?!…")\p{L}/u.test(sentence), "straight quotes");
  // Between quotes and brackets stand names, commands and the words on a button.
  const own = sentence.replace(/“[^”]*”|\([^)]*\)/g, "");
  const found = language === "vi" ? english.exec(own)?.[0] : undefined;
  say(found !== undefined, `the English word “${found}”`);
  say(language === "vi" && !/[À-ỹđĐ]/u.test(sentence), "no Vietnamese letter");
  return faults;
}
