/**
 * Sentences that look like slips to a machine and are right. A checker that cries wolf is switched off: each of them, alone
 * in a report, must stay without any finding, notes included.
 */
import { expect, test } from "vitest";
import { compileSmall } from "../../support/small-report.js";

const sentences: readonly string[] = [
  // Scores, ratios, shares, times.
  "Đội của Chi bộ thắng 3-1 trong trận giao hữu và hòa 2 - 2 ở lượt về.",
  "Tỷ lệ giáo viên trên lớp là 1,9 : 1, tỷ lệ nam nữ là 5 : 3.",
  "Một phần ba (1/3) đảng viên công tác xa; 5/7 tổ đảng họp đúng lịch.",
  "Đường dây nóng trực 24/7, kể cả ngày lễ 30/4 và 1/5.",
  "Hội nghị khai mạc lúc 7:30, bế mạc lúc 16 giờ 45 phút.",
  "Mỗi ngày 30/50 lượt hồ sơ được trả trước hạn.",
  "Có 43/46 đồng chí được nhận xét gương mẫu, đạt 93,5%.",
  "Bản đồ tỷ lệ 1:25.000 được số hóa.",
  "Mức tăng 0,5% - 1,2% mỗi năm.",
  "Nhiệt độ kho lưu trữ giữ ở 20°C ± 2°C, độ ẩm 50%.",
  // Numbers.
  "Tổng kinh phí là 1.234.567 đồng, bình quân 1.250,5 nghìn đồng mỗi người.",
  "Sản lượng đạt 12,345 tấn, tức 12.345 kg.",
  "Độ dài 1,234 km được đo lại.",
  "Theo mục 2.1 và khoản 3.2 của Quy chế, bảng 1.2 nêu ba mức.",
  "Phiên bản 3.5 của phần mềm quản lý đảng viên chạy trên Windows 10.",
  "Các số 3, 5, 7 và 1,5 được ghi vào biên bản.",
  "Địa chỉ máy chủ là 192.168.1.10, cổng 8080.",
  "Số điện thoại: 0235.3852.123, 0235 3852 123, 0905-123-456, 02353852123.",
  "Đường dây nóng 0905 xxx xxx được giữ kín theo quy định.",
  "Tài khoản số 0123-4567-8901 mở tại kho bạc.",
  "Chi bộ có 01 tập thể, 04 năm liền hoàn thành tốt nhiệm vụ.",
  // Dates.
  "Nghị quyết ban hành ngày 05/5/2020, sửa đổi ngày 12/02/2021 và ngày 30/10/2022.",
  "Kỷ niệm 130 năm Ngày sinh của Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020).",
  "Đợt thi đua kéo dài từ 01/01/2020-30/6/2020, sơ kết trong quý III/2020.",
  "Lớp học mở từ ngày 05-07/5/2020, riêng ngày 20-25 tháng 3 tự học.",
  "Dịp 3/2, 19/5, 2/9 và 22-12, các đoàn thể đều có hoạt động.",
  "Ngày 06 tháng 3 năm 2020, Ban Thường vụ họp; ngày 20 tháng 12 năm 2020, kiểm điểm.",
  "Năm học 2018 - 2019 và tháng 02/2020 là hai mốc đáng chú ý.",
  "Ngày 29/02/2020 là ngày nhuận.",
  "Văn bản số 12/2020/TT-BGDĐT và số 5/5/2020-QC còn hiệu lực.",
  // Document symbols.
  "Thực hiện Kế hoạch số 59-KH/ĐUK, Chỉ thị số 05-CT/TW và Quy định số 08-QĐi/TW.",
  "Nghị định 30/2020/NĐ-CP, Thông tư 06/2019/TT-BGDĐT và Công văn số 1122-CV/BTGTU đã được phổ biến.",
  "Quyết định số 17-QĐ/ĐU thay Quyết định số 9-QĐ/ĐU.",
  "Hướng dẫn 29-HD/TWĐTN-VP được sao gửi các chi đoàn.",
  // Roman numerals and capitals.
  "Nghị quyết Trung ương 4 khóa XII, Đại hội XIII của Đảng, quý I, quý IV, lần thứ XXX.",
  "Tấm biển “KHÔNG HÚT THUỐC” treo ở cầu thang; khẩu hiệu “DÂN CHỦ, KỶ CƯƠNG” ở hội trường.",
  "Chuyên đề mang tên “HỌC VÀ LÀM THEO BÁC” được in thành tập.",
  "Dịch Covid-19 (COVID-19) do vi rút SARS-CoV-2 gây ra.",
  "Sản phẩm OCOP, chuẩn ISO 9001, tổ chức UNESCO và khối ASEAN được nhắc đến.",
  "TP. Hồ Chí Minh và TP Tam Kỳ cử đoàn dự.",
  "Ông Nguyễn Văn A. và bà H.T.K. xin giữ kín tên.",
  "Mặt trận Tổ quốc (MTTQ) chủ trì; MTTQ xã phối hợp.",
  "Hội đồng nhân dân (gọi tắt là HĐND) họp; HĐND thông qua nghị quyết.",
  "UBND (Ủy ban nhân dân) xã báo cáo, sau đó UBND huyện cho ý kiến.",
  "Công nghệ thông tin (viết tắt là CNTT) được đẩy mạnh, hạ tầng CNTT được nâng cấp.",
  "Phòng A1, nhà B2, xe 92A-123.45 và máy X-quang được bàn giao.",
  // Quotes, brackets, apostrophes, inches.
  'Màn hình 32" và ống thép 1½" được mua mới.',
  "Bác dạy: “Cần, kiệm, liêm, chính, chí công vô tư”.",
  "“Đảng ta là đạo đức, là văn minh […] là thống nhất, độc lập” là lời của Người.",
  "Câu chuyện “Ba chiếc ba lô” (in năm 2015) được kể lại.",
  "Xã Ea H'leo, buôn K'Rông và ông Y'Bhơm Niê được khen.",
  "Biểu mẫu có ô trống (      ) để ghi tay.",
  "Nhà văn Ra-xum Ga-gia-tốp, ông V.I. Lê-nin và C. Mác được trích dẫn.",
  // Loan words, minorities, dialect, rare syllables.
  "Nhà rông ở xã Đắk Pék, huyện Krông Pắc, thác Đray Nur và ca sĩ Siu Black.",
  "Ca-ra-ô-kê, in-tơ-nét, mít-tinh, xê-mi-na, áp-phích và pa-nô đều phải xin phép.",
  "Xe buýt, xà phòng, xăng, lốp, gôn, cà phê, véc-tơ và công-te-nơ là từ mượn.",
  "Đường ngoằn ngoèo, khúc khuỷu; trời khuya, gió huơ; người loắt choắt, tay khuỵu.",
  "Cái xoong, quần soóc, ngoạm, oẳn tù tì, nguệch ngoạc, huỳnh huỵch, tuếch toác, quệt, quýt, quyển.",
  "Giữ gìn, giếng nước, gì, giặt giũ, giục giã, giêng, giữa, bèo giề.",
  "Thuở ấy, yểng, yếm, chuếnh choáng, khuấy, bâng khuâng, ngoao, ì oạp.",
  "Thiết bị router, modem, email, website, video và livestream của Facebook được trang bị.",
  "Họa sĩ Frédéric vẽ café trong résumé của mình.",
  // Addresses and files.
  "Xem https://quangnam.gov.vn/tin-tuc?id=1,2;3 và www.dangcongsan.vn, thư gửi về bantuyengiao@quangnam.gov.vn.",
  "Tệp mau-bao-cao.docx, đuôi .docx hoặc .pdf, gửi kèm.",
  "Trụ sở: số 12/5, đường 30/4; 45A/7 Phan Bội Châu.",
  // Formulas, lists, marks.
  "Công thức: T = (a + b)/2; a,b là hai số; x ≤ 5, y ≠ 0, S = a×b.",
  "Diện tích 1.200 m², thể tích 5 m³, hạt bụi 10 µm, điện trở 5 Ω.",
  "Các hoạt động gồm: văn nghệ, thể thao, tham quan...",
  "Nêu gương sáng … rồi nhân rộng, v.v.",
  "Hỏi: “Đã làm chưa?”, đáp: “Làm rồi!”.",
  "Kết quả đạt ≥ 95%; còn < 5% chưa đạt.",
  "Điểm a) khoản 1, điểm đ) khoản 2 được sửa.",
  "Phần mềm dùng chuẩn UTF-8, mã a^2 + b^2, ô C[1].",
  "Đồng chí Bí thư (kiêm Trưởng ban) và đồng chí Phó Bí thư (nếu được phân công) chủ trì.",
  // Tone marks.
  "Ban Thường vụ Đảng ủy hòa giải; bà Nguyễn Thị Thuý và ông Hoà ở xã Hoà Phước dự.",
  "Văn kiện ghi “Tỉnh uỷ chỉ đạo, cấp uỷ thực hiện”, còn ở đây viết cấp ủy, khóa XII.",
  "Quý I, quy định, quỹ, quý báu, quỳnh, quỷ.",
  // What foreign words, makes, units, roads and firms look like.
  "Ổ cứng SSD 2 TB, bộ nhớ 64 GB, máy bơm 5,5 HP và hạt giống NPK được mua.",
  "Công ty TNHH Một thành viên Nước sạch, Công ty CP Môi trường và VNPT tài trợ.",
  "Chỉ số PAR INDEX, SIPAS tăng; điểm IELTS, TOEIC, STEM và vốn ODA, FDI được nêu.",
  "Tuyến ĐT.609, ĐH.12, QL 14B, tàu CSB 8001; liên hệ đồng chí H., ĐT: 0914.987.654.",
  "Ứng dụng NCOVI trên máy OPPO, học bổng ERASMUS+, sách có mã ISBN 978-604-77-0123-4.",
  "Chiến dịch #ChallengeForChange, thẻ #UBND và điểm xếp loại A+ được ghi nhận.",
  // Marks that stand close for a reason.
  "Câu ca “Bảy xin hiến pháp ban hành/Trăm điều phải có thần linh pháp quyền” được nhắc.",
  "Thành tích 16’42”, 11”8, ti vi 55” và thép Ø10; công thức f(2), log(10), H2O(l).",
  "Chụp MRI 1.5 Tesla, phiên bản 2.5.1, tiêu chuẩn ISO 9001:2015, biểu mẫu BM.QT.01.",
  "Từ năm 2019. Trong đó 86,0%. Mặt trận chủ trì; “một”, “hai”; (1), (2).",
  "Người lao động, nông dân … người trí thức đều dự; thế kỷ XX triệu người còn nhớ.",
  "Đồng chí hỏi: “Đã làm chưa??” rồi cười; việc (cần bổ sung hai biên chế) đã báo.",
  "Bà con ăn crêpe, xem résumé, nghe hát dăm, chơi rông chiêng, uống rượu cần ở sân đình.",
  // Figures of a part.
  "Cả 3 đảng viên dự bị đều được chuyển chính thức; 12 đảng viên của tổ 1 làm gương.",
  "Chi bộ Trường B có 1.235 học sinh ở 2 trường.",
];

test.each(sentences)("%s", (sentence) => {
  const { diagnostics } = compileSmall(sentence);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message.vi}`)).toEqual([]);
});

test("there are enough of them to be worth the name", () => {
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(60);
});
