/** What a block of HTML inherits from its surroundings, and its class and id. */
import type { Block } from "../../model/block.js";
import type { FormatProfile } from "../../model/profile.js";
import { type Anchors, anchorAt } from "../anchors.js";
import type { ContentsEntry } from "../contents.js";

export interface Env {
  readonly profile: FormatProfile;
  readonly anchors: Anchors;
  /** Width in mm that may be filled. */
  readonly room: number;
  /** Plain paragraphs take this role instead of their own: the inside of a quote. */
  readonly role?: string;
  readonly contents?: readonly ContentsEntry[];
  /** The id of each block that the contents list leads to. */
  readonly listed?: ReadonlyMap<Block, string>;
}

export function classOf(role: string): string {
  return role.replace(/[^a-z0-9-]/g, "-");
}

/** Written into the tag of a block that references or the contents list lead to. */
export function idOf(block: Block | undefined, env: Env): string {
  const name = block === undefined ? undefined : nameOf(block, env);
  return name === undefined ? "" : ` id="${name}"`;
}

export function nameOf(block: Block, { anchors, listed }: Env): string | undefined {
  return anchorAt(block, anchors)?.name ?? listed?.get(block);
}
