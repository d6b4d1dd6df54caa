#!/usr/bin/env node
/** Runs the program from its modules, without the bundle, for development. */
import { start } from "./start.js";

await start(new URL("../batch/worker.js", import.meta.url));
