/** What a thread runs that does a part of a batch: report after report, as it is asked. */
import { nodeHost } from "../host/node-host.js";
import { answer, given } from "../host/threads.js";
import { doing, type Task } from "./run-one.js";

const act = doing(nodeHost(), given() as Task);
answer(async (folder) => (await act)(String(folder)));
