/**
 * V19: properties with real dates and nobody's name. A file can tell a body from a person only by its first words, so
 * an author must be empty, this program, or begin as the names of committees and offices do; a test may allow more.
 */
import { type Part, packageLevel } from "../parts.js";
import { attr, childrenOf, findAll, textOf, type XmlElement } from "../xml.js";
import type { Check, Expected } from "./fault.js";

/** “Đoàn” and “Thành” begin names of persons too, so these need their second word. */
const BODY_NAME = new RegExp(
  `^(${[
    "đảng|chi bộ|ban |hội |sở |quận|huyện|xã |phường|ủy ban|văn phòng|trường |cơ quan|liên đoàn",
    "(tỉnh|thành|thị) (ủy|đoàn|phố|xã|trấn)",
    "đoàn (khối|thanh niên|tncs|cơ sở|cơ quan|trường|sở|xã|phường)",
  ].join("|")})`,
  "iu",
);
const PRIVATE =
  /[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.|[A-Za-z]:\\|(^|[\s"'])(\/home\/|\/Users\/|\/root\/|\/tmp\/|\\\\|file:)/u;
const DATES = ["dcterms:created", "dcterms:modified"] as const;
const PEOPLE = ["dc:creator", "cp:lastModifiedBy", "Manager"] as const;

export const checkProperties: Check = (docx, expected) => {
  const core = packageLevel(docx, "core-properties");
  const all = [...core, ...packageLevel(docx, "extended-properties"), ...packageLevel(docx, "custom-properties")];
  return [
    ...(core.length > 1 ? [{ part: core[1]?.path ?? "", message: "second part of core properties" }] : []),
    ...core.flatMap(({ path, root }) => wrongDates(root).map((message) => ({ part: path, message }))),
    ...all.flatMap((part) => personalData(part, expected).map((message) => ({ part: part.path, message }))),
  ];
};

/** The forms of W3CDTF, and a day that the calendar has: 30 February passes any pattern. */
export function isW3cDate(written: string): boolean {
  const match =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):(\d\d)))?)?)?$/.exec(written);
  if (match === null) return false;
  const [, year, month = "1", day = "1", hour = "0", minute = "0", second = "0", zoneHour = "0", zoneMinute = "0"] =
    match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const inCalendar = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const onClock = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return inCalendar && onClock && Number(zoneHour) <= 14 && Number(zoneMinute) < 60;
}

function wrongDates(root: XmlElement): readonly string[] {
  return DATES.flatMap((name) => {
    const dates = childrenOf(root, name);
    return [
      ...(dates.length > 1 ? [`${name} occurs twice`] : []),
      ...dates.filter((date) => !isW3cDate(date.text)).map((date) => `${name} is “${date.text}”`),
      ...dates
        .filter((date) => attr(date, "xsi:type") !== "dcterms:W3CDTF")
        .map(() => `${name} does not say that it is a W3CDTF date`),
    ];
  });
}

function personalData({ root }: Part, { authors = [] }: Expected): readonly string[] {
  const isBody = (name: string): boolean =>
    name === "" || name === "decuong" || authors.includes(name) || BODY_NAME.test(name);
  const people = findAll(root, ...PEOPLE).filter(({ text }) => !isBody(text.trim()));
  const values = root.children.filter((element) => PRIVATE.test(textOf(element)));
  return [
    ...people.map(({ name, text }) => `${name} is “${text}”, which is the name of no body`),
    ...values.map((element) => `${element.name} holds “${textOf(element)}”`),
  ];
}
