/** The format profiles that come with the program, and a report set in another one than its own. */
import { nodeHost } from "../../src/host/node-host.js";
import { profileIds } from "../../src/template/library.js";

const host = nodeHost();

/** `dang-2018`, `dang-2026`, `doan`, `nd30` … */
export const profiles: readonly string[] = profileIds(host, [host.ownTemplates]);

/** The text of `bao-cao.md` with this profile named in it. */
export function under(profile: string, text: string): string {
  const other = text.replace(/^the_thuc:.*\n/m, "");
  const set = other.replace(/^mau:.*\n/m, `$&the_thuc: ${profile}\n`);
  if (set === other) throw new Error("no line “mau” to put the profile below");
  return set;
}
