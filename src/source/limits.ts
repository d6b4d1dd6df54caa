/** The bounds of what is read, in one place. Over a bound there is one sentence with the bound in it. */

export const limits = {
  /** Bytes of one Markdown file. A 1,300-page report as one file has about 4 MB. */
  fileBytes: 10_000_000,
  /** Lines of one file: such a report broken at 80 letters has about 50,000. */
  fileLines: 100_000,
  /** Characters of one line. A paragraph of a whole page has about 3,000. */
  lineCharacters: 1_000_000,
  /** Section files in one report. */
  files: 2_000,
  /** Quotes and lists inside each other. */
  nesting: 30,
  /** Characters of one front matter block: it holds fields, not text. */
  frontMatterCharacters: 100_000,
  /** Bytes of one picture. A photograph of a good telephone has 5 to 12 MB. */
  pictureBytes: 20_000_000,
  /** Width times height of one picture: more than any page can show. */
  picturePixels: 50_000_000,
  /** Bytes of all pictures of one report, each counted once: a Word file that can still be sent. */
  allPictureBytes: 100_000_000,
  /** Bytes of one CSV file, which becomes one table. */
  csvBytes: 1_000_000,
  /** Bytes of one YAML file of figures: it is typed by hand, and its parser takes its time. */
  yamlBytes: 200_000,
  /** Cells of one table, typed or made from such a file: some 300 pages of six columns. */
  tableCells: 20_000,
} as const;
