/** SVG: held to what may be printed, and written again from what was read. */
import { describe, expect, test } from "vitest";
import { readPicture } from "../../../../src/source/pictures/picture-file.js";
import { pngOf, svgOf } from "../../../support/pictures.js";

function read(svg: string): { readonly flaw?: string; readonly text: string; readonly size: readonly number[] } {
  const reading = readPicture(Buffer.from(svg));
  if ("flaw" in reading) {
    const { flaw } = reading;
    return { flaw: flaw.kind === "unsafe" ? flaw.part : flaw.kind, text: "", size: [] };
  }
  const { bytes, width, height } = reading.value.image;
  return { text: new TextDecoder().decode(bytes), size: [width, height] };
}

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const within = (inside: string): string => svgOf(80, 60, inside);

describe("size in px", () => {
  test.each([
    ['width="80" height="60"', [80, 60]],
    ['width="80px" height="2in"', [80, 192]],
    ['width="25.4mm" height="2.54cm"', [96, 96]],
    ['width="72pt" height="6pc"', [96, 96]],
    ['viewBox="0 0 300 150"', [300, 150]],
    ['width="100%" height="100%" viewBox="0,0,300,150"', [300, 150]],
    ['width="600" viewBox="0 0 300 150"', [600, 300]],
  ])("%s", (attributes, size) => expect(read(`${open} ${attributes}><path d="M0 0"/></svg>`).size).toEqual(size));

  test.each(["", 'width="0" height="9"', 'viewBox="0 0 0 9"', 'width="-3" height="4"', 'viewBox="0 0 a b"'])(
    "%j is none",
    (attributes) => expect(read(`${open} ${attributes}/>`).flaw).toBe("broken"),
  );

  test("more pixels than a page can show", () => {
    expect(read(`${open} width="100000" height="100000"/>`).flaw).toBe("too-many-pixels");
  });
});

describe("what runs, moves or points out is refused by name", () => {
  test.each([
    ["<script>x</script>", "script"],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">x</x:script>', "script"],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml">x</h:script>', "script"],
    ['<v xmlns="urn:v"><script>x</script></v>', "v"],
    ['<rect ONLOAD="x"/>', "ONLOAD"],
    ["<foreignObject/>", "foreignObject"],
    ['<a href="javascript:x"><rect/></a>', "href"],
    ['<a xlink:href="java&#10;script:x"><rect/></a>', "href"],
    ['<use href="other.svg#a"/>', "href"],
    ['<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', "href"],
    ['<image href="data:text/html,x"/>', "href"],
    ['<image href="file:///etc/passwd"/>', "href"],
    ['<image href="\\\\may\\chu\\a.png"/>', "href"],
    ['<rect fill="url(http://example.org)"/>', "fill"],
    ["<rect fill=\"url( 'a.svg#b')\"/>", "fill"],
    ['<rect style="fill:image-set(x)"/>', "style"],
    ["<style>rect{fill:url(//example.org)}</style>", "style"],
    ["<style>@IMPORT 'a.css';</style>", "style"],
    ["<style>@\\69mport 'a.css';</style>", "style"],
    ["<style><![CDATA[@import 'a.css';]]></style>", "style"],
    ['<animate attributeName="href"/>', "animate"],
    ["<iframe/>", "iframe"],
    ["<?php x ?>", "<?"],
    ['<!DOCTYPE svg [<!ENTITY a "x">]>', "<!DOCTYPE"],
  ])("%s", (inside, part) => expect(read(within(inside)).flaw).toBe(part));

  test("things that use things that use things", () => {
    expect(read(within('<g id="a"><path/></g><g id="b"><use href="#a"/></g><use href="#b"/>')).flaw).toBe("use");
    expect(read(within('<g id="a"><use href="#a"/></g>')).flaw).toBe("use");
    expect(read(within('<g id="a"><path/></g><use href="#a"/><use href="#a"/>')).flaw).toBeUndefined();
  });

  test("a picture inside it is held to the same", () => {
    const inside = (png: Buffer): string => `<image href="data:image/png;base64,${png.toString("base64")}"/>`;
    expect(read(within(inside(pngOf(100_000, 100_000)))).flaw).toBe("href");
    expect(read(within(inside(Buffer.from("GIF89a")))).flaw).toBe("href");
    const { text } = read(within(inside(pngOf(9, 9, { note: "bi-mat" }))));
    expect(text).toContain(pngOf(9, 9).toString("base64"));
  });
});

describe("what is not well-formed is refused", () => {
  test.each([
    "<rect>",
    "</rect>",
    "<rect a='1' a='2'/>",
    "<rect a=1/>",
    "<rect a='<'/>",
    "&nbsp;",
    "&#0;",
    "&#xD800;",
    "& b",
    "<!-- x",
    "<![CDATA[ x",
    "<1/>",
  ])("%s", (inside) => expect(read(within(inside)).flaw).toBe("broken"));

  test("without its namespace, with a second root, in another encoding", () => {
    expect(read('<svg width="9" height="9"/>').flaw).toBe("broken");
    expect(read(`${svgOf(9, 9)}<svg/>`).flaw).toBe("broken");
    expect(readPicture(Buffer.from(`<svg>\u00E9`, "latin1"))).toEqual({ flaw: { kind: "broken" } });
  });

  test("nested beyond any drawing, or holding one very long value: bounded, no throw", () => {
    expect(read(within("<g>".repeat(5_000) + "</g>".repeat(5_000))).flaw).toBe("broken");
    expect(read(within(`<path d="${"M0 0 ".repeat(2_000_000)}"/>`)).flaw).toBeUndefined();
    expect(read(within(`<path ${" ".repeat(1_000_000)}`)).flaw).toBe("broken");
  });
});

test("what only drawing programs read is left out, shapes and words stay", () => {
  const { text } = read(
    `<!-- người vẽ --><svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:v="urn:v" width="8" height="6" v:file="C:\\a"><v:window x="1"/><svg:metadata>người vẽ</svg:metadata><svg:text data-x="\\" xml:space="preserve">A &lt; B &amp; "C" &#x1EC7;</svg:text></svg:svg>`,
  );
  expect(text).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="8" height="6"><text xml:space="preserve">A &lt; B &amp; "C" ệ</text></svg>',
  );
});
