/** V20: a package that every unzipper reads alike and that says nothing about when it was made. */
import { entryTime, type ZipEntry } from "../package.js";
import { CONTENT_TYPES } from "../parts.js";
import type { Check } from "./fault.js";

export const checkZip: Check = ({ package: { entries, duplicates, bytesAfterEnd } }, { entryDate }) => {
  const [first] = entries;
  return [
    ...(first?.path === CONTENT_TYPES ? [] : [{ part: first?.path ?? "", message: `comes before ${CONTENT_TYPES}` }]),
    ...duplicates.map((part) => ({ part, message: "occurs twice" })),
    ...entries
      .filter(({ path }) => !isPlainName(path))
      .map(({ path }) => ({ part: path, message: "is not a plain name inside the package" })),
    ...wrongTimes(entries, entryDate),
    ...(bytesAfterEnd > 0 ? [{ part: "", message: `${bytesAfterEnd} bytes after the end record` }] : []),
  ];
};

/**
 * A clock leaves minutes and seconds behind; a date that was fixed has none. So a file that was stamped with the time
 * of its making is found without building it twice.
 */
function wrongTimes(entries: readonly ZipEntry[], expected: string | undefined): ReturnType<Check> {
  const wanted = expected ?? (entries[0] && entryTime(entries[0]).date);
  const firstTime = entries[0] && entryTime(entries[0]).time;
  return entries.flatMap((entry) => {
    const { date, time } = entryTime(entry);
    if (date === wanted && time === firstTime && time.endsWith(":00:00") && !Number.isNaN(Date.parse(date))) return [];
    return [{ part: entry.path, message: `is dated ${date} ${time}, not ${wanted} on a full hour like the others` }];
  });
}

function isPlainName(path: string): boolean {
  const steps = path.split("/");
  return !/[\\:\p{Cc}]/u.test(path) && !steps.some((step) => ["", ".", ".."].includes(step));
}
