/** Files named in a text, on a real disk: what stands in the report's folder is read, nothing else is. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAsset } from "../../../src/content/report-assets.js";
import { nodeHost } from "../../../src/host/node-host.js";

const top = mkdtempSync(join(tmpdir(), "decuong-assets-"));

beforeAll(() => {
  mkdirSync(join(top, "r/so-lieu"), { recursive: true });
  mkdirSync(join(top, "r-khac"));
  writeFileSync(join(top, "r/so-lieu/a.csv"), "trong");
  writeFileSync(join(top, "r/số liệu.csv".normalize("NFD")), "trong");
  writeFileSync(join(top, "kin.csv"), "ngoài");
  writeFileSync(join(top, "r-khac/kin.csv"), "ngoài");
  symlinkSync(join(top, "kin.csv"), join(top, "r/ra.csv"));
  symlinkSync(join(top, "r-khac"), join(top, "r/thu-muc"));
  symlinkSync("so-lieu/a.csv", join(top, "r/vao.csv"));
  symlinkSync("vong.csv", join(top, "r/vong.csv"));
  symlinkSync(join(top, "r"), join(top, "lien-ket"));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const read = (typed: string, limit = 100, folder = "r") => {
  const asset = readAsset(nodeHost(top), folder, typed, limit);
  return asset.ok ? new TextDecoder().decode(asset.bytes) : asset.why;
};

describe("files of a report", () => {
  test.each(["so-lieu/a.csv", "./so-lieu/a.csv", "so-lieu\\a.csv", "so-lieu/./a.csv", "số liệu.csv", "vao.csv"])(
    "%s",
    (typed) => {
      expect(read(typed)).toBe("trong");
    },
  );

  test("also where the report's folder is itself a link", () => expect(read("vao.csv", 100, "lien-ket")).toBe("trong"));

  test.each([
    "../kin.csv",
    "so-lieu/../../kin.csv",
    "so-lieu\\..\\..\\kin.csv",
    join(top, "kin.csv"),
    "/etc/hostname",
    "~/kin.csv",
    "C:\\kin.csv",
    "\\\\may\\kin.csv",
    "//may/kin.csv",
    "file:///etc/hostname",
    "https://vi-du.vn/kin.csv",
    "data:text/csv,a",
    "so-lieu/a.csv:luong",
    "ra.csv",
    "thu-muc/kin.csv",
  ])("%s leads out", (typed) => expect(read(typed)).toBe("outside"));

  test.each([
    ["b.csv", "missing"],
    ["", "outside"],
    ["so-lieu/a.csv\0.png", "unreadable"],
    ["%2e%2e/kin.csv", "outside"],
    ["so-lieu/a.csv/b", "missing"],
    ["vong.csv", "missing"],
    ["so-lieu", "unreadable"],
    [".", "outside"],
  ])("%j is %s", (typed, refusal) => expect(read(typed)).toBe(refusal));

  test("no larger than may be", () => {
    expect(read("so-lieu/a.csv", 5)).toBe("trong");
    expect(read("so-lieu/a.csv", 4)).toBe("too-large");
  });
});
