/** The roles that the compiler gives to paragraphs. Every profile must define them; its frame may use others. */
export const roles = {
  base: "mac_dinh",
  body: "than",
  hyphenItem: "gach-dau-dong",
  plusItem: "gach-dau-dong-2",
  numberedItem: "danh-so",
  /** A line `Căn cứ …` of the opening. */
  legalBasis: "can-cu",
  quote: "trich-dan",
  caption: "ten-bang",
  tableHead: "dau-bang",
  tableCell: "o-bang",
  /** The line a picture stands on: its height must not be fixed, or the picture is cut. */
  picture: "hinh",
  /** Stands below its picture. */
  pictureCaption: "ten-hinh",
  /** Text of a footnote. */
  note: "chu-thich",
  /** The row of hyphens. */
  hyphens: "gach",
  /** A drawn line. */
  rule: "ke",
  /** Placeholder of a draft for missing text. */
  gap: "cho-trong",
  /** Between the body and the closing block. */
  beforeClosing: "khoang",
  /** After the closing block: Word needs a paragraph after a table. */
  end: "het",
  pageNumber: "so-trang",
  contentsTitle: "muc-luc",
  /** Entries of the contents list, by depth. */
  contents1: "muc-luc-1",
  contents2: "muc-luc-2",
  contents3: "muc-luc-3",
} as const;
