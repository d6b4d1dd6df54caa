/** `:::bang{…} caption` … `:::`: one captioned table, typed inside or made from a file of figures. */

import { tableSource } from "../findings/figures.js";
import { finding } from "../findings/kind.js";
import { blockWithoutTable } from "../findings/tables.js";
import { noFigures } from "../language/placeholder.js";
import { type Block, type Table, text } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { roles } from "../model/roles.js";
import { columnCount } from "../model/table-grid.js";
import type { Container } from "../source/blocks-source.js";
import { readDataFile } from "./data-file.js";
import { dataTable } from "./data-table.js";
import type { AssetReader } from "./report-assets.js";
import { checkHeaderRows, columnWidthsOf, type TableOptions, tableOptions } from "./table-options.js";

export function tableBlock(container: Container, assets: AssetReader, diagnostics: Diagnostic[]): readonly Block[] {
  const { attributes, blocks, at } = container;
  const options = tableOptions(attributes, at, diagnostics);
  const source = options.get("nguon");
  if (source === undefined) return typedTable(container, options, diagnostics);
  if (blocks.length > 0) diagnostics.push(finding(tableSource, at, { why: "text-besides" }));
  const data = readDataFile(source, at, assets, diagnostics);
  if (data === undefined) return [captioned(emptyTable(at), container), ...blocks];
  const table = dataTable(data, options, at, diagnostics);
  return [captioned(withWidths(table, options, diagnostics), container), ...blocks];
}

function typedTable(container: Container, options: TableOptions, diagnostics: Diagnostic[]): readonly Block[] {
  const { caption, blocks, closed, at } = container;
  const table = blocks.find((block) => block.kind === "table");
  if (closed && (table === undefined || blocks.length !== 1)) diagnostics.push(finding(blockWithoutTable, at, {}));
  if (table === undefined) {
    return caption.length === 0 ? blocks : [{ kind: "paragraph", role: roles.body, children: caption, at }, ...blocks];
  }
  checkHeaderRows(options, table.header.length + table.rows.length, at, diagnostics);
  const made = captioned(withWidths({ ...table, at }, options, diagnostics), container);
  return blocks.map((block) => (block === table ? made : block));
}

function withWidths(table: Table, options: TableOptions, diagnostics: Diagnostic[]): Table {
  return { ...table, ...columnWidthsOf(options, columnCount(table), table.at, diagnostics) };
}

function captioned(table: Table, { attributes: { id }, caption, at }: Container): Table {
  return {
    ...table,
    ...defined({ id }),
    // A block without words still is a numbered table when it has an id to refer to.
    ...defined({ caption: caption.length === 0 && id === undefined ? undefined : caption }),
    at,
  };
}

/** Stands for figures that could not be read, so that references to the table still lead somewhere. */
function emptyTable(at: Table["at"]): Table {
  return {
    kind: "table",
    align: ["left"],
    header: [],
    rows: [{ cells: [{ children: [text(noFigures)] }], at }],
    at,
  };
}
