/** How is a name made into a slug? */

/** A name as a slug, whole: small letters without accents, digits and single hyphens; `""` where nothing is left. */
export function slugOf(name: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/i.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
