/** What a picture file can be that cannot be printed, in words. */
import type { Diagnostic, Place } from "../../model/diagnostic.js";
import { fault } from "../block-faults.js";
import { limits } from "../limits.js";
import { shown } from "./faults.js";
import type { PictureFlaw } from "./flaw.js";

const asPng = {
  vi: "Mở hình bằng Paint hoặc chương trình xem ảnh, lưu thành (Save as) PNG rồi ghi tên tệp mới.",
  en: "Open it in a picture program, save it as PNG and name the new file.",
};

export function pictureFlaw(at: Place, name: string, flaw: PictureFlaw): Diagnostic {
  switch (flaw.kind) {
    case "empty":
      return fault(
        "picture-broken",
        "error",
        at,
        {
          vi: `Tệp hình “${shown(name)}” không có gì bên trong.`,
          en: `The picture “${shown(name)}” is an empty file.`,
        },
        { vi: "Chép lại hình từ nơi có hình gốc.", en: "Copy it again from where it came." },
      );
    case "broken":
      return fault(
        "picture-broken",
        "error",
        at,
        {
          vi: `Hình “${shown(name)}” bị hỏng hoặc chép thiếu nên không in được.`,
          en: `The picture “${shown(name)}” is damaged or incomplete and cannot be printed.`,
        },
        {
          vi: "Chép lại hình gốc; nếu vẫn báo lỗi thì mở hình và lưu thành PNG.",
          en: "Copy it again; if that does not help, open it and save it as PNG.",
        },
      );
    case "foreign":
      return fault(
        "picture-kind",
        "error",
        at,
        {
          vi: `Tệp “${shown(name)}” không phải PNG, JPEG hay SVG mà là ${flaw.name.vi}.`,
          en: `“${shown(name)}” is no PNG, JPEG or SVG but ${flaw.name.en}.`,
        },
        asPng,
      );
    case "too-many-pixels":
      return fault(
        "picture-too-large",
        "error",
        at,
        {
          vi: `Hình “${shown(name)}” có ${dots(flaw.width)} × ${dots(flaw.height)} điểm ảnh, quá giới hạn ${limits.picturePixels / 1_000_000} triệu.`,
          en: `The picture “${shown(name)}” has ${flaw.width} × ${flaw.height} pixels, over the limit of ${limits.picturePixels / 1_000_000} million.`,
        },
        { vi: "Lưu hình với kích thước nhỏ hơn.", en: "Save it at a smaller size." },
      );
    case "unsafe":
      return fault(
        "picture-unsafe",
        "error",
        at,
        {
          vi: `Hình “${shown(name)}” có phần không in được an toàn (“${shown(flaw.part)}”) nên bị từ chối.`,
          en: `The picture “${shown(name)}” holds a part that is not safe to print (“${shown(flaw.part)}”).`,
        },
        {
          vi: "Xuất lại từ chương trình vẽ thành SVG thuần (Plain SVG) hoặc PNG.",
          en: "Export it again as plain SVG, or as PNG.",
        },
      );
  }
}

function dots(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ".");
}
