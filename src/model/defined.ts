/** Removes keys without a value, since `exactOptionalPropertyTypes` distinguishes an absent key from an undefined one. */

type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same object without the keys whose value is undefined: `{ ...made, ...defined({ id }) }`. */
export function defined<T extends object>(values: T): Defined<T> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) result[key] = value;
  return result as Defined<T>;
}
