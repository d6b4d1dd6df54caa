/**
 * Words of Vietnamese text, found fast: a report has some thousand of them, but a language only some thousand syllables, so
 * that what is known of a word is found out once for all reports (`keptByText`).
 */

/**
 * Letters of the Latin script with the marks of written Vietnamese and of its neighbours: of these a word is what stands
 * between two others. Anything else, a loose mark or another script, is left to the slower ways.
 */
const latinOnly = /^[\0-\x7F\xA0\xAB\xBB\xC0-\xD6\xD8-\xF6\xF8-\u024F\u1E00-\u1EFF–—‘’“”…]*$/;
const latinWord = /[0-9A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\u024F\u1E00-\u1EFF]+/g;

/** The runs of letters and digits; undefined for a text that holds letters or signs not looked for here. */
export function latinWords(text: string): readonly string[] | undefined {
  return latinOnly.test(text) ? (text.match(latinWord) ?? []) : undefined;
}
