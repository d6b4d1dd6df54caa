/**
 * The package as Word sees it: parsed parts, the relationships between them, their content types. Nothing here judges;
 * a part that cannot be parsed is named in `broken` so that the validator can report it and go on with the others.
 */
import { posix } from "node:path";
import { type Package, readPackage } from "./package.js";
import { attr, childrenOf, parseXml, type XmlElement } from "./xml.js";

export const CONTENT_TYPES = "[Content_Types].xml";

export type Relationship = {
  readonly id: string;
  /** Last step of the type's address: "styles", "header", "hyperlink". */
  readonly type: string;
  readonly external: boolean;
  readonly written: string;
  /** The part it leads to; undefined when external or when it climbs out of the package. */
  readonly target: string | undefined;
};

export type Part = { readonly path: string; readonly root: XmlElement };

export type Docx = {
  readonly package: Package;
  readonly xml: ReadonlyMap<string, XmlElement>;
  readonly broken: ReadonlyMap<string, string>;
  /** By the part they start from; "" is the package itself. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  /** The main document part, whatever its name; known by path even where it cannot be parsed. */
  readonly mainPath: string | undefined;
  readonly main: Part | undefined;
};

export function openDocx(bytes: Uint8Array): Docx {
  const contents = readPackage(bytes);
  const { xml, broken } = parseParts(contents);
  const relationships = new Map(
    [...xml].flatMap(([path, root]) => {
      const source = sourceOf(path);
      return source === undefined ? [] : [[source, readRelationships(root, source)] as const];
    }),
  );
  const mainPath = relationships.get("")?.find(({ type }) => type === "officeDocument")?.target;
  const mainRoot = mainPath === undefined ? undefined : xml.get(mainPath);
  const main = mainPath !== undefined && mainRoot ? { path: mainPath, root: mainRoot } : undefined;
  return { package: contents, xml, broken, relationships, mainPath, main };
}

/** The parts of one kind that the main document points to, in the order of its relationships. */
export function related(docx: Docx, type: string): readonly Part[] {
  return targets(docx, docx.mainPath, type);
}

/** The parts of one kind that the package itself points to: the properties. */
export function packageLevel(docx: Docx, type: string): readonly Part[] {
  return targets(docx, "", type);
}

/** Every part that holds paragraphs, the body first. */
export function stories(docx: Docx): readonly Part[] {
  const kinds = ["header", "footer", "footnotes", "endnotes", "comments"];
  return [...(docx.main ? [docx.main] : []), ...kinds.flatMap((kind) => related(docx, kind))];
}

/** The part whose relationships a .rels part holds ("" for the package); undefined for any other part. */
export function sourceOf(path: string): string | undefined {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path);
  return match ? `${match[1]}${match[2]}` : undefined;
}

export function contentTypeOf(docx: Docx, path: string): string | undefined {
  const types = docx.xml.get(CONTENT_TYPES);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const override = childrenOf(types, "Override").find((element) => attr(element, "PartName") === `/${path}`);
  const byExtension = childrenOf(types, "Default").find(
    (element) => attr(element, "Extension")?.toLowerCase() === extension,
  );
  return attr(override ?? byExtension, "ContentType");
}

function parseParts(contents: Package): Pick<Docx, "xml" | "broken"> {
  const xml = new Map<string, XmlElement>();
  const broken = new Map<string, string>();
  for (const [path, bytes] of contents.parts) {
    if (!/\.(xml|rels)$/i.test(path)) continue;
    try {
      xml.set(path, parseXml(bytes));
    } catch (error) {
      broken.set(path, error instanceof Error ? error.message : String(error));
    }
  }
  return { xml, broken };
}

function readRelationships(root: XmlElement, source: string): readonly Relationship[] {
  return childrenOf(root, "Relationship").map((element) => {
    const written = attr(element, "Target") ?? "";
    const external = attr(element, "TargetMode") === "External";
    return {
      id: attr(element, "Id") ?? "",
      type: (attr(element, "Type") ?? "").split("/").at(-1) ?? "",
      external,
      written,
      target: external ? undefined : resolveTarget(source, written),
    };
  });
}

function resolveTarget(source: string, written: string): string | undefined {
  const folder = `/${posix.dirname(source)}`;
  const steps = written.startsWith("/") ? written : `${folder}/${written}`;
  let depth = 0;
  for (const step of steps.split("/").filter((part) => part !== "" && part !== ".")) {
    depth += step === ".." ? -1 : 1;
    if (depth < 0) return undefined;
  }
  return posix.normalize(steps).slice(1);
}

function targets(docx: Docx, source: string | undefined, type: string): readonly Part[] {
  const wanted = (source === undefined ? [] : (docx.relationships.get(source) ?? [])).filter((r) => r.type === type);
  return wanted.flatMap(({ target: path }) => {
    const root = path === undefined ? undefined : docx.xml.get(path);
    return path !== undefined && root ? [{ path, root }] : [];
  });
}
