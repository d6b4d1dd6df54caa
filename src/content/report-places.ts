/** Where the fields of a report stand: keys of `bao-cao.md` and `chung.md` → paths in the model. */
import type { Place } from "../model/diagnostic.js";
import type { FieldPath } from "../model/places.js";
import type { FrontMatter, TypedValue } from "../source/front-matter.js";

/** Facts carry their own places, and settings theirs. */
const paths: Readonly<Record<string, FieldPath>> = {
  mau: "template",
  the_thuc: "profile",
  giai_doan: "stage",
  co_quan_cap_tren: "parentBody",
  co_quan: "body",
  so: "number",
  ky_hieu: "issuerSymbol",
  dia_danh: "place",
  ngay: "date",
  trich_yeu: "subject",
  don_vi: "unit",
  "don_vi.loai": "unit.kind",
  "don_vi.linh_vuc": "unit.fields",
  "don_vi.so_dang_vien": "unit.members",
  ky: "signer",
  "ky.tham_quyen": "signer.authority",
  "ky.chuc_vu": "signer.position",
  "ky.ho_ten": "signer.name",
  noi_nhan: "recipients",
  du_thao: "draft",
  kinh_gui: "addressees",
  do_mat: "secrecy",
  do_khan: "urgency",
  luu_hanh: "circulation",
  danh_may: "drafter",
  so_ban: "copies",
  lien_he: "contact",
  "lien_he.dia_chi": "contact.dia_chi",
  "lien_he.dien_thoai": "contact.dien_thoai",
  "lien_he.fax": "contact.fax",
  "lien_he.email": "contact.email",
  "lien_he.trang_tin": "contact.trang_tin",
};

/** Of keys that were typed as they are spelt; what stands below a misspelt one is placed with the finding about it. */
export function fieldPlaces({ data, placeOf }: FrontMatter): ReadonlyMap<FieldPath, Place> {
  const places = new Map<FieldPath, Place>();
  for (const [key, path] of Object.entries(paths)) {
    const typed = valueAt(data, key);
    if (typed === undefined) continue;
    places.set(path, placeOf(key));
    if (!Array.isArray(typed)) continue;
    for (const index of typed.keys()) places.set(`${path}.${index}` as FieldPath, placeOf(`${key}.${index}`));
  }
  return places;
}

function valueAt(data: FrontMatter["data"], key: string): TypedValue | undefined {
  const [first = "", second] = key.split(".");
  const typed = data[first];
  if (second === undefined || typed === undefined) return typed;
  return typeof typed === "object" && !Array.isArray(typed) ? (typed as FrontMatter["data"])[second] : undefined;
}
