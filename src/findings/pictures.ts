/** What can be wrong with the way a picture is named and typed. `name`: the file as the author typed it. */
import { kind } from "./kind.js";

/** A picture typed into the text itself (`data:…`) would fill the screen. */
const shown = (name: string): string => (name.length > 80 ? `${name.slice(0, 60)}…` : name);

export const pictureInText = kind<{ name: string }>("picture-in-text", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Hình nằm giữa câu", en: "A picture stands inside a sentence" },
  message: ({ name }) => ({
    vi: `Hình “${shown(name)}” nằm lẫn trong chữ nên không in được; chỉ lời mô tả được giữ lại.`,
    en: `The picture “${shown(name)}” stands amid text and cannot be printed; only its words are kept.`,
  }),
  hint: {
    vi: "Đưa hình ra một dòng riêng, trên và dưới đều có dòng trống, ngoài bảng và đề mục.",
    en: "Give it a line of its own between empty lines, outside tables and headings.",
  },
});

export const pictureNotRead = kind<{ typed: string }>("picture-not-read", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Chỗ ghi hình viết chưa đúng", en: "A picture is not typed right" },
  message: ({ typed }) => ({
    vi: `Chỗ này trông như hình nhưng chưa viết đúng nên in ra thành chữ: “${shown(typed)}”.`,
    en: `This looks like a picture but does not make one, so it is printed as text: “${shown(typed)}”.`,
  }),
  hint: {
    vi: "Viết là ![lời mô tả](hinh/anh.png); tên tệp có dấu cách thì đặt trong ngoặc nhọn <…>, tên hình đặt trong ngoặc kép thẳng.",
    en: "Write ![words](hinh/anh.png), a name that holds spaces in angle brackets and a caption in straight quotes.",
  },
});

export const pictureOutside = kind<{ name: string }>("picture-outside", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Hình ở ngoài thư mục báo cáo", en: "A picture is out of reach" },
  message: ({ name }) => ({
    vi: `Hình “${shown(name)}” không nằm trong thư mục báo cáo nên không được đọc.`,
    en: `The picture “${shown(name)}” is not inside the report's folder, so it is not read.`,
  }),
  hint: {
    vi: "Chép hình vào thư mục báo cáo, rồi ghi đường dẫn tính từ thư mục đó, ví dụ hinh/anh.png.",
    en: "Copy it into the report's folder and give its path from there, such as hinh/anh.png.",
  },
});

type PictureMissing = { why: "no-such-file"; name: string; nearest: string | undefined } | { why: "no-file" };

export const pictureMissing = kind<PictureMissing>("picture-missing", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Không có tệp hình", en: "A picture is not there" },
  cases: {
    "no-such-file": {
      message: ({ name }) => ({
        vi: `Không tìm thấy hình “${shown(name)}” trong thư mục báo cáo.`,
        en: `There is no picture “${shown(name)}” in the report's folder.`,
      }),
      hint: ({ nearest }) =>
        nearest === undefined
          ? {
              vi: "Chép hình vào thư mục báo cáo, hoặc sửa lại tên tệp, kể cả phần đuôi.",
              en: "Copy it into the report's folder, or correct its name, ending included.",
            }
          : { vi: `Có phải ý là “${nearest}”?`, en: `Did you mean “${nearest}”?` },
    },
    "no-file": {
      message: { vi: "Khối :::hinh chưa ghi tệp hình.", en: "The :::hinh block names no picture." },
      hint: {
        vi: "Ghi tệp hình trong ngoặc nhọn, ví dụ :::hinh{tep=hinh/anh.png} Tên hình.",
        en: "Name it in the braces: :::hinh{tep=hinh/anh.png} caption.",
      },
    },
  },
});

export const pictureUnreadable = kind<{ name: string }>("picture-unreadable", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Máy không cho mở hình", en: "A picture cannot be opened" },
  message: ({ name }) => ({
    vi: `Không mở được hình “${shown(name)}”.`,
    en: `The picture “${shown(name)}” cannot be opened.`,
  }),
  hint: {
    vi: "Đóng hình ở chương trình khác hoặc xin quyền đọc rồi chạy lại; thư mục thì không phải hình.",
    en: "Close it elsewhere or ask for the right to read it, then run again; a folder is no picture.",
  },
});

export const pictureWithoutPng = kind<{ name: string; png: string }>("picture-without-png", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Hình SVG chưa có PNG đi kèm", en: "An SVG has no PNG beside it" },
  message: ({ name, png }) => ({
    vi: `Hình “${shown(name)}” là SVG nhưng bên cạnh chưa có “${shown(png)}” của cùng hình ấy.`,
    en: `The picture “${shown(name)}” is an SVG without the same picture as “${shown(png)}” beside it.`,
  }),
  hint: {
    vi: "Xuất thêm hình đó ra PNG, đặt cạnh tệp SVG, cùng tên và cùng tỉ lệ; Word cũ và LibreOffice cần tệp này.",
    en: "Export it as PNG too, of the same name and proportions; older Word and LibreOffice need it.",
  },
});

export const pictureTurned = kind<{ name: string }>("picture-turned", {
  chapter: "pictures",
  weight: "warning",
  title: { vi: "Ảnh chụp nghiêng máy", en: "A photograph is not turned" },
  message: ({ name }) => ({
    vi: `Ảnh “${shown(name)}” chụp nghiêng máy nên trong Word sẽ nằm ngang hoặc ngược.`,
    en: `The camera was turned for “${shown(name)}”, so it will lie on its side in Word.`,
  }),
  hint: {
    vi: "Mở ảnh bằng Photos hoặc Paint, xoay cho đúng chiều rồi lưu lại.",
    en: "Open it in a picture program, turn it upright and save it.",
  },
});

export const pictureWidth = kind<{ typed: string }>("picture-width", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Bề rộng hình ghi chưa đúng", en: "The width of a picture is not one" },
  message: ({ typed }) => ({
    vi: `Bề rộng hình “rong=${shown(typed)}” không đọc được.`,
    en: `The width “rong=${shown(typed)}” of the picture cannot be read.`,
  }),
  hint: { vi: "Ghi bề rộng bằng mi-li-mét, ví dụ rong=120mm.", en: "Give it in millimetres, such as rong=120mm." },
});

export const pictureBody = kind("picture-body", {
  chapter: "pictures",
  weight: "error",
  title: { vi: "Khối hình có nội dung khác", en: "A picture block holds more than words" },
  message: {
    vi: "Giữa :::hinh và ::: chỉ được có một đoạn chữ mô tả hình, không có chú thích cuối trang.",
    en: "Between :::hinh and ::: there is one paragraph that describes the picture, without footnotes.",
  },
  hint: {
    vi: "Đoạn này không in ra; nội dung cần in thì đưa ra ngoài khối.",
    en: "It is not printed; move what should be printed out of the block.",
  },
});
