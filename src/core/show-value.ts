/** How is a received value shown in a message: short, on one line, and safe to print whatever it is? */

const longest = 60;

/** A short, one-line rendering of any value, for messages: strings in quotes, long ones cut, objects by their kind. */
export function showValue(value: unknown): string {
  try {
    return shown(value);
  } catch {
    return "an object that cannot be read"; // a proxy that throws, or that is revoked
  }
}

function shown(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (value === null || value === undefined || typeof value === "boolean") return String(value);
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (Object.prototype.toString.call(value) === "[object Date]") return "a Date object";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

function quote(text: string): string {
  const start = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return JSON.stringify(start);
}
