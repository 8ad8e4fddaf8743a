// Every object in a document, however deep.

export interface Node {
  readonly [key: string]: unknown;
}

export function objectsIn(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}
