/** Escapes text for HTML. No author's text can become a tag, and runs of spaces keep their width. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/ {2,}/g, (gap) => "&nbsp;".repeat(gap.length));
}
