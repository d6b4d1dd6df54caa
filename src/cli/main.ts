#!/usr/bin/env node
/** The program: hands the command line, the disk and the terminal to `run`. */
import { nodeHost } from "../host/node-host.js";
import { run } from "./run.js";

const { stdout, stderr, env } = process;
// A reader that stops early (`decuong check | head`) is not an error.
for (const stream of [stdout, stderr]) stream.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2), nodeHost(), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  outIsTerminal: stdout.isTTY === true,
  errIsTerminal: stderr.isTTY === true,
  colour: stdout.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb",
  ...(stdout.isTTY === true ? { columns: stdout.columns } : {}),
  interrupted: (act) => {
    const signals = ["SIGINT", "SIGTERM"] as const;
    const once = (signal: NodeJS.Signals): void => {
      for (const each of signals) process.off(each, once);
      act(signal === "SIGTERM" ? signal : "SIGINT");
    };
    for (const each of signals) process.on(each, once);
  },
});
