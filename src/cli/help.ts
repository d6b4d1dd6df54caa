/** The text of `--help`. */
import type { Language, Sentence } from "../model/diagnostic.js";
import type { Command } from "./command.js";
import type { Option } from "./option.js";

interface OptionHelp {
  /** As a person types it: `-o, --output <dir>`. */
  readonly typed: string;
  readonly words: Sentence;
}

const everywhere: readonly OptionHelp[] = [
  {
    typed: "--lang vi|en",
    words: { vi: "ngôn ngữ của thông báo (mặc định vi)", en: "language of messages (default vi)" },
  },
  { typed: "-h, --help", words: { vi: "xem hướng dẫn này", en: "show this help" } },
];

export function generalHelp(commands: readonly Command[], language: Language): string {
  const vi = language === "vi";
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    vi
      ? "decuong: soạn báo cáo theo đề cương, kiểm tra đủ mục, xuất ra Word đúng thể thức."
      : "decuong: write reports after an official outline, check them, make the Word file.",
    "",
    vi ? "Cách dùng: decuong <lệnh> [thư mục…] [tùy chọn]" : "Usage: decuong <command> [folder…] [options]",
    "",
    vi ? "Các lệnh:" : "Commands:",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary[language]}`),
    "",
    ...optionLines(
      [...everywhere, { typed: "--version", words: { vi: "xem phiên bản", en: "show the version" } }],
      language,
    ),
    "",
    vi ? "Xem thêm: decuong <lệnh> --help" : "More: decuong <command> --help",
    vi
      ? "Mã thoát: 0 không có lỗi, 1 báo cáo hoặc đề cương có lỗi, 2 chương trình không làm được việc, 130 hoặc 143 bị dừng giữa chừng."
      : "Exit codes: 0 no errors, 1 errors in a report or outline, 2 decuong could not do its job, 130 or 143 ended halfway.",
    "",
  ].join("\n");
}

export function commandHelp(command: Command, language: Language): string {
  const vi = language === "vi";
  return [
    command.summary[language],
    "",
    `${vi ? "Cách dùng" : "Usage"}: ${command.usage[language]}`,
    "",
    ...optionLines([...command.options.map(helpOf), ...everywhere], language),
    "",
    vi ? "Ví dụ:" : "Examples:",
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

function helpOf({ name, short, value, help }: Option): OptionHelp {
  const typed = `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
  return { typed, words: help };
}

/** The help of an option longer than this starts on a new line. */
const widest = 30;

function optionLines(options: readonly OptionHelp[], language: Language): readonly string[] {
  const width = Math.max(...options.map((option) => option.typed.length).filter((length) => length <= widest));
  return [
    language === "vi" ? "Tùy chọn:" : "Options:",
    ...options.map(({ typed, words }) =>
      typed.length > widest
        ? `  ${typed}\n  ${" ".repeat(width)}  ${words[language]}`
        : `  ${typed.padEnd(width)}  ${words[language]}`,
    ),
  ];
}
