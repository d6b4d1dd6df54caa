/** `Tư tưởng, Đạo đức` → `Tu tuong, Dao duc`: letters as a keyboard without Vietnamese types them, case kept. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
