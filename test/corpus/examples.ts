/** Examples of Markdown that others wrote rules by, each with the HTML that its rule makes of it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface Example {
  /** Unique, and usable as an entry's id: `commonmark-12`. */
  readonly id: string;
  /** The chapter of the specification. */
  readonly chapter: string;
  readonly markdown: string;
  readonly html: string;
}

interface Spec {
  readonly tests: readonly {
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
    readonly number: number;
  }[];
}

/** The specification and its examples are a package of their own (CC BY-SA 4.0), which only tests install. */
export function commonMark(): readonly Example[] {
  const { tests } = createRequire(import.meta.url)("commonmark-spec") as Spec;
  return tests.map(({ markdown, html, section, number }) => {
    return { id: `commonmark-${number}`, chapter: section, markdown: withTabs(markdown), html: withTabs(html) };
  });
}

export function gitHub(): readonly Example[] {
  const text = readFileSync(new URL("gfm.md", import.meta.url), "utf8");
  let chapter = "";
  const examples: Example[] = [];
  for (const [, heading, markdown = "", html = ""] of text.matchAll(
    /^## (.*)$|^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm,
  )) {
    if (heading === undefined) examples.push({ id: `gfm-${examples.length + 1}`, chapter, markdown, html });
    else chapter = heading;
  }
  return examples;
}

/** The specification shows a tab as an arrow. */
function withTabs(text: string): string {
  return text.replaceAll("→", "\t");
}
