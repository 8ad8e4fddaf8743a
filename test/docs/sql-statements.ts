// What does a block of SQL in a document ask, and what does it say that comes out? Statements end with a semicolon at
// the end of a line; each line `-- => a | b` after one says a row of its answer, all of them in order.

/** A statement as a document shows it. */
export interface ShownStatement {
  readonly sql: string;
  /** The rows that the document says come out; `undefined` where it says nothing of them. */
  readonly rows: readonly string[] | undefined;
}

/** The statements of a block of SQL, in order. */
export function statementsIn(code: string): readonly ShownStatement[] {
  const statements: ShownStatement[] = [];
  let sql = "";
  for (const line of code.split("\n")) {
    const said = /^-- => (.*)$/.exec(line)?.[1];
    const last = statements.at(-1);
    if (said !== undefined) {
      if (last === undefined || sql.trim() !== "") throw new Error(`No statement ends before: ${line}`);
      statements[statements.length - 1] = { sql: last.sql, rows: [...(last.rows ?? []), said] };
      continue;
    }
    sql += `${line}\n`;
    if (!/;\s*(?:--.*)?$/.test(line)) continue;
    statements.push({ sql, rows: undefined });
    sql = "";
  }
  if (sql.trim() !== "") throw new Error(`A statement does not end with a semicolon: ${sql}`);
  return statements;
}
