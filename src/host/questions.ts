/** What a reading asked of the disk, as plain data, so that the same can be asked again: later in this run, or in another. */
import { type Host, HostError } from "./host.js";

export interface Question {
  readonly ask: "read" | "list" | "kind" | "size" | "realPath" | "replaceable";
  readonly path: string;
}

export type Note = (question: Question, answer: unknown) => void;

/** The same host; whatever it is asked is noted with its answer, or with why there was none. */
export function listening(host: Host, note: Note): Host {
  const heard =
    <T>(ask: Question["ask"], put: (path: string) => T) =>
    (path: string): T => {
      let answer: T;
      try {
        answer = put(path);
      } catch (error) {
        note({ ask, path }, refusal(error));
        throw error;
      }
      note({ ask, path }, answer);
      return answer;
    };
  return {
    ...host,
    read: heard("read", host.read),
    list: heard("list", host.list),
    kind: heard("kind", host.kind),
    size: heard("size", host.size),
    realPath: heard("realPath", host.realPath),
  };
}

/** What `listening` would note now. */
export function answerTo({ ask, path }: Question, host: Host): unknown {
  try {
    return host[ask](path);
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): string {
  return error instanceof HostError ? `refused: ${error.problem}` : "refused";
}
