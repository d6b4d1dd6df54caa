/** Text as HTML holds it: nothing an author types can become a tag, and a gap to write into stays as wide as it is. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/ {2,}/g, (gap) => "&nbsp;".repeat(gap.length));
}
