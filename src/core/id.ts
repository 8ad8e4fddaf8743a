/** The slugs by which the parts of a record refer to one another. */

/**
 * The name by which one part of a record refers to another: a slug of lower-case letters, digits and single
 * hyphens, such as `nuhw-kaiser-socal-2024`. Unique among the ids of its kind within a dataset.
 */
export type Id = string;

/** The form of an {@link Id}. Linear: no part of it can match the same text in two ways. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
