/** What a person can read about a kind of finding, apart from any report. */
import type { Sentence, Severity } from "../model/diagnostic.js";
import type { Stage } from "../model/report.js";

/**
 * What is typed, by file of a report; null where there is no such file. Of a file of fields only the lines that matter
 * stand here; a text without `---` stands below the fields of its file. Words instead of files where the fault is not in
 * what is typed: an encoding, a name, a size.
 */
export type Example = Readonly<Record<string, string | null>> | Sentence;

export interface Page {
  readonly code: string;
  /** A few words without a full stop: `Ngày ban hành còn để trống`. */
  readonly title: Sentence;
  /** Why there is such a finding; the sentence of its case page. */
  readonly why: Sentence;
  /** The official text, where the kind of finding has one of its own. Otherwise it is a matter of this program. */
  readonly basis?: string;
  /** Of what no rule decides: files, fields, Markdown and templates are judged where they are read. */
  readonly severity?: Severity;
  /** Nothing is told before this stage. */
  readonly from?: Stage;
  readonly wrong: Example;
  readonly right: Example;
  /** How to mend it, for whoever writes reports or templates. */
  readonly mend: string;
}

/** Whether an example is told in words. */
export function isWords(example: Example): example is Sentence {
  return "vi" in example && "en" in example;
}
