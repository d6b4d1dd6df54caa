/** Reports with faults of every weight, and an author's text that tries to be more than text in each form of output. */
import { type Ended, type Files, reportAt, terminal } from "../cli/terminal.js";

/** What an author might type, in good faith or not. */
export const odd = '@cap_tren #12 !3 <b>x</b> ::error::x %0A | `a` http://x.vn www.x.vn ]]> &amp; "b" {0} :smile: ~n';

export const seeded: Files = {
  ...reportAt("content/sach"),
  ...reportAt("content/loi", {
    "01-tinh-hinh.md":
      "---\nmuc: I\n---\nChi bộ có {{so_toi}} tổ đảng. <!-- hỏi lại -->\n\nMỗi tổ có **một tổ trưởng.\n",
    "02-tuyen-truyen.md": undefined,
    "03-cong-viec-thuong-xuyen.md": `---\nmuc: II.3\n---\n## Gắn với thực hiện các nghị quyết\n\nTốt.\n\n## ${odd}\n\nTốt.\n`,
  }),
};

/** The same findings ten lines further down. */
export const moved: Files = Object.fromEntries(
  Object.entries(seeded).map(([path, text]) => [
    path,
    path.startsWith("content/loi/0") && typeof text === "string"
      ? text.replace("---\n", `---\n${"# lời nhắc\n".repeat(10)}`)
      : text,
  ]),
);

/** `check content` in a form; `more` are further words of the command. */
export function printed(format: string, files: Files = seeded, more = ""): Promise<Ended> {
  return terminal(files).type(`check content --format ${format} ${more}`);
}
