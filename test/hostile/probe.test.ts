import { test } from "vitest";
import { bookOf, tried } from "../support/oracles/trial.js";
import { smallFields } from "../support/small-report.js";
test("p", async () => {
  const { printed, found } = await tried(bookOf({ a: "Chữ." }, { "r/bao-cao.md": smallFields.replace("  - Lưu Văn phòng\n", () => `  - ${JSON.stringify("\\\";alert('XSS');//")}\n  - ${JSON.stringify("a\\\\b\\c // d\\")}\n  - Lưu VP\n`) }));
  console.log(JSON.stringify(printed.slice(printed.indexOf("Nơi nhận"))), found);
});
