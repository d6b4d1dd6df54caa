/** The contents list as nested lists of links, without page numbers. */
import type { Block } from "../../model/block.js";
import { roles } from "../../model/roles.js";
import type { ContentsEntry } from "../contents.js";
import { classOf, type Env, nameOf } from "./env.js";
import { escapeHtml } from "./escape.js";

export function anchorsFor(entries: readonly ContentsEntry[]): ReadonlyMap<Block, string> {
  return new Map(entries.map(({ target }, index) => [target, `muc-${index + 1}`]));
}

export function contentsList(entries: readonly ContentsEntry[], env: Env): string {
  const { profile } = env;
  if (entries.length === 0) return "";
  const title = `<p class="${classOf(roles.contentsTitle)}">${escapeHtml(profile.labels.contents)}</p>`;
  return `<nav>\n${title}\n${level(entries, env)}\n</nav>`;
}

const looks = [roles.contents1, roles.contents2, roles.contents3] as const;

/** Entries down to the next one as high as the first, each with those below it. */
function level(entries: readonly ContentsEntry[], env: Env): string {
  const items: string[] = [];
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index];
    if (entry === undefined) break;
    const next = entries.findIndex((each, at) => at > index && each.level <= entry.level);
    const end = next < 0 ? entries.length : next;
    const below = entries.slice(index + 1, end);
    const role = looks[entry.level - 1] ?? roles.contents3;
    const words = `<a href="#${nameOf(entry.target, env) ?? ""}">${escapeHtml(entry.text)}</a>`;
    const inside = below.length === 0 ? "" : `\n${level(below, env)}\n`;
    items.push(`<li class="${classOf(role)}">${words}${inside}</li>`);
    index = end;
  }
  return `<ul>\n${items.join("\n")}\n</ul>`;
}
