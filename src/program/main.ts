#!/usr/bin/env node
/** The program as its modules stand, without the bundle: for whoever works on it. */
import { start } from "./start.js";

await start(new URL("../batch/worker.js", import.meta.url));
