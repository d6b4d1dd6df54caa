/** Running text: bookmarks, links, spaces, fields. */
import { append, both, change, cut, DOCUMENT, everywhere, FOOTER, HEADER, type Row } from "./row.js";

export const textRows: readonly Row[] = [
  ["V14", "a name with a hyphen", everywhere("muc_1", "muc-1")],
  ["V14", "a name of 41 characters", everywhere("muc_1", "m".repeat(41))],
  [
    "V14",
    "two bookmarks of a name",
    change(
      DOCUMENT,
      "<w:t>Phụ lục</w:t></w:r>",
      '<w:t>Phụ lục</w:t></w:r><w:bookmarkStart w:id="2" w:name="MUC_1"/><w:bookmarkEnd w:id="2"/>',
    ),
  ],
  [
    "V14",
    "two bookmarks of an id",
    change(
      DOCUMENT,
      "<w:t>Phụ lục</w:t></w:r>",
      '<w:t>Phụ lục</w:t></w:r><w:bookmarkStart w:id="1" w:name="khac"/><w:bookmarkEnd w:id="1"/>',
    ),
  ],
  ["V14", "an end of nothing", append(DOCUMENT, "</w:body>", '<w:bookmarkEnd w:id="7"/>')],
  ["V14", "a bookmark that never ends", cut(DOCUMENT, '<w:bookmarkEnd w:id="1"/>')],
  ["V14", "an end before its start", change(DOCUMENT, /(<w:bookmarkStart.*)(<w:bookmarkEnd[^>]*>)/, "$2$1")],
  ["V15", "a link to nothing", change(DOCUMENT, 'w:anchor="muc_1"', 'w:anchor="muc_2"')],
  ["V15", "a page number of nothing", change(DOCUMENT, "PAGEREF muc_1", "PAGEREF muc_2")],
  ["V17", "a raw line break", change(DOCUMENT, "ĐẶC ĐIỂM TÌNH", "ĐẶC ĐIỂM\nTÌNH")],
  ["V17", "a raw tab", change(DOCUMENT, "ĐẶC ĐIỂM TÌNH", "ĐẶC ĐIỂM\tTÌNH")],
  ["V17", "a raw carriage return", change(DOCUMENT, "ĐẶC ĐIỂM TÌNH", "ĐẶC ĐIỂM&#13;TÌNH")],
  [
    "V17",
    "an outer space that is not kept",
    change(DOCUMENT, '<w:t xml:space="preserve">Đảng bộ </w:t>', "<w:t>Đảng bộ </w:t>"),
  ],
  ["V18", "a field that never ends", cut(HEADER, '<w:r><w:fldChar w:fldCharType="end"/></w:r>')],
  ["V18", "an end without a begin", change(FOOTER, "</w:p>", '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')],
  ["V18", "two separators", change(HEADER, "<w:t>2</w:t>", '<w:fldChar w:fldCharType="separate"/>')],
  ["V18", "a code outside a field", change(FOOTER, "<w:t>Chân trang</w:t>", "<w:instrText>PAGE</w:instrText>")],
  [
    "V18",
    "a simple field without a code",
    change(FOOTER, /<w:r>(.*)<\/w:r>/, '<w:fldSimple w:instr=" ">$&</w:fldSimple>'),
  ],
  ["V18", "a field without a code", cut(HEADER, '<w:instrText xml:space="preserve"> PAGE </w:instrText>')],
  [
    "V18",
    "a field over two cells",
    both(
      change(DOCUMENT, "<w:t>Cấp học</w:t>", '<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'),
      change(DOCUMENT, "<w:t>Số trường</w:t>", '<w:fldChar w:fldCharType="end"/>'),
    ),
  ],
];
