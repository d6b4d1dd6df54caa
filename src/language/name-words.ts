/** Words that start or join the parts of a body's name, of a geographical name and of a sentence. Tone marks as in `ủy`. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s*,\s*|\s*\n\s*/).map((each) => each.trim()));
}

// Each opens a part of a body's name.
export const openers = set(
  "BAN, BỘ, CÁC, CỤC, ĐOÀN, HỘI, HUYỆN, KHỐI, PHƯỜNG, PHÒNG, QUẬN, SỞ, TỈNH, TỔNG, TRƯỜNG, VIỆN, XÃ",
);
export const openingPairs =
  set(`BCH ĐOÀN, BỆNH VIỆN, CHI BỘ, CHI CỤC, CHI ĐOÀN, CƠ QUAN, CÔNG AN, CÔNG ĐOÀN, CÔNG TY, ĐẢNG BỘ, ĐẢNG ỦY, ĐẶC KHU
HỌC VIỆN, LIÊN ĐOÀN, MẶT TRẬN, NGÂN HÀNG, QUÂN ĐOÀN, THÀNH PHỐ, THÀNH ỦY, THỊ TRẤN, THỊ XÃ, TỔ DÂN, TÒA ÁN, TRUNG TÂM
TRUNG ƯƠNG, ỦY BAN, VĂN PHÒNG, VIỆN KIỂM`);
// Words of two syllables.
export const compounds = set(`
AN NINH, BẢO HIỂM, BẢO VỆ, BIÊN PHÒNG, BINH SĨ, BÍ THƯ, BƯU ĐIỆN, CAO ĐẲNG, CÁN BỘ, CẢNH SÁT, CHÁNH VĂN, CHẤP HÀNH
CHẤT ĐỘC, CHIẾN BINH, CHÍ MINH, CHÍNH CÔNG, CHÍNH SÁCH, CHÍNH TRỊ, CHỈ ĐẠO, CHỈ HUY, CHỈ THỊ, CHỈNH ĐỐN
CHUYÊN NGHIỆP, CHỦ NHIỆM, CHỦ TỊCH, CHỮA CHÁY, CÔNG CHỨC, CÔNG NGHỆ, CÔNG NGHIỆP, CÔNG NHÂN, CÔNG TÁC, CÔNG THƯƠNG
CÔNG TRÌNH, CƠ SỞ, CỨU HỘ, DA CAM, DÂN CHỦ, DÂN PHỐ, DÂN TỘC, DÂN VẬN, DOANH NGHIỆP, DU LỊCH, DỰ ÁN, DỰ PHÒNG
ĐA KHOA, ĐÀO TẠO, ĐẠI HỌC, ĐẠO ĐỨC, ĐẢNG VIÊN, ĐẦU TƯ, ĐẨY MẠNH, ĐIỆN LỰC, ĐỊA CHẤT, ĐOÀN THỂ, ĐÔ THỊ, GIA ĐÌNH
GIAI ĐOẠN, GIAO THÔNG, GIÁM ĐỐC, GIÁO DỤC, GIẢI PHÁP, HÀNH CHÍNH, HÀNH ĐỘNG, HẢI QUAN, HIỆP HỘI, HỌC SINH, HỌC TẬP
HỒ CHÍ, HỘI ĐỒNG, HỢP TÁC, HỮU NGHỊ, KẾ HOẠCH, KẾT QUẢ, KHÁM BỆNH, KHEN THƯỞNG, KHO BẠC, KHOA HỌC, KHU VỰC
KIẾN NGHỊ, KIẾN TRÚC, KIỂM LÂM, KIỂM SÁT, KIỂM TRA, KINH TẾ, KỸ THUẬT, LAO ĐỘNG, LÀM THEO, LÃNH ĐẠO, LƯU TRỮ
LỰC LƯỢNG, MIỀN NÚI, MÔI TRƯỜNG, NẠN NHÂN, NGHỆ THUẬT, NGHIÊN CỨU, NGHỊ QUYẾT, NGOẠI VỤ, NGUỒN NHÂN, NHÀ NƯỚC
NHÂN DÂN, NHÂN LỰC, NHÂN VIÊN, NHIỆM KỲ, NHIỆM VỤ, NÔNG DÂN, NÔNG NGHIỆP, NÔNG THÔN, NỘI CHÍNH, NỘI TRÚ, NỘI VỤ
PHÁP LUẬT, PHÁT HUY, PHÁT THANH, PHÁT TRIỂN, PHÊ BÌNH, PHONG CÁCH, PHÒNG CHÁY, PHÒNG CHỐNG, PHÓ BÍ, PHÓ CHÁNH
PHÓ CHỦ, PHÓ GIÁM, PHÓ TRƯỞNG, PHỔ THÔNG, PHỤ NỮ, PHỤC VỤ, QUẢN LÝ, QUÂN SỰ, QUỐC GIA, QUỐC HỘI, QUỐC PHÒNG, QUY CHẾ
QUY ĐỊNH, QUY HOẠCH, SẢN XUẤT, SINH HOẠT, SƠ KẾT, SƯ PHẠM, SỰ NGHIỆP, TÀI CHÍNH, TÀI NGUYÊN, TĂNG CƯỜNG, THAM MƯU
THANH NIÊN, THANH TRA, THỂ THAO, THI ĐUA, THI HÀNH, THỊ TRƯỜNG, THÔNG TIN, THỐNG KÊ, THƯ VIỆN, THỦY LỢI, THỦY SẢN, THƯƠNG BINH
THƯƠNG MẠI, THƯỜNG TRỰC, THƯỜNG VỤ, THỰC HIỆN, TÔN GIÁO, TỔ CHỨC, TỔ QUỐC, TỔNG HỢP, TỔNG KẾT, TRẬN TỔ, TRẬT TỰ
TRIỂN KHAI, TRUNG HỌC, TRUYỀN HÌNH, TRUYỀN THÔNG, TRƯỞNG BAN, TRƯỞNG PHÒNG, TUYÊN GIÁO, TUYÊN TRUYỀN, TƯ PHÁP
TƯ TƯỞNG, TỰ PHÊ, VĂN BẢN, VĂN HÓA, VẬN ĐỘNG, VẬN TẢI, VIỄN THÔNG, VIỆT NAM, XÃ HỘI, XÂY DỰNG, XUẤT BẢN, Y TẾ
`);
// A geographical proper name follows these.
export const places = set(
  "ẤP, BẢN, ĐẶC KHU, HUYỆN, KHÓM, KHU PHỐ, LÀNG, PHƯỜNG, QUẬN, THÀNH PHỐ, THỊ TRẤN, THỊ XÃ, THÔN, TỈNH, XÃ, XÓM",
);
export const committees = set("TỈNH ỦY, THÀNH ỦY, HUYỆN ỦY, QUẬN ỦY, THỊ ỦY, TỈNH ĐOÀN, THÀNH ĐOÀN, HUYỆN ĐOÀN");
// No line ends on these.
export const leaders = set(
  "CÁC, CỦA, VÀ, THUỘC, TẠI, VỀ, VỚI, THEO, TỪ, ĐẾN, CHO, TRONG, SỐ, NGÀY, THÁNG, NĂM, LẦN, ĐIỀU, MỤC",
);
// A part of a sentence begins with these.
export const sentenceOpeners = set("CỦA, VỀ, THEO, TRONG, TẠI, NHẰM, ĐỂ, GIAI ĐOẠN, NHIỆM KỲ, THỰC HIỆN, ĐỐI VỚI");
