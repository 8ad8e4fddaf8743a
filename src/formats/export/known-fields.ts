/** How is an object written without the fields that are not known? */

/** An object whose fields that can be `undefined` are left out instead. */
export type KnownFields<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** The fields that are not `undefined`, in their order. */
export function knownFields<Fields extends object>(fields: Fields): KnownFields<Fields> {
  // The type says of each field just what the filter does: it is there with a value, or it is not there.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as KnownFields<Fields>;
}

/** A list, or `undefined` where nothing is in it. */
export function filledList<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
