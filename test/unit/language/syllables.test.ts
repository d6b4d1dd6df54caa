/** The table of syllables against Vietnamese as it is written here, rare and borrowed words among them, and against slips. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { syllableFault } from "../../../src/language/syllables.js";
import { filesIn } from "../../support/cases/run.js";

const root = join(import.meta.dirname, "../../..");

const right =
  "ăn ếch yểng yếm uống ướt oẳn oằn oăm ngoạm ngoằn ngoèo ngoẹo khoeo khuỷu khuỵu khuya thuở huơ quở quốc quyết quyển quỳnh " +
  "quýt quỵt quẹo quạu quặp quẩng quếch nguệch ngoạc tuếch toác xoèn xoẹt loắt choắt boong boóc soóc xoong buýt tuýp huýt " +
  "huỳnh huỵch gì gìn giếng giết giữ giữa giặt giũ giã giề già giun nghề nghĩa nghiêng ghế ghét kẻ kỷ kỹ lý sỹ thuỷ thủy hoà " +
  "hòa khoẻ khỏe xoè xòe hoài xoáy ngoáy lợn rượu hươu bướu cừu mưu tươi được nước người thường khuấy khuân bâng khuâng tuần " +
  "xuất tuyết nguyên chuyện truyện suỵt ì oạp ngoao";
const wrong =
  "đuợc nuớc truờng nguời tuởng đựơc ngừơi nứơc tòan họat khỏan hòan thóai qủa qúy gìơ gịư nghành nghợ gế cệ kông ngề ngĩ " +
  "viêc nhât đươc môt tôt khăc đâp môc mằt củả chaỵ laị vâỵ địng dưói mẵu ngịch chiềy nhièu";
/** Words of another make, about which the table has nothing to say. */
const foreign = "café résumé crôm clo axít đrông plei krông ôtô nilông karaôkê mêtan déjà prôtêin stơn đắk";

describe("syllables", () => {
  test.each(right.split(" "))("%s is one", (word) => {
    expect(syllableFault(word.normalize("NFC"))).toBeUndefined();
  });

  test.each(wrong.split(" "))("%s is none", (word) => {
    expect(syllableFault(word.normalize("NFC"))).toBeDefined();
  });

  test.each(foreign.split(" "))("%s is not judged", (word) => {
    expect(syllableFault(word.normalize("NFC"))).toBeUndefined();
  });

  test("every lower-case word of the reports, the templates and the source document is one", () => {
    const files = ["content", "templates", "test/good", "test/fixtures"].flatMap((folder) =>
      [...filesIn(join(root, folder)).keys()].map((name) => join(root, folder, name)),
    );
    const text = files.map((file) => readFileSync(file, "utf8").normalize("NFC")).join("\n");
    const words = text.match(/(?<![\p{L}\p{N}_/.@-])\p{Ll}{2,}(?![\p{L}\p{N}_/@-])/gu) ?? [];
    const marked = words.filter((word) => /[^a-z]/.test(word));
    expect(marked.length).toBeGreaterThan(14_000);
    expect([...new Set(marked)].filter((word) => syllableFault(word) !== undefined)).toEqual([]);
  });
});
