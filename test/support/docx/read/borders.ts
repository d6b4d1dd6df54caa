/** The visible edges of a paragraph, table or cell. An edge that is `none` or `nil` counts as absent. */
import { intAttr, val } from "../walk.js";
import { attr, type XmlElement } from "../xml.js";
import type { Borders } from "./model.js";

/** From the weakest layer to the strongest: each edge is inherited, and may be taken away, on its own. */
export function readBorders(layers: readonly (XmlElement | undefined)[]): Borders {
  const edges = new Map(
    layers.flatMap((layer) => layer?.children ?? []).map((edge) => [edge.name.replace(/^w:/, ""), edge]),
  );
  const visible = [...edges].filter(([, edge]) => !["none", "nil"].includes(val(edge) ?? "none"));
  return Object.fromEntries(
    visible.map(([name, edge]) => [
      name,
      {
        style: val(edge) ?? "",
        size: intAttr(edge, "w:sz") ?? 0,
        space: intAttr(edge, "w:space") ?? 0,
        color: attr(edge, "w:color") ?? "auto",
      },
    ]),
  );
}
