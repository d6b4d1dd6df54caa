/** The rule that every build is validated holds without a word in the test, and can fail. */
import { expect, test } from "vitest";
import { text } from "../../../../src/model/block.js";
import type { Report } from "../../../../src/model/report.js";
import { roles } from "../../../../src/model/roles.js";
import { rendererFor } from "../../../../src/render/renderer.js";
import { renderDocx } from "../../../../src/render/word/document.js";
import { smallReport } from "../../../support/small-report.js";

const sound = smallReport("Chữ.");
/** U+FFFE cannot come out of a file that was read. */
const spoilt: Report = {
  ...sound,
  opening: [{ kind: "paragraph", role: roles.body, children: [text("a\ufffe")], at: sound.at }],
};

test("a test that builds an unsound file fails", () => {
  expect(renderDocx(sound).length).toBeGreaterThan(1_000);
  expect(() => renderDocx(spoilt)).toThrow(/V1 word\/document\.xml/);
});

test("so does the program under test", async () => {
  const { render } = await rendererFor("docx");
  await expect(render(spoilt, {})).rejects.toThrow(/V1 word\/document\.xml/);
});
