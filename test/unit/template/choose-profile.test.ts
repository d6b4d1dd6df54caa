import { describe, expect, test } from "vitest";
import { nodeHost } from "../../../src/host/node-host.js";
import { readDate } from "../../../src/model/date.js";
import { chooseProfile, type ProfileHead, type ProfileRequest } from "../../../src/template/choose-profile.js";
import { profileIds } from "../../../src/template/library.js";
import { readProfileHead } from "../../../src/template/profile-file.js";

const host = nodeHost();
const folders = [host.ownTemplates];
const shipped = profileIds(host, folders).map((id) => readProfileHead(host, folders, id));

/** `24/4/2020 chi_bo typed=nd30 own=dang-2018` */
function request(words: string): ProfileRequest {
  const parts = words.split(" ").filter((word) => word !== "" && word !== "-");
  const value = (name: string): string | undefined => parts.find((part) => part.startsWith(`${name}=`))?.split("=")[1];
  const [typed, outlineProfile] = [value("typed"), value("own")];
  const date = parts.map(readDate).find((reading) => reading.ok);
  const unitKind = parts.find((part) => /^[a-z_]+$/.test(part));
  return {
    ...(typed === undefined ? {} : { typed }),
    ...(outlineProfile === undefined ? {} : { outlineProfile }),
    ...(date?.ok === true ? { date: date.date } : {}),
    ...(unitKind === undefined ? {} : { unitKind }),
  };
}

test("the profiles that come with the program", () => {
  expect(profileIds(host, [host.ownTemplates])).toEqual(["dang-2018", "dang-2026", "doan", "nd30"]);
});

describe("by kind of unit and date", () => {
  test.each([
    ["24/4/2020 chi_bo", "dang-2018"],
    ["24/4/2020 dang_bo_co_so", "dang-2018"],
    ["24/4/2020 -", "dang-2018"],
    ["3/4/2018 chi_bo", "dang-2018"],
    ["26/5/2026 chi_bo", "dang-2018"],
    ["27/5/2026 chi_bo", "dang-2026"],
    ["2026-05 chi_bo", "dang-2018"],
    ["2026-06 chi_bo", "dang-2026"],
    ["1/1/2017 chi_bo", "dang-2018"],
    ["24/4/2020 doan_khoi", "doan"],
    ["1/1/2030 doan_khoi", "doan"],
    ["24/4/2020 mot_loai_khac", "dang-2018"],
  ])("%s → %s", (words, id) => expect(chooseProfile(shipped, request(words))).toBe(id));
});

describe("what is named counts before what is found", () => {
  test.each([
    ["24/4/2020 chi_bo typed=nd30", "nd30"],
    ["24/4/2020 chi_bo typed=dang-2026", "dang-2026"],
    ["24/4/2020 chi_bo typed=khong-co", "dang-2018"],
    ["chi_bo own=doan", "doan"],
    ["own=dang-2018", "dang-2018"],
    ["27/5/2026 chi_bo own=dang-2018", "dang-2026"],
    ["24/4/2020 chi_bo own=nd30", "dang-2018"],
    ["chi_bo own=khong-co", "dang-2026"],
  ])("%s → %s", (words, id) => expect(chooseProfile(shipped, request(words))).toBe(id));
});

describe("whatever the order in which profiles are found", () => {
  const heads: readonly ProfileHead[] = [
    { id: "c", unitKinds: [], effectiveFrom: { year: 2020, month: 1, day: 1 } },
    { id: "a", unitKinds: [] },
    { id: "b", unitKinds: ["x"], effectiveFrom: { year: 2021, month: 1, day: 1 } },
    { id: "d", unitKinds: ["x", "y"], effectiveFrom: { year: 2019, month: 1, day: 1 } },
  ];

  test.each([
    ["1/1/2019 -", "a"],
    ["1/1/2020 -", "c"],
    ["31/12/2020 x", "d"],
    ["1/1/2021 x", "b"],
    ["1/1/2018 x", "d"],
    ["1/1/2022 y", "d"],
    ["1/1/2022 z", "c"],
    ["-", "c"],
  ])("%s → %s", (words, id) => {
    expect(chooseProfile(heads, request(words))).toBe(id);
    expect(chooseProfile([...heads].reverse(), request(words))).toBe(id);
  });

  test("none at all", () => expect(chooseProfile([], request("24/4/2020 chi_bo"))).toBeUndefined());
});
