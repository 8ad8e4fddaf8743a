/** Are the settings that an exporter was handed ones that it has? */

import { LabourError } from "../../core/labour-error.js";
import { nearestWord } from "../../core/nearest-word.js";
import { refuse } from "../../core/refuse-argument.js";
import { showValue } from "../../core/show-value.js";

/** The names of all settings of a type: none can be forgotten. */
type Names<T> = Readonly<Record<keyof T, true>>;

/**
 * Fails where there are no settings, or one that the exporter does not have: misspelt, it would be passed over in silence.
 *
 * @throws `LabourError` with code `invalid-argument`, which names the nearest setting that there is.
 */
export function checkSettings<T extends object>(options: T, names: Names<T>): void {
  const known = Object.keys(names);
  if (typeof options !== "object" || options === null) {
    refuse("options", options, `an object of settings: ${known.join(", ")}`);
  }
  const faults = Object.keys(options).flatMap((name) => {
    if (known.includes(name)) return [];
    const nearest = nearestWord(name, known);
    const hint = nearest === undefined ? `there can be ${known.join(", ")}` : `${nearest} may be meant`;
    return [`There is no setting ${showValue(name)}; ${hint}.`];
  });
  if (faults.length > 0) throw new LabourError("invalid-argument", faults.join(" "));
}
