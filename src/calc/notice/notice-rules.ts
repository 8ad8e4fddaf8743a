/** Which laws of notice does this library know? */

import { britishColumbiaRule, canadaFederalRule, newBrunswickRule } from "./canada.js";
import { greatBritainRule } from "./great-britain.js";
import { nlra8dHealthRule, nlra8dRule, nlra8gRule, railwayLaborActRule } from "./united-states.js";

/**
 * The laws of notice that this library knows, each with its versions by date, what they ask for, and the source: read
 * only, and made to be spread by whoever has a better or another one. They are research on published accounts of the
 * laws, not the laws, and no legal advice; `evidence` says how well each is known.
 *
 * @example
 * ```ts
 * import { noticeRules } from "picketline";
 * noticeRules.greatBritain.versions.map(({ id, effectiveFrom }) => [id, effectiveFrom]);
 * // => [["uk-notice-1", null], ["uk-notice-2", "2017-03-01"], ["uk-notice-3", "2026-02-18"]]
 * noticeRules.canadaFederal.versions[0]?.periods;
 * // => [{ from: "noticeToOtherParty", least: 72, unit: "hours" }]
 * ```
 *
 * @example
 * ```ts
 * import { noticeRules, type NoticeRule } from "picketline";
 * // A contract that asks for five days of notice by the clock.
 * const [law] = noticeRules.nlra8g.versions;
 * const ours: NoticeRule = {
 *   id: "our-contract",
 *   jurisdiction: "ours",
 *   versions: law === undefined ? [] : [
 *     { ...law, id: "our-contract", periods: [{ from: "noticeToOtherParty", least: 5, unit: "daysByTheClock" }] },
 *   ],
 * };
 * ours.versions[0]?.namesStart; // => "dayAndTime"
 * ```
 */
export const noticeRules = {
  nlra8d: nlra8dRule,
  nlra8dHealth: nlra8dHealthRule,
  nlra8g: nlra8gRule,
  railwayLaborAct: railwayLaborActRule,
  greatBritain: greatBritainRule,
  canadaFederal: canadaFederalRule,
  britishColumbia: britishColumbiaRule,
  newBrunswick: newBrunswickRule,
} as const;
