/** Whole report folders, and ways to write the same text otherwise. */
import fc from "fast-check";
import type { Files } from "../../unit/cli/terminal.js";
import { bookOf } from "../oracles/trial.js";
import { type Typed, tameBody, wildBody } from "./bodies.js";
import { phrase } from "./letters.js";

/** What authors slip in, each worth a finding; some with a remedy. */
const slips = [
  'Chi bộ "đẩy mạnh" học tập.',
  "Ngày 5/5/2020 và ngày 12/2/2020 .",
  "Kế hoạch số 59 - KH/ĐUK ngày 06/3/2020.",
  "Chỉ thị số 05-CT/TW , ngày 15/5/2016 của Bộ Chính trị",
  "Có 1,234.5 triệu đồng , hoàn thành.",
  "Uỷ ban và ủy ban.",
  "Ðảng viên đăng ký.",
  "{{so_truog}} trường.",
  "Xem [[bang-khong-co]].",
  "Có **nhấn mạnh.",
  "[CẦN BỔ SUNG]",
  "#Đề mục sát dấu",
  "Chú thích[^x].",
  "::ngat-trng",
  "Thành lập Hội đồng nhân dân, HĐND và UBMTTQ.",
  "<!-- hỏi lại -->",
  "Nghi quyết  hai dấu cách.",
  "Đồng chí nguyễn văn a (chưa có số liệu ).",
] as const;

export const slip: fc.Arbitrary<string> = fc.constantFrom(...slips);

/** A body of good text with slips among its paragraphs. */
export const slippedBody: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      slip,
      slip,
      phrase,
      wildBody,
      tameBody.map(({ text }: Typed) => text),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join("\n\n"));

export const namesOf = ["a", "b", "c"] as const;

/** Three sections, each a file, with a field or two that may be wrong. */
export const reportFiles: fc.Arbitrary<Files> = fc
  .tuple(
    fc.tuple(slippedBody, slippedBody, slippedBody),
    fc.constantFrom("", "khong_co: x\n", "mucc: a\n", "bo_qua:\n  straight-quotes: chép nguyên văn cũ\n", "ma: x\n"),
  )
  .map(([bodies, extra]) =>
    bookOf(
      Object.fromEntries(
        bodies.map((body, index) => {
          const name = namesOf[index] ?? "a";
          return [name, `---\nmuc: ${name}\n${index === 1 ? extra : ""}---\n${body}\n`];
        }),
      ),
    ),
  );

/** The files of the report itself, each as `change` makes it. */
export function changed(files: Files, change: (text: string, path: string) => string | Uint8Array): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      path.startsWith("r/") && typeof content === "string" ? change(content, path) : content,
    ]),
  );
}

/** The same text as other programs save it. */
export const savings: Readonly<Record<string, (text: string) => string>> = {
  crlf: (text) => text.replaceAll("\n", "\r\n"),
  cr: (text) => text.replaceAll("\n", "\r"),
  bom: (text) => `\uFEFF${text}`,
  nfd: (text) => text.normalize("NFD"),
  "bom, crlf, nfd": (text) => `\uFEFF${text.normalize("NFD").replaceAll("\n", "\r\n")}`,
};
