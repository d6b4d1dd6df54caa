/** `decuong explain`: prints the page of a kind of finding, with a wrong and a right example. */

import { UsageError } from "../../batch/usage-error.js";
import { kinds, pageOf } from "../../catalogue/catalogue.js";
import { nearest } from "../../language/similar.js";
import { explained } from "../../print/explain.js";
import type { Command } from "../command.js";
import { widthOf } from "../print-options.js";

export const explain: Command = {
  name: "explain",
  usage: { vi: "decuong explain <mã lỗi>", en: "decuong explain <code>" },
  summary: {
    vi: "Giải thích một mã lỗi: vì sao báo, căn cứ nào, thế nào là sai, là đúng, sửa ra sao.",
    en: "Explains a kind of finding: why, on what basis, wrong and right.",
  },
  options: [],
  examples: ["decuong explain missing-section", "decuong explain open-day"],
  run: async ({ positionals }, context) => {
    const [code, more] = positionals;
    if (code === undefined || more !== undefined) {
      throw new UsageError({
        vi: "Ghi một mã lỗi, ví dụ: decuong explain missing-section. Xem các mã: decuong rules.",
        en: "Name one code, for example: decuong explain missing-section. All codes: decuong rules.",
      });
    }
    // Accepts the code as printed with a finding, brackets included.
    const bare = code.replace(/^\[(.*)\]$/, "$1");
    const page = pageOf(bare);
    if (page === undefined) throw new UsageError(unknown(bare));
    context.streams.out(explained(page, context.language, widthOf(context)));
    return 0;
  },
};

function unknown(typed: string): { readonly vi: string; readonly en: string } {
  const meant = nearest(
    typed,
    kinds.map(({ code }) => code),
  );
  return meant === undefined
    ? {
        vi: `Không có mã lỗi “${typed}”. Xem các mã: decuong rules.`,
        en: `There is no code “${typed}”. All codes: decuong rules.`,
      }
    : {
        vi: `Không có mã lỗi “${typed}”. Có phải ý là “${meant}”?`,
        en: `There is no code “${typed}”. Did you mean “${meant}”?`,
      };
}
