/** What is used of the plotting library that the caller hands in? */

/**
 * The part of Observable Plot that the charts use: hand in the whole library (`import * as Plot from
 * "@observablehq/plot"`). This package does not depend on it, so that your page holds one copy, yours. `Drawn` is what
 * its `plot` returns: an SVG element, or a figure with one.
 */
export interface PlotLibrary<Drawn> {
  /** Draws marks. */
  plot(options: object): Drawn;
  /** Bars along a time or number axis. */
  barX(data: readonly object[], options: object): object;
  /** Columns over an axis of periods. */
  barY(data: readonly object[], options: object): object;
  /** Rectangles between two times. */
  rect(data: readonly object[], options: object): object;
  /** Bands between two lines. */
  areaY(data: readonly object[], options: object): object;
  /** Lines over time. */
  line(data: readonly object[], options: object): object;
  /** Points. */
  dot(data: readonly object[], options: object): object;
  /** Short lines across a row at a time. */
  tickX(data: readonly object[], options: object): object;
  /** Lines from the bottom to the top at a time. */
  ruleX(data: readonly object[], options: object): object;
  /** Lines from side to side at a number. */
  ruleY(data: readonly object[], options: object): object;
  /** Words. */
  text(data: readonly object[], options: object): object;
}

/** What every chart can be told. */
export interface ChartOptions {
  /** The width in pixels; 640 where left out. From 320 on nothing overlaps. */
  readonly width?: number;
  /** The heading above the chart; each chart has one of its own where left out, and none where it is "". */
  readonly title?: string;
  /** What stands below the chart; each chart has its own where left out. */
  readonly caption?: string;
}
