import { describe, expect, test } from "vitest";
import { codes, reading, shown } from "./shown.js";

describe("emphasis as Vietnamese papers use it", () => {
  test.each([
    ["**Chi bộ** đã làm", "<b>Chi bộ</b> đã làm"],
    ["*Chi bộ* đã làm", "<i>Chi bộ</i> đã làm"],
    ["***Chi bộ*** đã làm", "<i><b>Chi bộ</b></i> đã làm"],
    ["**“đẩy mạnh”**thực hiện", "<b>“đẩy mạnh”</b>thực hiện"],
    ["**Mục tiêu:**thực hiện", "<b>Mục tiêu:</b>thực hiện"],
    ["thực hiện**“đẩy mạnh”**", "thực hiện<b>“đẩy mạnh”</b>"],
    ["**Nguyễn**Ái", "<b>Nguyễn</b>Ái"],
    ["(**đậm**)", "(<b>đậm</b>)"],
    ["**đậm**, **đậm**.", "<b>đậm</b>, <b>đậm</b>."],
    ["**chữ *nghiêng* trong**", "<b>chữ <i>nghiêng</i> trong</b>"],
  ])("%s", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([[expected], []]));

  test.each([
    ["Chi bộ **đã làm", "Chi bộ đã làm"],
    ["Chi bộ đã** làm", "Chi bộ đã làm"],
    ["Chi bộ ** đã ** làm", "Chi bộ đã làm"],
    ["Chi bộ****đã làm", "Chi bộđã làm"],
  ])("%s is told, and never prints its asterisks", (typed, expected) => {
    expect([shown(typed), codes(typed)]).toEqual([[expected], ["stray-asterisks 1"]]);
  });
});

describe("what was typed is what is printed", () => {
  test.each([
    "59-KH/ĐUK",
    "05-CT/TW",
    "so_lieu_a",
    "2*3*4",
    "*Ghi chú: 2*3 là 6",
    "C:\\tmp",
    "R&D",
    "&nbsp; &amp; &#65;",
    "1.234.567",
    '(c) (tm) +- ... -- "x" 5"',
    "a@b.vn và sonoivu.vn",
    "https://example.org/a_b_c",
    "<b>đậm</b> <script>alert(1)</script>",
    "<đề nghị bổ sung>",
    "[Lưu ý]: https://x.vn",
    "[ ] và [x] và [^]",
    "~~gạch~~ ==tô== ^trên^",
    "ở giữa dòng thì # là chữ",
    "a | b",
    "$x$ \\alpha",
    "[x](javascript:alert(1))",
    "{một ngoặc} và {{}}",
    "Số: 12:30, 50%, 3–5, …",
  ])("%s", (typed) => expect([shown(typed), codes(typed)]).toEqual([[typed], []]));

  test.each([
    ["\\*\\*hai sao\\*\\*", "**hai sao**"],
    ["\\# không phải đề mục", "# không phải đề mục"],
    ["\\{{so_truong}}", "{{so_truong}}"],
    ["\\[[II.3]]", "[[II.3]]"],
    ["`so_lieu`", "so_lieu"],
    ["a  b\tc", "a b c"],
  ])("%s prints %s", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([[expected], []]));
});

describe("breaks, tags and addresses", () => {
  test.each([
    ["một\nhai", "một hai"],
    ["một  \nhai", "một⏎hai"],
    ["một\\\nhai", "một⏎hai"],
    ["một<br>hai<BR/>ba", "một⏎hai⏎ba"],
    ["m<sup>2</sup>, H<sub>2</sub>O, <u>gạch</u>", "m<sup>2</sup>, H<sub>2</sub>O, <u>gạch</u>"],
    ["<u>không đóng", "<u>không đóng"],
    ["[trang](https://example.org)", "trang (https://example.org)"],
    ["<https://example.org>", "https://example.org"],
    ["**xem <https://example.org/?q=**>**", "<b>xem https://example.org/?q=**</b>"],
    ['[trang](/a?b=1&copy;=2 "R&amp;D")', "trang (/a?b=1&copy;=2, R&amp;D)"],
    ["[trang](<a b\\>c>)", "trang (a b>c)"],
  ])("%j", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([[expected], []]));
});

describe("facts and references, with the line each stands on", () => {
  test.each([
    ["{{so_truong}}", "{so_truong:1}"],
    ["có {{ so_truong }} trường\nvà {{so_lop}} lớp", "có {so_truong:1} trường và {so_lop:2} lớp"],
    ["**{{so_truong}}** trường", "<b>{so_truong:1}</b> trường"],
    ["{{số trường}}", "{số trường:1}"],
    ["xem [[bang-a]]\\\nvà [[II.3]]", "xem [bang-a:1]⏎và [II.3:2]"],
    ["[[ II.3 ]]", "[II.3:1]"],
    ["[[a]](b)", "[a:1](b)"],
  ])("%j", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([[expected], []]));
});

describe("comments and pictures", () => {
  test.each([
    ["a <!-- b --> c", "a c", 1, "b"],
    ["một\n<!-- hai\nba -->", "một", 2, "hai\nba"],
  ])("%j", (typed, expected, line, comment) => {
    const { comments } = reading(typed);
    expect(shown(typed)).toEqual([expected]);
    expect(comments.map(({ text, at }) => [at.line, text.trim()])).toEqual([[line, comment]]);
  });

  test.each([
    ["a <!-- b", ["comment-not-closed 1"]],
    ["một\n![ảnh](../../../bi-mat.png)", ["picture-in-text 2"]],
    ["![ảnh](data:image/png;base64,AAAA)", ["picture-in-text 1"]],
  ])("%j is told", (typed, expected) => {
    expect(codes(typed)).toEqual(expected);
    expect(shown(typed).join(" ")).toContain(typed.includes("<!--") ? "<!-- b" : "ảnh");
  });
});

describe("footnotes", () => {
  const note = "\n\n[^1]: Quy định *08*,\nnăm 2018.";

  test.each([
    [`Theo quy định[^1].${note}`, "Theo quy định^(Quy định <i>08</i>, năm 2018.:1)."],
    [`một\nhai [^1]${note}`, "một hai ^(Quy định <i>08</i>, năm 2018.:2)"],
    [`**đậm[^1]**${note}`, "<b>đậm^(Quy định <i>08</i>, năm 2018.:1)</b>"],
    [`Theo quy định[^1]: gồm ba điểm.${note}`, "Theo quy định^(Quy định <i>08</i>, năm 2018.:1): gồm ba điểm."],
    ["a[^x]\n[^x]: b {{so}}", "a^(b {so:2}:1)"],
    ["\\[^1]", "[^1]"],
  ])("%j", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([[expected], []]));

  test("a note marked twice is one note, and what is wrong in it is told once", () => {
    const typed = "a[^1] b[^1]\n\n[^1]: **c";
    expect([shown(typed), codes(typed)]).toEqual([["a^(c:1) b^(c:1)"], ["stray-asterisks 3"]]);
  });

  test.each([
    ["a[^1]", ["a[^1]"], ["note-missing 1"]],
    ["a\n\n[^1]: b", ["a"], ["note-unused 3"]],
    ["a[^1]\n\n[^1]: b\n[^1]: c", ["a^(b:1)"], ["note-unused 4"]],
  ])("%j is told", (typed, expected, told) => expect([shown(typed), codes(typed)]).toEqual([expected, told]));
});
