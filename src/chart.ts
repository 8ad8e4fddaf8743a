/** `picketline/chart`: charts of stoppages, drawn by the Observable Plot that the caller hands in. */

export { chartColors } from "./chart/chart-style.js";
export { type PlacePoint, placeLayer, placePoints } from "./chart/place-points.js";
export type { ChartOptions, PlotLibrary } from "./chart/plot-library.js";
export { type PositionsChartOptions, positionsChart } from "./chart/positions-over-time.js";
export { type MeasuredSeries, stoppagesChart } from "./chart/stoppages-by-period.js";
export { strikeTimeline } from "./chart/strike-timeline.js";
export { survivalChart } from "./chart/survival-curve.js";
export { workersOutChart } from "./chart/workers-out.js";
