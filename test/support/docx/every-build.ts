/**
 * Before every test file: the builder of Word files is held to V1–V20 whoever calls it, a test or the program under test,
 * so that no test can build a file that is not sound and not notice.
 */
import { vi } from "vitest";
import type * as builder from "../../../src/render/word/document.js";

vi.mock("../../../src/render/word/document.js", async (importOriginal) => {
  const [real, { expectValid }] = await Promise.all([importOriginal<typeof builder>(), import("./validate.js")]);
  const renderDocx: typeof builder.renderDocx = (report, options) => {
    const bytes = real.renderDocx(report, options);
    expectValid(bytes);
    return bytes;
  };
  return { ...real, renderDocx };
});
