import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/own-cache.ts", "test/support/office/vitest-global.ts"],
    setupFiles: ["test/support/docx/every-build.ts"],
    // One more than vitest takes by itself: on two cores it would leave one idle.
    maxWorkers: availableParallelism(),
    // LibreOffice and child processes need more than the default five seconds on a small machine.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
