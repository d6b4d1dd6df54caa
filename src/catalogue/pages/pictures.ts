/** Findings about pictures. */
import type { Page } from "../page.js";

const picture = "Chi bộ đã tổ chức học tập.\n\n![Hội trường có đông đủ đảng viên](hinh/hoi-truong.png)";

export const picturePages: readonly Page[] = [
  {
    code: "picture-missing",
    title: { vi: "Không có tệp hình", en: "A picture is not there" },
    why: {
      vi: "Hình không có ở nơi đã ghi thì chỗ đó trên giấy sẽ trống.",
      en: "A picture that is not where it was said to be leaves its place on paper empty.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n![Hội trường có đông đủ đảng viên](hinh/hoi-truogn.png)",
    },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Chép hình vào thư mục báo cáo, hoặc sửa tên tệp; chữ hoa và dấu trong tên tệp phải đúng.",
  },
  {
    code: "picture-outside",
    title: { vi: "Hình ở ngoài thư mục báo cáo", en: "A picture is out of reach" },
    why: {
      vi: "Chương trình chỉ đọc trong thư mục báo cáo và không lấy gì từ mạng; hình ở nơi khác thì chép vào thư mục báo cáo.",
      en: "Only the folder of the report is read and nothing is fetched; a picture from elsewhere is copied into it.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n![Hội trường có đông đủ đảng viên](../hoi-truong.png)",
    },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Chép hình vào thư mục báo cáo, ví dụ vào thư mục con hinh, rồi ghi đường dẫn đó.",
  },
  {
    code: "picture-unreadable",
    title: { vi: "Máy không cho mở hình", en: "A picture cannot be opened" },
    why: {
      vi: "Hình có đó mà máy không cho mở thì nói ra, các hình khác vẫn được đọc.",
      en: "A picture that is there and cannot be opened is told; the others are still read.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n![Hội trường có đông đủ đảng viên](hinh)" },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Xem đó có đúng là tệp hình, và máy có cho phép mở không.",
  },
  {
    code: "picture-kind",
    title: { vi: "Loại hình không dùng được", en: "This kind of picture is not printed" },
    why: {
      vi: "Word, LibreOffice và trình duyệt cùng hiện được PNG, JPEG và SVG; loại khác, hoặc tệp mang đuôi .png mà không phải hình, thì báo.",
      en: "Word, LibreOffice and browsers all show PNG, JPEG and SVG; anything else is told, also behind the ending .png.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n![Sơ đồ tổ chức](hinh/so-do.png)",
      "hinh/so-do.png": "GIF89a...",
    },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Mở hình bằng Paint rồi lưu thành PNG hoặc JPEG; chỉ đổi đuôi tệp thì không được.",
  },
  {
    code: "picture-broken",
    title: { vi: "Hình hỏng hoặc chép thiếu", en: "A picture is broken" },
    why: {
      vi: "Hình trống, chép thiếu hoặc không có kích thước thì Word báo lỗi hoặc hiện khung trống, nên bị từ chối.",
      en: "A picture that is empty, cut short or without a size shows as an error or a blank box, so it is refused.",
    },
    severity: "error",
    wrong: { vi: "Tệp hình trống, hoặc chép chưa hết.", en: "The picture is empty or cut short." },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Chép lại hình từ nơi lưu, mở thử xem có hiện ra không.",
  },
  {
    code: "picture-too-large",
    title: { vi: "Hình quá lớn", en: "A picture is too large" },
    why: {
      vi: "Hình quá lớn làm tệp Word không gửi được, và máy yếu mở ra thì treo; trang giấy không cần nhiều điểm ảnh như vậy.",
      en: "A huge picture makes a Word file that cannot be sent; paper does not need so many pixels.",
    },
    severity: "error",
    wrong: {
      vi: "Tệp hình rộng và cao một trăm nghìn điểm ảnh.",
      en: "The picture is a hundred thousand pixels wide and high.",
    },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Thu nhỏ hình bằng Paint hoặc chương trình xem ảnh rồi lưu lại.",
  },
  {
    code: "picture-turned",
    title: { vi: "Ảnh chụp nghiêng máy", en: "A photograph is not turned" },
    why: {
      vi: "Ảnh chụp nghiêng máy có ghi chú cho biết phải xoay, nhưng Word không xoay theo; báo để người viết xoay trước.",
      en: "A camera notes that its picture must be turned; Word does not, so it is told.",
    },
    severity: "warning",
    wrong: {
      vi: "Ảnh chụp khi cầm máy nghiêng, chưa được xoay lại.",
      en: "A photograph taken with the camera on its side and not turned since.",
    },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Mở ảnh, xoay cho đúng chiều rồi lưu lại.",
  },
  {
    code: "picture-unsafe",
    title: { vi: "Hình SVG có phần không an toàn", en: "An SVG holds what is not safe" },
    why: {
      vi: "SVG có thể chứa mã lệnh, địa chỉ lấy từ nơi khác hoặc phần lặp vô tận; hình như vậy không vào văn bản của cơ quan.",
      en: "An SVG can hold scripts, addresses to fetch from or parts that repeat without end; such a picture is refused.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n![Sơ đồ tổ chức](hinh/so-do.svg)",
      "hinh/so-do.svg":
        '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"><script>alert(1)</script></svg>',
    },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Xuất hình thành PNG bằng chương trình đã vẽ nó rồi dùng tệp PNG.",
  },
  {
    code: "picture-without-png",
    title: { vi: "Hình SVG chưa có PNG đi kèm", en: "An SVG has no PNG beside it" },
    why: {
      vi: "Word cũ và LibreOffice không hiện được SVG trong tệp Word, mà hiện hình PNG đặt cùng; thiếu hình đó thì người nhận thấy khung trống.",
      en: "Old Word and LibreOffice show the PNG beside an SVG; without it the receiver sees a blank box.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n![Sơ đồ tổ chức](hinh/so-do.svg)",
      "hinh/so-do.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"></svg>',
    },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Xuất thêm một tệp PNG cùng tên, cùng tỉ lệ, để cạnh tệp SVG.",
  },
  {
    code: "picture-in-text",
    title: { vi: "Hình nằm giữa câu", en: "A picture stands inside a sentence" },
    why: {
      vi: "Hình in thành một khối riêng; hình nằm giữa câu, trong bảng hay trong đề mục thì không có chỗ, nên nói ra và giữ lại lời mô tả.",
      en: "A picture is printed as a block of its own; inside a sentence, a cell or a heading there is no room for it.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "Xem ![Hội trường có đông đủ đảng viên](hinh/hoi-truong.png) ở trên." },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Để hình ở một dòng riêng, trên và dưới đều có dòng trống.",
  },
  {
    code: "picture-not-read",
    title: { vi: "Chỗ ghi hình viết chưa đúng", en: "A picture is not typed right" },
    why: {
      vi: "Chỗ trông như hình mà viết chưa đúng sẽ in ra cả dấu ngoặc, nên được báo.",
      en: "What looks like a picture and is none would be printed with its brackets.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n![Hội trường](hinh/hoi truong.png)" },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Đặt tên tệp không có dấu cách; tên hình đặt trong ngoặc kép thẳng.",
  },
  {
    code: "picture-body",
    title: { vi: "Khối hình có nội dung khác", en: "A picture block holds more than words" },
    why: {
      vi: "Chữ trong khối hình là lời mô tả, không in ra; nhiều hơn một đoạn thì chắc là nội dung viết nhầm chỗ, và được in ở dưới hình.",
      en: "The words in a picture block describe it and are not printed; more than a paragraph stands there by mistake.",
    },
    severity: "error",
    wrong: {
      "02-tuyen-truyen.md":
        ":::hinh{tep=hinh/hoi-truong.png} Hội trường\nBuổi học tập ở hội trường.\n\nChi bộ đã tổ chức năm buổi.\n:::",
    },
    right: {
      "02-tuyen-truyen.md":
        ":::hinh{tep=hinh/hoi-truong.png} Hội trường\nBuổi học tập ở hội trường.\n:::\n\nChi bộ đã tổ chức năm buổi.",
    },
    mend: "Giữa dòng mở và dòng đóng chỉ để một đoạn mô tả; nội dung khác chuyển xuống dưới dòng đóng.",
  },
  {
    code: "picture-width",
    title: { vi: "Bề rộng hình ghi chưa đúng", en: "The width of a picture is not one" },
    why: {
      vi: "Bề rộng hình ghi bằng mi-li-mét; chữ khác thì không biết in rộng bao nhiêu.",
      en: "The width of a picture is given in millimetres; anything else says nothing.",
    },
    severity: "error",
    wrong: { "02-tuyen-truyen.md": ":::hinh{tep=hinh/hoi-truong.png rong=50%} Hội trường\n:::" },
    right: { "02-tuyen-truyen.md": ":::hinh{tep=hinh/hoi-truong.png rong=120mm} Hội trường\n:::" },
    mend: "Ghi số mi-li-mét, ví dụ `rong=120mm`; xóa `rong` thì hình tự vừa trang.",
  },
  {
    code: "wide-picture",
    title: { vi: "Hình khai rộng hơn trang", en: "A picture is wider than the page" },
    why: {
      vi: "Hình không bao giờ in ra ngoài lề; khai rộng hơn thì in vừa trang, và người viết được biết.",
      en: "No picture is printed beyond the margin; one declared wider is fitted, and its author is told.",
    },
    wrong: { "02-tuyen-truyen.md": ":::hinh{tep=hinh/hoi-truong.png rong=200mm} Hội trường\n:::" },
    right: { "02-tuyen-truyen.md": ":::hinh{tep=hinh/hoi-truong.png rong=120mm} Hội trường\n:::" },
    mend: "Giảm `rong`, hoặc xóa đi để hình tự vừa trang.",
  },
  {
    code: "picture-without-words",
    title: { vi: "Hình không có lời", en: "A picture has no words" },
    why: {
      vi: "Người không xem được hình, và nơi không hiện được hình, cần lời thay cho hình.",
      en: "Whoever cannot see the picture needs words in its place.",
    },
    wrong: { "02-tuyen-truyen.md": "Chi bộ đã tổ chức học tập.\n\n![](hinh/hoi-truong.png)" },
    right: { "02-tuyen-truyen.md": picture },
    mend: "Viết vài chữ nói hình vẽ gì vào giữa hai ngoặc vuông, hoặc đặt tên cho hình.",
  },
];
