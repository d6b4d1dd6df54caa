/** Sentences as reports have them, put together from a bank of phrases; nothing in them is about a real office. */
import type { Random } from "./random.js";

const times = [
  "Từ đầu năm 2017",
  "Trong quý II năm 2018",
  "Ngay sau hội nghị quán triệt",
  "Định kỳ hằng quý",
  "Sáu tháng một lần",
  "Trong năm học 2018 - 2019",
  "Dịp 19/5 hằng năm",
  "Sau mỗi kỳ sơ kết",
  "Qua kiểm tra cuối năm 2019",
  "Trước mỗi đợt kiểm điểm",
  "Đến hết tháng 3 năm 2020",
  "Trong ba năm 2017 - 2019",
  "Trên cơ sở đăng ký đầu năm",
  "Cùng với việc sắp xếp bộ máy",
] as const;

const actors = [
  "Đảng ủy",
  "Ban Thường vụ Đảng ủy",
  "các chi bộ trực thuộc",
  "chi ủy các chi bộ",
  "đồng chí phụ trách từng chi bộ",
  "Tổ giúp việc",
  "Công đoàn cơ sở",
  "Đoàn Thanh niên",
  "Hội Cựu chiến binh",
  "Văn phòng Đảng ủy",
  "cán bộ chủ chốt các phòng",
  "đảng viên ở từng tổ",
] as const;

const deeds = [
  "rà soát",
  "bổ sung, hoàn thiện",
  "công khai trước tập thể",
  "đôn đốc, kiểm tra",
  "thảo luận kỹ",
  "đánh giá lại",
  "tổ chức góp ý về",
  "giao rõ người, rõ hạn đối với",
  "duy trì nền nếp",
  "tập trung thực hiện",
  "nghiêm túc tiếp thu, sửa chữa",
  "đối chiếu từng tháng",
] as const;

const matters = [
  "nội dung đăng ký tu dưỡng, rèn luyện của từng người",
  "kế hoạch sinh hoạt chuyên đề của chi bộ",
  "quy định về trách nhiệm nêu gương của người đứng đầu",
  "việc tiếp công dân, giải quyết thủ tục hành chính",
  "những việc khó mà quần chúng còn băn khoăn",
  "chuẩn mực đạo đức nghề nghiệp ở cơ quan, đơn vị",
  "chương trình công tác toàn khóa và từng năm",
  "việc thực hành tiết kiệm, chống lãng phí",
  "các mô hình hay, cách làm mới ở cơ sở",
  "những hạn chế đã nêu qua kiểm điểm",
  "phong cách làm việc gần dân, sát cơ sở",
  "việc bồi dưỡng đảng viên trẻ, quần chúng ưu tú",
] as const;

const outcomes = [
  "nhờ đó nền nếp sinh hoạt tốt hơn trước",
  "những việc còn chậm đều có người chịu trách nhiệm",
  "ý kiến góp ý được ghi đầy đủ vào biên bản",
  "kết quả là căn cứ để xếp loại cuối năm",
  "quần chúng đồng tình, tham gia góp ý thẳng thắn",
  "nơi làm tốt được biểu dương ngay trong tháng",
  "chi bộ nào chưa làm thì giải trình trước hội nghị",
  "việc làm theo ngày càng cụ thể, dễ kiểm tra",
  "không còn tình trạng ghi chép sơ sài như năm đầu",
  "các bước làm được công khai để mọi người theo dõi",
] as const;

const notes = [
  "Số liệu do Văn phòng Đảng ủy tổng hợp từ báo cáo của các chi bộ.",
  "Không tính đảng viên được miễn sinh hoạt theo quy định.",
  "Theo biên bản họp của Ban Chấp hành Đảng bộ.",
  "Những năm trước chưa theo dõi riêng nội dung này.",
  "Gồm cả các buổi sinh hoạt ghép giữa hai chi bộ.",
  "Kinh phí lấy từ nguồn hoạt động của tổ chức đảng.",
] as const;

const titles = [
  "Việc chuẩn bị và phân công",
  "Việc thực hiện ở các chi bộ",
  "Việc theo dõi, đôn đốc",
  "Kết quả và tác dụng",
  "Những việc làm được nhiều người biết đến",
  "Cách làm của từng nơi",
] as const;

const groups = [
  "Khối văn phòng",
  "Khối nghiệp vụ",
  "Khối đơn vị sự nghiệp",
  "Khối trường học",
  "Khối trung tâm",
  "Khối kỹ thuật",
  "Khối thanh tra, pháp chế",
  "Khối dịch vụ công",
] as const;

/** How much of the work was done: a tail for some sentences. */
function measure(random: Random): string {
  const all = random.whole(24, 96);
  const done = random.whole(Math.ceil(all * 0.8), all);
  switch (random.whole(0, 3)) {
    case 0:
      return `, có ${random.whole(112, 986)} lượt người tham dự`;
    case 1:
      return `, đạt ${ratio(done, all)}% kế hoạch`;
    case 2:
      return ` với ${random.whole(12, 88)} việc làm cụ thể`;
    default:
      return "";
  }
}

/** Part of a whole in per cent, one digit after the comma, as a report writes it. */
export function ratio(part: number, whole: number): string {
  return (Math.round((part * 1000) / whole) / 10).toFixed(1).replace(".", ",");
}

export function sentence(random: Random): string {
  const deed = `${random.pick(deeds)} ${random.pick(matters)}`;
  const tail = random.whole(0, 2) > 0 ? `; ${random.pick(outcomes)}` : "";
  return `${random.pick(times)}, ${random.pick(actors)} ${deed}${measure(random)}${tail}.`;
}

/** Several sentences; now and then the first words are bold or some words are slanted. */
export function paragraph(random: Random, sentences: number): string {
  const text = Array.from({ length: sentences }, () => sentence(random)).join(" ");
  const look = random.whole(0, 3);
  if (look === 0) return text.replace(/^[^,]+/, "**$&**");
  return look === 1 ? `${text} *${capital(random.pick(outcomes))}.*` : text;
}

/** A line of a list, without its last sign. */
export function line(random: Random): string {
  return `${random.pick(deeds)} ${random.pick(matters)}${measure(random)}`;
}

export const note = (random: Random): string => random.pick(notes);
export const title = (random: Random): string => random.pick(titles);
export const group = (index: number): string =>
  index < groups.length
    ? (groups[index] ?? "")
    : `${groups[index % groups.length]}, tổ ${Math.floor(index / groups.length) + 1}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
