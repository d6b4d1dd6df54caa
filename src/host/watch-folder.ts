/**
 * Changes inside one folder, as the machine tells them. Folders are watched and not files: an editor that saves by renaming
 * a new file over the old one leaves a watched file behind.
 */
import { watch } from "node:fs";

export function watchFolder(folder: string, changed: (name: string | undefined) => void): () => void {
  try {
    const watcher = watch(folder, (_, name) => changed(name ?? undefined));
    // A folder that is taken away while it is watched: whoever listens looks again.
    watcher.on("error", () => changed(undefined));
    return () => watcher.close();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return () => undefined;
    throw error;
  }
}
