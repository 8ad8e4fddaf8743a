/** What does a series say of each period, by column? */

/** Bounds by column, one place a period. */
export interface BoundColumns {
  /** The least. */
  readonly min: Float64Array;
  /** The most; `Infinity` where no upper end is known. Where nothing is vague, the same array as `min`. */
  readonly max: Float64Array;
}

/** What a series says of its periods. */
export interface SeriesBounds {
  /** The stoppages that began in each period. */
  readonly beginning: BoundColumns;
  /** The stoppages with a day out in each period. */
  readonly inEffect: BoundColumns;
  /** The most workers that were out on any one day of each period: by day, those out on that day. */
  readonly workersOut: BoundColumns;
  /**
   * The days idle in each period: the workers out on each day that counts, summed. By day, where every day counts, it may
   * have the same arrays as `workersOut`.
   */
  readonly daysIdle: BoundColumns;
}
