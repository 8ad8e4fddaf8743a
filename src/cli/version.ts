/** Which version of the package is this? */

import { readFileSync } from "node:fs";

/** The version in the package's own package.json, beside `dist/` as built and two folders up in the sources. */
export function packageVersion(): string {
  for (const place of ["../package.json", "../../package.json"]) {
    try {
      const found: unknown = JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8"));
      if (isOwnPackage(found)) return found.version;
    } catch {
      // Not there: the next place is tried.
    }
  }
  return "unknown";
}

function isOwnPackage(found: unknown): found is { readonly version: string } {
  if (typeof found !== "object" || found === null) return false;
  return (
    "name" in found && found.name === "picketline" && "version" in found && typeof found.version === "string"
  );
}
