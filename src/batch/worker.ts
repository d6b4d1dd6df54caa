/** What a thread runs that does a part of a batch: report after report, as it is asked. */
import { nodeHost } from "../host/node-host.js";
import { answer, given } from "../host/threads.js";
import { taskRunner } from "./run-one.js";
import type { Task } from "./task.js";

const run = taskRunner(nodeHost(), given() as Task);
answer(async (folder) => (await run)(String(folder)));
