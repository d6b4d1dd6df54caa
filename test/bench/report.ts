/**
 * A report of 14 pages on paper for the outline so-ket-chi-thi-05: twenty files of sections and annexes, seven tables, lists
 * three deep, twelve footnotes, 38 KB in all. Another seed is another report; `times` makes it that many times as long.
 */
import { type Random, seeded } from "./random.js";
import { capital, group, line, note, paragraph, ratio, title } from "./sentences.js";

/** `{{…}}`, `[[…]]` and `[^…]` in a text are those of an author. */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "note"; readonly name: string; readonly text: string }
  | { readonly kind: "heading"; readonly title: string }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "table"; readonly id: string; readonly caption: string; readonly rows: readonly Row[] };

export interface Item {
  readonly text: string;
  readonly items: readonly Item[];
}

/** A name, how many there are, how many did it. */
export type Row = readonly [name: string, all: number, done: number];

export interface SectionOf {
  /** The number or name of an entry of the outline, or the title of an annex. */
  readonly entry: string;
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly file: string;
  readonly annex?: string;
  readonly blocks: readonly Block[];
}

export interface BenchReport {
  readonly name: string;
  readonly office: string;
  readonly facts: Readonly<Record<string, number>>;
  readonly opening: string;
  readonly sections: readonly SectionOf[];
}

/** What stands in a section, `times` over: paragraphs of three sentences, lists, footnotes, a table. */
interface Plan {
  readonly at: readonly [entry: string, file: string, heading: string, level?: 1 | 2 | 3];
  readonly texts: number;
  readonly lists?: number;
  readonly notes?: number;
  /** Rows of its table. */
  readonly table?: number;
  /** Does not grow: the outline wants it short. */
  readonly short?: true;
  /** Grows without headings of its own. */
  readonly plain?: true;
  readonly annex?: string;
}

const plans: readonly Plan[] = [
  { at: ["I", "01-tinh-hinh", "Đặc điểm tình hình", 1], texts: 2, notes: 1, short: true },
  { at: ["II.1", "02-lanh-dao", "Công tác lãnh đạo, chỉ đạo"], texts: 2, lists: 1, notes: 1, table: 3 },
  { at: ["II.2", "03-tuyen-truyen", "Công tác tuyên truyền"], texts: 2, notes: 1, table: 3 },
  { at: ["II.3", "04-giang-day", "Việc đưa nội dung học tập vào giảng dạy"], texts: 1, notes: 1, table: 3 },
  { at: ["gan-nghi-quyet", "05-gan-nghi-quyet", "Gắn với các nghị quyết", 3], texts: 2, notes: 1, plain: true },
  { at: ["sinh-hoat-thuong-xuyen", "06-sinh-hoat", "Đưa vào sinh hoạt", 3], texts: 2, lists: 1, plain: true },
  { at: ["noi-dung-dot-pha", "07-dot-pha", "Nội dung đột phá", 3], texts: 2, plain: true },
  { at: ["II.5", "08-chuan-muc", "Việc xây dựng chuẩn mực đạo đức"], texts: 2, notes: 1 },
  { at: ["II.6", "09-dang-ky", "Việc đăng ký tu dưỡng, rèn luyện"], texts: 2, notes: 1, table: 4 },
  { at: ["II.7", "10-neu-guong", "Việc nêu gương"], texts: 2, notes: 1 },
  { at: ["II.9", "11-dien-hinh", "Những điển hình"], texts: 2, notes: 1 },
  { at: ["II.10", "12-kiem-tra", "Công tác kiểm tra, giám sát"], texts: 2, notes: 1, table: 3 },
  { at: ["danh-gia-chung", "13-danh-gia-chung", "Đánh giá chung"], texts: 2, plain: true },
  { at: ["III.1", "14-han-che", "Hạn chế, khuyết điểm"], texts: 1, notes: 1 },
  { at: ["III.2", "15-nguyen-nhan", "Nguyên nhân"], texts: 1 },
  { at: ["III.3", "16-kinh-nghiem", "Kinh nghiệm"], texts: 1 },
  { at: ["IV", "17-nhiem-vu", "Nhiệm vụ và giải pháp", 1], texts: 2, lists: 1, notes: 1 },
  { at: ["V", "18-kien-nghi", "Kiến nghị, đề xuất", 1], texts: 1, plain: true },
  { at: ["Kết quả từng chi bộ", "20-tung-chi-bo", "", 1], annex: "tung-chi-bo", texts: 1, table: 7, plain: true },
  { at: ["Kết quả từng năm", "21-tung-nam", "", 1], annex: "tung-nam", texts: 1, table: 6, plain: true },
];

