/** What can be wrong with pictures, in words. `name` is the file as the author typed it. */
import type { Diagnostic, Place } from "../../model/diagnostic.js";
import { fault } from "../block-faults.js";
import { limits } from "../limits.js";

/** A picture typed into the text itself (`data:…`) would fill the screen. */
export function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 60)}…` : name;
}

export function pictureInText(at: Place, name: string): Diagnostic {
  return fault(
    "picture-in-text",
    "error",
    at,
    {
      vi: `Hình “${shown(name)}” nằm lẫn trong chữ nên không in được; chỉ lời mô tả được giữ lại.`,
      en: `The picture “${shown(name)}” stands amid text and cannot be printed; only its words are kept.`,
    },
    {
      vi: "Đưa hình ra một dòng riêng, trên và dưới đều có dòng trống, ngoài bảng và đề mục.",
      en: "Give it a line of its own between empty lines, outside tables and headings.",
    },
  );
}

export function pictureNotRead(at: Place, typed: string): Diagnostic {
  return fault(
    "picture-not-read",
    "error",
    at,
    {
      vi: `Chỗ này trông như hình nhưng chưa viết đúng nên in ra thành chữ: “${shown(typed)}”.`,
      en: `This looks like a picture but does not make one, so it is printed as text: “${shown(typed)}”.`,
    },
    {
      vi: "Viết là ![lời mô tả](hinh/anh.png); tên tệp có dấu cách thì đặt trong ngoặc nhọn <…>, tên hình đặt trong ngoặc kép thẳng.",
      en: "Write ![words](hinh/anh.png), a name that holds spaces in angle brackets and a caption in straight quotes.",
    },
  );
}

export function pictureOutside(at: Place, name: string): Diagnostic {
  return fault(
    "picture-outside",
    "error",
    at,
    {
      vi: `Hình “${shown(name)}” không nằm trong thư mục báo cáo nên không được đọc.`,
      en: `The picture “${shown(name)}” is not inside the report's folder, so it is not read.`,
    },
    {
      vi: "Chép hình vào thư mục báo cáo, rồi ghi đường dẫn tính từ thư mục đó, ví dụ hinh/anh.png.",
      en: "Copy it into the report's folder and give its path from there, such as hinh/anh.png.",
    },
  );
}

export function pictureMissing(at: Place, name: string, nearest: string | undefined): Diagnostic {
  return fault(
    "picture-missing",
    "error",
    at,
    {
      vi: `Không tìm thấy hình “${shown(name)}” trong thư mục báo cáo.`,
      en: `There is no picture “${shown(name)}” in the report's folder.`,
    },
    nearest === undefined
      ? {
          vi: "Chép hình vào thư mục báo cáo, hoặc sửa lại tên tệp, kể cả phần đuôi.",
          en: "Copy it into the report's folder, or correct its name, ending included.",
        }
      : { vi: `Có phải ý là “${nearest}”?`, en: `Did you mean “${nearest}”?` },
  );
}

export function pictureWithoutFile(at: Place): Diagnostic {
  return fault(
    "picture-missing",
    "error",
    at,
    { vi: "Khối :::hinh chưa ghi tệp hình.", en: "The :::hinh block names no picture." },
    {
      vi: "Ghi tệp hình trong ngoặc nhọn, ví dụ :::hinh{tep=hinh/anh.png} Tên hình.",
      en: "Name it in the braces: :::hinh{tep=hinh/anh.png} caption.",
    },
  );
}

export function pictureUnreadable(at: Place, name: string): Diagnostic {
  return fault(
    "picture-unreadable",
    "error",
    at,
    { vi: `Không mở được hình “${shown(name)}”.`, en: `The picture “${shown(name)}” cannot be opened.` },
    {
      vi: "Đóng hình ở chương trình khác hoặc xin quyền đọc rồi chạy lại; thư mục thì không phải hình.",
      en: "Close it elsewhere or ask for the right to read it, then run again; a folder is no picture.",
    },
  );
}

export function pictureTooManyBytes(at: Place, name: string): Diagnostic {
  const most = limits.pictureBytes / 1_000_000;
  return fault(
    "picture-too-large",
    "error",
    at,
    {
      vi: `Hình “${shown(name)}” lớn hơn ${most} MB, quá giới hạn của một hình.`,
      en: `The picture “${shown(name)}” is larger than ${most} MB, the limit for one picture.`,
    },
    { vi: "Lưu hình với kích thước nhỏ hơn.", en: "Save it at a smaller size." },
  );
}

export function picturesTooManyBytes(at: Place): Diagnostic {
  const most = limits.allPictureBytes / 1_000_000;
  return fault(
    "picture-too-large",
    "error",
    at,
    {
      vi: `Đến hình này, các hình của báo cáo cộng lại lớn hơn ${most} MB nên tệp Word sẽ không gửi được.`,
      en: `With this picture all pictures of the report together are larger than ${most} MB.`,
    },
    { vi: "Lưu các hình với kích thước nhỏ hơn, hoặc bớt hình.", en: "Save them at smaller sizes, or use fewer." },
  );
}

export function pictureWithoutPng(at: Place, name: string, png: string): Diagnostic {
  return fault(
    "picture-without-png",
    "error",
    at,
    {
      vi: `Hình “${shown(name)}” là SVG nhưng bên cạnh chưa có “${shown(png)}” của cùng hình ấy.`,
      en: `The picture “${shown(name)}” is an SVG without the same picture as “${shown(png)}” beside it.`,
    },
    {
      vi: "Xuất thêm hình đó ra PNG, đặt cạnh tệp SVG, cùng tên và cùng tỉ lệ; Word cũ và LibreOffice cần tệp này.",
      en: "Export it as PNG too, of the same name and proportions; older Word and LibreOffice need it.",
    },
  );
}

export function pictureTurned(at: Place, name: string): Diagnostic {
  return fault(
    "picture-turned",
    "warning",
    at,
    {
      vi: `Ảnh “${shown(name)}” chụp nghiêng máy nên trong Word sẽ nằm ngang hoặc ngược.`,
      en: `The camera was turned for “${shown(name)}”, so it will lie on its side in Word.`,
    },
    {
      vi: "Mở ảnh bằng Photos hoặc Paint, xoay cho đúng chiều rồi lưu lại.",
      en: "Open it in a picture program, turn it upright and save it.",
    },
  );
}

export function pictureWidth(at: Place, typed: string): Diagnostic {
  return fault(
    "picture-width",
    "error",
    at,
    {
      vi: `Bề rộng hình “rong=${shown(typed)}” không đọc được.`,
      en: `The width “rong=${shown(typed)}” of the picture cannot be read.`,
    },
    { vi: "Ghi bề rộng bằng mi-li-mét, ví dụ rong=120mm.", en: "Give it in millimetres, such as rong=120mm." },
  );
}

export function pictureBody(at: Place): Diagnostic {
  return fault(
    "picture-body",
    "error",
    at,
    {
      vi: "Giữa :::hinh và ::: chỉ được có một đoạn chữ mô tả hình, không có chú thích cuối trang.",
      en: "Between :::hinh and ::: there is one paragraph that describes the picture, without footnotes.",
    },
    {
      vi: "Đoạn này không in ra; nội dung cần in thì đưa ra ngoài khối.",
      en: "It is not printed; move what should be printed out of the block.",
    },
  );
}
