#!/usr/bin/env node
/** The program as it is installed. */
import path = require("node:path");
import loader = require("./loader.cjs");

const { start } = loader.begin("start") as {
  readonly start: (worker: string, bundle: string) => Promise<void>;
};
void start(path.join(__dirname, "thread.cjs"), path.join(__dirname, "../bundle"));