/** `times` 1, 12 and 121 make 14, 133 and 1,296 pages, counted by LibreOffice. */
export function makeReport(seed: number, times = 1): BenchReport {
  const random = seeded(seed);
  const facts = {
    so_dang_vien: random.whole(120, 390),
    so_chi_bo: random.whole(8, 24),
    so_mo_hinh: random.whole(11, 46),
  };
  let notes = 0;
  const sections = plans.map((plan): SectionOf => {
    const { at, annex } = plan;
    const portions = plan.short === true ? 1 : times;
    const blocks = Array.from({ length: portions }, (_, portion) => {
      const names = Array.from({ length: plan.notes ?? 0 }, () => `n${++notes}`);
      const heading = portions > 1 && plan.plain !== true ? [headingOf(random, portion)] : [];
      return [...heading, ...portionOf(random, plan, `bang-${at[1]}-${portion + 1}`, names)];
    }).flat();
    const first = leadOf(at[0]);
    return {
      entry: at[0],
      file: `${at[1]}.md`,
      heading: at[2] === "" ? at[0] : at[2],
      level: at[3] ?? 2,
      ...(annex === undefined ? {} : { annex }),
      blocks: first === undefined ? blocks : [{ kind: "text", text: first }, ...blocks],
    };
  });
  const office = `Đảng ủy Trường Chính trị số ${random.whole(2, 98)}`;
  return { name: `bao-cao-${String(seed).padStart(4, "0")}`, office, facts, opening: openingOf(office), sections };
}

function headingOf(random: Random, portion: number): Block {
  return { kind: "heading", title: `${title(random)}, đợt ${portion + 1}` };
}

function portionOf(random: Random, plan: Plan, id: string, names: readonly string[]): readonly Block[] {
  const texts = Array.from({ length: plan.texts }, () => paragraph(random, 4));
  const table: readonly Block[] = plan.table === undefined ? [] : [tableOf(random, id, plan.table)];
  const noted = texts.map((text, index) =>
    index < names.length ? `${text.slice(0, -1)}[^${names[index]}]${text.at(-1)}` : text,
  );
  return [
    ...noted.map((text): Block => ({ kind: "text", text })),
    ...Array.from({ length: plan.lists ?? 0 }, () => listOf(random)),
    ...(table.length > 0 ? [{ kind: "text", text: `Số liệu cụ thể nêu tại [[${id}]].` } as const, ...table] : []),
    ...names.map((name): Block => ({ kind: "note", name, text: note(random) })),
  ];
}

/** Three deep, as the deepest lists of officers are. */
function listOf(random: Random): Block {
  const leaf = (end: string): Item => ({ text: `${line(random)}${end}`, items: [] });
  const inner = (): Item => ({ text: `${line(random)}, gồm:`, items: [leaf(","), leaf(";")] });
  const outer = (): Item => ({ text: `${capital(line(random))}:`, items: [leaf(";"), inner(), leaf(".")] });
  return { kind: "list", items: [outer(), { text: `${capital(line(random))}.`, items: [] }] };
}

function tableOf(random: Random, id: string, count: number): Block {
  const rows = Array.from({ length: count }, (_, index): Row => {
    const all = random.whole(20, 160);
    return [group(index), all, random.whole(Math.ceil(all * 0.7), all)];
  });
  const sum = (column: 1 | 2): number => rows.reduce((total, row) => total + row[column], 0);
  const caption = `${title(random)} theo từng khối`;
  return { kind: "table", id, caption, rows: [...rows, ["Tổng cộng", sum(1), sum(2)]] };
}

/** Cells of a row as they are typed. */
export function cellsOf([name, all, done]: Row): readonly string[] {
  return [name, String(all), String(done), ratio(done, all)];
}

export const columns = ["Nhóm", "Số đảng viên", "Số đã thực hiện", "Tỷ lệ (%)"] as const;

function openingOf(office: string): string {
  return `Thực hiện Kế hoạch số 59-KH/ĐUK, ngày 06/3/2020 của Ban Thường vụ Đảng ủy Khối các cơ quan về sơ kết 04 năm thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị (sau đây gọi là Chỉ thị), ${office} báo cáo kết quả như sau:`;
}

/** What the outline asks these entries to speak of. */
function leadOf(entry: string): string | undefined {
  return {
    I: "Đảng bộ có {{so_chi_bo}} chi bộ với {{so_dang_vien}} đảng viên; đặc điểm tình hình có nhiều thuận lợi, song cũng không ít khó khăn.",
    "II.2":
      "Các chi bộ tổ chức tọa đàm, sinh hoạt kỷ niệm ngày sinh Bác Hồ, thi tìm hiểu về tư tưởng, đạo đức, phong cách Hồ Chí Minh, học tập chuyên đề toàn khóa và hằng năm, nêu gương “người tốt, việc tốt”.",
    "gan-nghi-quyet":
      "Việc thực hiện Nghị quyết Trung ương 4 khóa XII gắn với việc thực hiện nhiệm vụ chính trị và giải quyết vấn đề bức xúc, nổi cộm.",
    "sinh-hoat-thuong-xuyen":
      "Việc sinh hoạt chuyên đề được giữ đều trong các năm 2017, 2018, 2019 và 2020 ở cả {{so_chi_bo}} chi bộ.",
    "II.6":
      "Việc đăng ký tu dưỡng, rèn luyện, nêu gương được theo dõi, kiểm tra, đánh giá hằng năm, nhất là với người đứng đầu, cán bộ chủ chốt.",
    "II.7": "Đảng ủy ban hành quy định về thực hiện nêu gương, mỗi năm đánh giá sự nêu gương của từng người.",
    "II.9":
      "Đảng bộ có {{so_mo_hinh}} điển hình “làm theo” tiêu biểu, cụ thể; việc biểu dương, khen thưởng các tập thể, cá nhân được làm kịp thời.",
    IV: "Đảng ủy xác định nhiệm vụ và giải pháp trọng tâm như sau.",
    "danh-gia-chung": "Kết quả chi tiết nêu tại [[tung-chi-bo]] và [[tung-nam]].",
  }[entry];
}
