/** Removes Vietnamese diacritics: `Tư tưởng, Đạo đức` → `Tu tuong, Dao duc`. Letter case is unchanged. */
export function withoutDiacritics(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
