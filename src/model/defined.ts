/** Optional keys: what has no value is left out, since `exactOptionalPropertyTypes` keeps an absent key apart from an undefined one. */

type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same object without the keys whose value is undefined: `{ ...made, ...defined({ id }) }`. */
export function defined<T extends object>(values: T): Defined<T> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) kept[key] = value;
  return kept as Defined<T>;
}
