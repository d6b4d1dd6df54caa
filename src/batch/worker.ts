/** Entry point of a worker thread: processes one report after another on request. */
import { nodeHost } from "../host/node-host.js";
import { answer, given } from "../host/threads.js";
import { taskRunner } from "./run-one.js";
import type { Task } from "./task.js";

const run = taskRunner(nodeHost(), given() as Task);
answer(async (folder) => (await run)(String(folder)));
