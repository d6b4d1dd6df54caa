/** What can be wrong with what is in the file of a picture. `name`: the file as the author typed it. */
import type { Sentence } from "../model/diagnostic.js";
import { kind } from "./kind.js";

/** A picture typed into the text itself (`data:…`) would fill the screen. */
const shown = (name: string): string => (name.length > 80 ? `${name.slice(0, 60)}…` : name);

const dots = (count: number): string => String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ".");

type PictureTooLarge =
  | { why: "bytes"; name: string; most: number }
  | { why: "all-bytes"; most: number }
  | { why: "pixels"; name: string; width: number; height: number; most: number };

const million = 1_000_000;

export const pictureTooLarge = kind<PictureTooLarge>("picture-too-large", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Hình quá lớn", en: "A picture is too large" },
  cases: {
    bytes: {
      message: ({ name, most }) => ({
        vi: `Hình “${shown(name)}” lớn hơn ${most / million} MB, quá giới hạn của một hình.`,
        en: `The picture “${shown(name)}” is larger than ${most / million} MB, the limit for one picture.`,
      }),
      hint: { vi: "Lưu hình với kích thước nhỏ hơn.", en: "Save it at a smaller size." },
    },
    "all-bytes": {
      message: ({ most }) => ({
        vi: `Đến hình này, các hình của báo cáo cộng lại lớn hơn ${most / million} MB nên tệp Word sẽ không gửi được.`,
        en: `With this picture all pictures of the report together are larger than ${most / million} MB.`,
      }),
      hint: {
        vi: "Lưu các hình với kích thước nhỏ hơn, hoặc bớt hình.",
        en: "Save them at smaller sizes, or use fewer.",
      },
    },
    pixels: {
      message: ({ name, width, height, most }) => ({
        vi: `Hình “${shown(name)}” có ${dots(width)} × ${dots(height)} điểm ảnh, quá giới hạn ${most / million} triệu.`,
        en: `The picture “${shown(name)}” has ${width} × ${height} pixels, over the limit of ${most / million} million.`,
      }),
      hint: { vi: "Lưu hình với kích thước nhỏ hơn.", en: "Save it at a smaller size." },
    },
  },
});

export const pictureBroken = kind<{ why: "empty"; name: string } | { why: "damaged"; name: string }>("picture-broken", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Hình hỏng hoặc chép thiếu", en: "A picture is broken" },
  cases: {
    empty: {
      message: ({ name }) => ({
        vi: `Tệp hình “${shown(name)}” không có gì bên trong.`,
        en: `The picture “${shown(name)}” is an empty file.`,
      }),
      hint: { vi: "Chép lại hình từ nơi có hình gốc.", en: "Copy it again from where it came." },
    },
    damaged: {
      message: ({ name }) => ({
        vi: `Hình “${shown(name)}” bị hỏng hoặc chép thiếu nên không in được.`,
        en: `The picture “${shown(name)}” is damaged or incomplete and cannot be printed.`,
      }),
      hint: {
        vi: "Chép lại hình gốc; nếu vẫn báo lỗi thì mở hình và lưu thành PNG.",
        en: "Copy it again; if that does not help, open it and save it as PNG.",
      },
    },
  },
});

/** `seems`: what the file is instead. */
export const pictureKind = kind<{ name: string; seems: Sentence }>("picture-kind", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Loại hình không dùng được", en: "This kind of picture is not printed" },
  message: ({ name, seems }) => ({
    vi: `Tệp “${shown(name)}” không phải PNG, JPEG hay SVG mà là ${seems.vi}.`,
    en: `“${shown(name)}” is no PNG, JPEG or SVG but ${seems.en}.`,
  }),
  hint: {
    vi: "Mở hình bằng Paint hoặc chương trình xem ảnh, lưu thành (Save as) PNG rồi ghi tên tệp mới.",
    en: "Open it in a picture program, save it as PNG and name the new file.",
  },
});

export const pictureUnsafe = kind<{ name: string; part: string }>("picture-unsafe", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Hình SVG có phần không an toàn", en: "An SVG holds what is not safe" },
  message: ({ name, part }) => ({
    vi: `Hình “${shown(name)}” có phần không in được an toàn (“${shown(part)}”) nên bị từ chối.`,
    en: `The picture “${shown(name)}” holds a part that is not safe to print (“${shown(part)}”).`,
  }),
  hint: {
    vi: "Xuất lại từ chương trình vẽ thành SVG thuần (Plain SVG) hoặc PNG.",
    en: "Export it again as plain SVG, or as PNG.",
  },
});
