/**
 * Watches one folder. Folders are watched and not files: an editor that saves by renaming a new file over the old one would
 * leave the watched file behind.
 */
import { watch } from "node:fs";

export function watchFolder(folder: string, changed: (name: string | undefined) => void): () => void {
  try {
    const watcher = watch(folder, (_, name) => changed(name ?? undefined));
    // The folder was removed while watched: the caller lists folders again.
    watcher.on("error", () => changed(undefined));
    return () => watcher.close();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return () => undefined;
    throw error;
  }
}
